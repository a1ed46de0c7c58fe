import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joined, overlapsAny } from '../../src/source/spans.ts'
import { overlaps } from '../../src/source/text.ts'

const span = fc.tuple(fc.nat(30), fc.nat(5)).map(([start, length]) => ({ start, end: start + length }))
const filled = span.filter(({ start, end }) => end > start)

test('joined spans cover the same and do not touch', () => {
  fc.assert(
    fc.property(fc.array(filled), (spans) => {
      const result = joined(spans)
      const covered = (list: typeof spans) => Array.from({ length: 40 }, (_, at) => list.some(({ start, end }) => start <= at && at < end))
      expect(covered(result)).toEqual(covered(spans))
      for (const [at, { start }] of result.slice(1).entries()) expect(start).toBeGreaterThan(result[at]?.end ?? 0)
    }),
  )
})

test('says what each of them would say', () => {
  fc.assert(
    fc.property(fc.array(filled), span, (spans, one) => {
      expect(overlapsAny(joined(spans), one)).toBe(spans.some((other) => overlaps(other, one)))
    }),
  )
})
