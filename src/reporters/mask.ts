import type { Place } from '../core/finding.ts'
import { firstFrom, joined } from '../source/spans.ts'
import { overlaps, type Span } from '../source/text.ts'

/** Stands for a credential; its length says nothing. */
export const mask = '********'

type Masked = Pick<Place, 'text' | 'masks'>

const known = new WeakMap<readonly Span[], readonly Span[]>()

/** One seamless list for each place's masks, so that no seam shows where one credential ends. */
export function joinedMasks(masks: readonly Span[]): readonly Span[] {
  const spans = known.get(masks) ?? joined(masks)
  known.set(masks, spans)
  return spans
}

/** The text of a span with every credential in it, or in part in it, as `********`. */
export function masked({ text, masks }: Masked, span: Span): string {
  let result = ''
  let from = span.start
  const spans = joinedMasks(masks)
  for (let at = firstFrom(spans, span.start); at < spans.length; at++) {
    const hidden = spans[at]
    if (hidden === undefined || hidden.start >= span.end) break
    if (hidden.end <= from) continue
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
