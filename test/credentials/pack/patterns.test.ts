import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { providers } from '../../../src/credentials/pack/index.ts'
import type { Pattern } from '../../../src/credentials/pack/pattern.ts'
import { survey } from '../../../src/credentials/pack/survey.ts'
import { expressionsOf, stringsMatching } from '../expressions.ts'

const patterns = providers.flatMap(({ name, patterns }) =>
  patterns.map((pattern, index) => [`${name} ${index} ${pattern.kind}`, pattern] as const),
)

const fillers = ['a', '0', '-', '.', ' ', 'aA0', '=', '://a:', '\n', '"', ';a=']

describe.each(patterns)('%s', (_, pattern) => {
  test('whatever it matches has one of its anchors', async () => {
    for (const expression of await expressionsOf(() => [...pattern.find('')])) {
      const matching = stringsMatching(expression)
      fc.assert(
        fc.property(
          matching,
          (text) => pattern.anchors.some((anchor) => text.toLowerCase().includes(anchor)) || expression.source.includes('?<='),
        ),
        { numRuns: 20 },
      )
    }
  })

  test('is searched for wherever it finds something', async () => {
    const { mayFind } = pattern
    if (mayFind === undefined) return
    const before = fc.constantFrom('', ' ', '\n', '"', '=', '/', '- ', 'key: ', '\u0130')
    const after = fc.constantFrom('', ' ', '\n', '"', '.', '-', '/a', ',', '\u212a')
    for (const expression of await expressionsOf(() => [...pattern.find('')])) {
      const matching = stringsMatching(expression)
      const upper = fc.constantFrom(...(expression.ignoreCase ? [true, false] : [false]))
      fc.assert(
        fc.property(before, matching, after, upper, (start, match, end, inCapitals) => {
          const text = start + (inCapitals ? match.toUpperCase() : match) + end
          if (!mayFind(survey(text))) expect([...pattern.find(text)]).toEqual([])
        }),
        { numRuns: 30 },
      )
    }
  })

  test('takes no longer for a hostile text', () => {
    for (const anchor of pattern.anchors) {
      for (const unit of [
        anchor,
        ...fillers.flatMap((filler) => [anchor + filler.repeat(60), anchor.toUpperCase() + filler.repeat(3000)]),
      ]) {
        const text = unit.repeat(Math.ceil(10_000 / unit.length))
        expect(fastest(pattern, text), `${unit.slice(0, anchor.length + 4)} ${unit.length}`).toBeLessThan(200)
      }
    }
  })
})

/** Milliseconds; other programs on the machine can only make it longer. */
function fastest({ find }: Pattern, text: string): number {
  let best = Number.POSITIVE_INFINITY
  for (let time = 0; time < 20 && best > 100; time++) {
    const start = performance.now()
    for (const _ of find(text)) break
    best = Math.min(best, performance.now() - start)
  }
  return best
}

test('kinds are names, and names of providers are unique', () => {
  for (const { patterns } of providers) for (const { kind } of patterns) expect(kind).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  const names = providers.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})
