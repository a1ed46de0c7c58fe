import { decodeContent, encodeLike } from '../source/content.ts'

/** The bytes of a file with a new text, in its own encoding; or why they cannot be made. */
export function rewritten(bytes: Uint8Array, before: string, after: string): Uint8Array | { readonly reason: string } {
  const content = decodeContent(bytes)
  if (content.kind !== 'text' || content.text !== before) return { reason: 'it changed while it was being judged' }
  if (Buffer.compare(encodeLike(bytes, before), bytes) !== 0) return { reason: 'it is not valid in its own encoding' }
  const result = encodeLike(bytes, after)
  const read = decodeContent(result)
  return read.kind === 'text' && read.text === after ? result : { reason: 'its encoding has no room for the fix' }
}
