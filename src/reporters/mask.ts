import type { Place } from '../core/finding.ts'
import { overlaps, type Span } from '../source/text.ts'

/** Stands for a credential; its length says nothing. */
export const mask = '********'

/** Sorted, with overlapping and touching spans joined, so that no seam shows where one credential ends. */
export function joined(masks: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const next of [...masks].sort((a, b) => a.start - b.start)) {
    if (next.end <= next.start) continue
    const last = result.at(-1)
    if (last === undefined || next.start > last.end) result.push(next)
    else if (next.end > last.end) result[result.length - 1] = { start: last.start, end: next.end }
  }
  return result
}

type Masked = Pick<Place, 'text' | 'masks'>

/** The text of a span with every credential in it, or in part in it, as `********`. */
export function masked({ text, masks }: Masked, span: Span): string {
  let result = ''
  let from = span.start
  for (const hidden of joined(masks)) {
    if (hidden.end <= from || hidden.start >= span.end) continue
    result += text.value.slice(from, Math.max(from, hidden.start)) + mask
    from = hidden.end
  }
  return result + text.value.slice(from, Math.max(from, span.end))
}

export const touchesMask = ({ masks }: Masked, span: Span): boolean => masks.some((hidden) => overlaps(hidden, span))

/** Credentials of the file that new text repeats word for word. Very short ones are taken for chance. */
const repeated = ({ text, masks }: Masked, written: string): string[] =>
  masks
    .filter(({ start, end }) => end - start >= 4)
    .map((hidden) => text.slice(hidden))
    .filter((value) => written.includes(value))

export const repeatsMask = (place: Masked, written: string): boolean => repeated(place, written).length > 0

/** Text to be written into the file, with what it repeats of the file's credentials as `********`. */
export const withoutRepeats = (place: Masked, written: string): string =>
  repeated(place, written).reduce((text, value) => text.replaceAll(value, mask), written)
