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
}

/**
 * Answers `hook doctor` in the file that PLIMSOLL_PROBE names; the check itself goes on as ever.
 * A file that is there already is never written.
 */
export function answerProbe(path: string, { node, cli, cwd }: Pick<Io, 'node' | 'cli' | 'cwd'>): void {
  const answer: Answer = { version, nodeVersion: process.version, node, cli, cwd }
  writeFileSync(path, JSON.stringify(answer), { flag: 'wx' })
}
