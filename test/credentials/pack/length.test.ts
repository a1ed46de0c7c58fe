import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shortestMatch } from '../../../src/credentials/pack/length.ts'

describe('the shortest match', () => {
  test.each([
    ['[a-f0-9]{40}', 40],
    ['[A-Za-z0-9+/]{86}==', 88],
    ['[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}', 36],
    ['(?:[a-f0-9]{32}|[a-f0-9]{64}|11\\.[)\\]|]{2})', 5],
    ['[\\w.~+/-]{20,200}={0,2}', 20],
    ['\\S{8,80}', 8],
    ['a?b*c+(?<name>de)?', 1],
    ['(?<=[aA]uth)(?!x)y{2,}?', 2],
    ['', 0],
  ])('of %s is %i long', (source, length) => {
    expect(shortestMatch(source)).toBe(length)
  })

  const expression = fc.letrec<{ all: string }>((tie) => ({
    all: fc
      .array(
        fc.tuple(
          fc.oneof(
            { depthSize: 'small' },
            fc.constantFrom('a', '\\.', '[b-d)]', '\\w'),
            tie('all').map((inner) => `(?:${inner})`),
          ),
          fc.constantFrom('', '?', '{2}', '{1,3}', '+'),
        ),
        { minLength: 1, maxLength: 4 },
      )
      .map((parts) => parts.flat().join(''))
      .chain((one) => fc.constantFrom(one, `${one}|a`, `b{3}|${one}`)),
  })).all

  test('is never longer than what is matched', () => {
    fc.assert(
      fc.property(expression, fc.string({ unit: fc.constantFrom('a', 'b', 'd', '.', ')'), maxLength: 12 }), (source, text) => {
        const found = new RegExp(`^(?:${source})$`).test(text)
        if (found) expect(shortestMatch(source)).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 2000 },
    )
  })
})
