import type { Span } from '../source/text.ts'

/** A window is what one call of a scanner sees. Its costs that grow faster than its size (a list of duplicates, a bounded look-back) stay small. */
const size = 65_536

/** Longer than any credential that is known by form: an RSA key of 16384 bits in PEM has about 13,000 characters. */
const overlap = 16_384

/** Covers a text of this length; each pair of neighbours shares `overlap` characters, so that nothing shorter is cut in two. */
export function windows(length: number): Span[] {
  const spans: Span[] = [{ start: 0, end: Math.min(size, length) }]
  for (let end = size; end < length; ) {
    const start = end - overlap
    end = Math.min(start + size, length)
    spans.push({ start, end })
  }
  return spans
}
