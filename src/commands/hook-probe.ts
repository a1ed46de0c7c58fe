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
  /** How many refs the hook pre-push was handed; null in other hooks. */
  readonly refs: number | null
}

/**
 * Answers `hook doctor` in the file that PLIMSOLL_PROBE names; the check itself goes on as ever.
 * A file that is there already is never written.
 */
export function answerProbe(path: string, refs: number | null, { node, cli, cwd }: Pick<Io, 'node' | 'cli' | 'cwd'>): void {
  const answer: Answer = { version, nodeVersion: process.version, node, cli, cwd, refs }
  writeFileSync(path, JSON.stringify(answer), { flag: 'wx' })
}
