import type { Content } from './change.ts'

/** A file above this is not read (100 MB, GitHub's own limit for a file). */
export const maximumBytes = 100 * 1024 * 1024

/** Git calls a file binary when there is a NUL in its first 8000 bytes (`buffer_is_binary` in xdiff-interface.c). */
const sniffedBytes = 8000

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'latin1'

/**
 * The text without its byte order mark, so that a parser's offset 0 is the first character.
 * Text in UTF-16 counts as text only with a byte order mark. What is not valid in its encoding is read as Latin-1, one character a byte.
 */
export function decodeContent(bytes: Uint8Array): Content {
  if (bytes.length > maximumBytes) return { kind: 'unreadable', reason: 'larger than 100 MB' }
  const encoding = utf16(bytes)
  if (encoding === null && bytes.subarray(0, sniffedBytes).includes(0)) {
    return { kind: 'binary', bytes: bytes.length, ...(isEncrypted(bytes) && { encrypted: true }) }
  }
  try {
    return { kind: 'text', text: new TextDecoder(encoding ?? 'utf-8', { fatal: true }).decode(bytes), bytes: bytes.length, exact: true }
  } catch {
    // A mark of UTF-8 before such bytes is none of theirs: who reads bytes, as docker build does, passes over it.
    const text = encoding === null ? buffer(bytes.subarray(markLength(bytes))).toString('latin1') : new TextDecoder(encoding).decode(bytes)
    return { kind: 'text', text, bytes: bytes.length, exact: false }
  }
}

/** The bytes of `text` in the encoding, and with the byte order mark, of the bytes it was read from. */
export function encodeLike(original: Uint8Array, text: string): Uint8Array {
  switch (encodingOf(original)) {
    case 'utf-16le':
      return Buffer.from(`\uFEFF${text}`, 'utf16le')
    case 'utf-16be':
      return Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()
    case 'latin1':
      return Buffer.concat([original.subarray(0, markLength(original)), Buffer.from(text, 'latin1')])
    case 'utf-8':
      return Buffer.from(hasUtf8Mark(original) ? `\uFEFF${text}` : text)
  }
}

function encodingOf(bytes: Uint8Array): Encoding {
  const content = decodeContent(bytes)
  return utf16(bytes) ?? (content.kind === 'text' && content.exact ? 'utf-8' : 'latin1')
}

/** FF FE 00 00 is the mark of UTF-32, which nothing here reads. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return bytes[0] === 0xff && bytes[1] === 0xfe && !(bytes[2] === 0 && bytes[3] === 0) ? 'utf-16le' : null
}

/** The header of git-crypt: no parser takes what begins so for a document. */
const isEncrypted = (bytes: Uint8Array) => buffer(bytes.subarray(0, 10)).equals(Buffer.from('\0GITCRYPT\0'))

const markLength = (bytes: Uint8Array) => (hasUtf8Mark(bytes) ? 3 : 0)

const hasUtf8Mark = (bytes: Uint8Array) => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf

const buffer = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
