import type { Span } from '../source/text.ts'

export interface Decoded extends Span {
  readonly text: string
}

/** The shortest run worth a look: eighteen characters, of which a name, a sign and a password could be made. */
const run = /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/]{24,}={0,2}(?![A-Za-z0-9+/_-])/g
const longest = 400_000

/** What is written in base64 in a text and is a text itself. Hashes and binary data decode to no text, and are seen to in their first bytes. */
export function* decodeBase64(text: string): Iterable<Decoded> {
  for (const match of text.matchAll(run)) {
    const encoded = match[0]
    if (encoded.length > longest || !isText(decode(encoded.slice(0, 16)))) continue
    const decoded = decode(encoded)
    if (isText(decoded)) yield { start: match.index, end: match.index + encoded.length, text: decoded }
  }
}

export const decode = (encoded: string): string => Buffer.from(encoded, 'base64').toString('latin1')

/** Latin-1 control characters are the mark of binary data. */
export const isText = (text: string): boolean => !/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/.test(text)
