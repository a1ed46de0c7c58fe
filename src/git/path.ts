import { isUtf8 } from 'node:buffer'

/** One well-formed UTF-8 sequence (Unicode 15, table 3-7) over bytes read as Latin-1. */
const wellFormed =
  /[\0-\x7f]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}/y

/**
 * A path as text. Bytes that are no UTF-8 stand as `\xNN`; a backslash that would look like one stands as `\x5c`,
 * so that two paths are never the same text and `encodePath` finds the bytes again.
 */
export function decodePath(raw: Buffer): string {
  const bytes = raw.toString('latin1').replace(/\\(?=x[0-9a-f]{2})/g, '\\x5c')
  if (isUtf8(raw)) return Buffer.from(bytes, 'latin1').toString()
  let path = ''
  for (let at = 0; at < bytes.length; ) {
    wellFormed.lastIndex = at
    const sequence = wellFormed.exec(bytes)?.[0]
    path += sequence === undefined ? `\\x${bytes.charCodeAt(at).toString(16)}` : Buffer.from(sequence, 'latin1').toString()
    at += sequence?.length ?? 1
  }
  return path
}

export function encodePath(path: string): Buffer {
  const parts = path.split(/\\x([0-9a-f]{2})/)
  return Buffer.concat(parts.map((part, index) => (index % 2 === 0 ? Buffer.from(part) : Buffer.from(part, 'hex'))))
}

/** Whether a path can be a file of a tree: git refuses these names too. */
export const isPlain = (path: string): boolean => !path.split('/').some((name) => ['', '.', '..', '.git'].includes(name))

/** Pieces of output that git ends with NUL (`-z`). */
export function* zeroTerminated(output: Buffer): Generator<Buffer> {
  for (let start = 0; start < output.length; ) {
    const end = output.indexOf(0, start)
    yield output.subarray(start, end === -1 ? output.length : end)
    if (end === -1) return
    start = end + 1
  }
}
