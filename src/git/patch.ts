import { isUtf8 } from 'node:buffer'
import type { Hunk } from '../source/change.ts'
import { parseHunks } from '../source/hunks.ts'
import { decodePath } from './path.ts'

/** After LF only: for `^` a lone CR in a line of the file would start a line too. */
const fileStart = /(?<![^\n])(?=diff --git )/

/**
 * Hunks by head path (base path for a deleted file) of a patch of many files, printed with `core.quotePath` and the prefixes `a/` and `b/`.
 * A file without hunks (binary, a mode, a pure rename) is left out. A file that became a link is printed as two, and has the hunks of both.
 */
export function parsePatch(patch: Buffer): Map<string, Hunk[]> {
  const files = new Map<string, Hunk[]>()
  // Latin-1 keeps every byte: contents of one patch may have many encodings.
  for (const file of patch.toString('latin1').split(fileStart)) {
    const body = file.indexOf('\n@@ ')
    if (body === -1) continue
    const header = file.slice(0, body)
    const path = name(header, /^\+\+\+ (.*)$/m) ?? name(header, /^--- (.*)$/m)
    if (path === null) continue
    const hunks = parseHunks(file.slice(body)).map((hunk) => ({ ...hunk, lines: decodeLines(hunk.lines) }))
    files.set(path, [...(files.get(path) ?? []), ...hunks])
  }
  return files
}

/** Null for `/dev/null`. A name with a space in it is followed by a tab. */
function name(header: string, line: RegExp): string | null {
  const written = line.exec(header)?.[1]?.replace(/\t$/, '') ?? '/dev/null'
  if (written === '/dev/null') return null
  const plain = written.startsWith('"') ? unquote(written.slice(1, -1)) : written
  return decodePath(Buffer.from(plain.slice(2), 'latin1'))
}

const escapes: Readonly<Record<string, string>> = { a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r' }

/** C-style quotes (git's quote.c): `\303\251`, `\t`, `\"`. */
const unquote = (text: string) =>
  text.replace(/\\([0-7]{3}|.)/g, (_, code: string) =>
    code.length === 3 ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code),
  )

function decodeLines(lines: readonly string[]): readonly string[] {
  const bytes = Buffer.from(lines.join('\n'), 'latin1')
  return isUtf8(bytes) ? bytes.toString().split('\n') : lines
}
