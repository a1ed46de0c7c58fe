import { lstatSync, promises } from 'node:fs'
import { inert } from '../reporters/paint.ts'
import { visible } from '../reporters/visible.ts'
import { UserError } from '../source/user-error.ts'

/** What a command may touch of the process; given by cli.ts, and by tests. */
export interface Io {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly isTerminal: boolean
  readonly columns: number
  out(text: string): void
  error(text: string): void
  /** Null where nothing was handed over: standard input is a terminal or /dev/null. */
  readInput(): Promise<string | null>
  /** Absolute paths of the Node.js that runs, and of this program's own file. */
  readonly node: string
  readonly cli: string
  /** The process was started from a snapshot. */
  readonly fromSnapshot?: true
  /** What the hook pre-commit asked git while Node.js started (git/early.ts). */
  readonly gitAnswers?: Buffer | undefined
}

/** Says lines on standard error. A message may quote a policy, which is a file of a repository as any other: nothing in it is obeyed. */
export const complain = (io: Pick<Io, 'error'>, message: string): void =>
  io.error(
    `plimsoll: ${message}\n`
      .split('\n')
      .map((line) => inert(visible(line)))
      .join('\n'),
  )

/** Wrong use of a command. */
export class UsageError extends UserError {}

export const exitStatus = { pass: 0, fail: 1, usage: 2, incomplete: 3 } as const

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'there is no such folder',
  EISDIR: 'it is a folder',
  EACCES: 'permission is denied',
  EROFS: 'it is on a read-only file system',
}

/** Why the system refused a file, in words. */
export function fileReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return reasons[code] ?? (code || String(error))
}

export const isLink = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true

/** @throws {UsageError} if the file cannot be written */
export async function writeOutput(path: string, text: string): Promise<void> {
  await promises.writeFile(path, text).catch((error: unknown) => {
    throw new UsageError(`${path} cannot be written: ${fileReason(error)}`)
  })
}

/** Colour is for terminals, unless it is asked for; NO_COLOR (no-color.org) and FORCE_COLOR (force-color.org, and 0 as Node.js has it) are heeded. */
export function isColored(asked: 'auto' | 'always' | 'never', io: Pick<Io, 'env' | 'isTerminal'>): boolean {
  if (asked !== 'auto') return asked === 'always'
  const { NO_COLOR, FORCE_COLOR, TERM } = io.env
  if (NO_COLOR) return false
  if (FORCE_COLOR) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return io.isTerminal && TERM !== 'dumb'
}
