import { writeFileSync } from 'node:fs'
import { version } from '../version.ts'
import type { Io } from './io.ts'

/** What a hook that runs tells `hook doctor`. */
export interface Answer {
  readonly version: string
  readonly nodeVersion: string
  readonly node: string
  readonly cli: string
  readonly cwd: string
  readonly fromSnapshot: boolean
  /** How many refs the hook pre-push was handed; null in other hooks. */
  readonly refs: number | null
}

/**
 * Answers `hook doctor` in the file that PLIMSOLL_PROBE names; the check itself goes on as ever.
 * A file that is there already is never written: it was answered by the snapshot, or is somebody's.
 */
export function answerProbe(path: string, refs: number | null, io: Pick<Io, 'node' | 'cli' | 'cwd' | 'fromSnapshot'>): void {
  const { node, cli, cwd, fromSnapshot = false } = io
  const answer: Answer = { version, nodeVersion: process.version, node, cli, cwd, fromSnapshot, refs }
  try {
    writeFileSync(path, JSON.stringify(answer), { flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
}
