import { overlaps, type Span } from './text.ts'

/** Sorted, with overlapping and touching spans joined and empty ones left out. */
export function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const next of [...spans].sort((a, b) => a.start - b.start)) {
    if (next.end <= next.start) continue
    const last = result.at(-1)
    if (last === undefined || next.start > last.end) result.push(next)
    else if (next.end > last.end) result[result.length - 1] = { start: last.start, end: next.end }
  }
  return result
}

/** Index of the first of joined spans that ends at an offset or behind it. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether a span overlaps one of joined spans. */
export function overlapsAny(spans: readonly Span[], span: Span): boolean {
  const first = firstFrom(spans, span.start)
  return spans.slice(first, first + 2).some((other) => overlaps(other, span))
}
