import type { ChangedFile, FileMode, FileVersion } from '../source/change.ts'
import { decodePath, zeroTerminated } from './path.ts'

/** Modes as git writes them (gitformat-index, "mode"). */
export function fileMode(octal: string): FileMode {
  switch (octal) {
    case '120000':
      return 'symlink'
    case '160000':
      return 'submodule'
    case '100755':
      return 'executable'
    default:
      return 'regular'
  }
}

const absent = '000000'

/** The files of `git diff-tree`, `diff-index` or `diff-files` with `-z --raw --no-abbrev` (diff-format, "raw output format"). */
export function parseRaw(output: Buffer): ChangedFile[] {
  return [...rawEntries([...zeroTerminated(output)])]
}

/** The same from the pieces between the NULs. */
export function* rawEntries(pieces: readonly Buffer[]): Generator<ChangedFile> {
  for (let at = 0; at < pieces.length; ) {
    const header = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(pieces[at]?.toString('latin1') ?? '')
    if (header === null) throw new Error('git printed a change in an unknown form')
    const [, baseMode = '', headMode = '', baseId = '', headId = '', letter = ''] = header
    const moved = letter === 'R' || letter === 'C'
    const basePath = decodePath(pieces[at + 1] ?? Buffer.alloc(0))
    const headPath = moved ? decodePath(pieces[at + 2] ?? Buffer.alloc(0)) : basePath
    at += moved ? 3 : 2
    const base = version(basePath, baseMode, baseId)
    // An unmerged path has no head mode; it is kept, so that it is told as unreadable.
    const head = letter === 'U' ? version(headPath, '100644', headId) : version(headPath, headMode, headId)
    if (letter === 'R') yield { status: 'renamed', base, head }
    else if (letter === 'C') yield { status: 'added', base: null, head }
    else yield { status: base === null ? 'added' : head === null ? 'deleted' : 'modified', base, head }
  }
}

const version = (path: string, mode: string, oid: string): FileVersion | null =>
  mode === absent ? null : { path, mode: fileMode(mode), oid }

/** Whether an id stands for nothing: a ref that is not there, an unmerged path, a file on disk. */
export const isZero = (oid: string): boolean => /^0+$/.test(oid)
