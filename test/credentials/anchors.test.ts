import { rules } from '@secretlint/secretlint-rule-preset-recommend'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { hasAnchor } from '../../src/credentials/anchors.ts'
import { lint } from '../../src/credentials/preset.ts'

/** Look-around only narrows what matches, and the generator of strings does not know it. */
const withoutAssertions = (source: string) => source.replace(/\(\?<?!(?:\\p\{L\}|\\w|\[[^\]]*\])\)|\\b/g, '')

/** Every expression with which the preset reads a text. */
async function expressions(): Promise<RegExp[]> {
  const used = new Set<RegExp>()
  const spy = vi.spyOn(String.prototype, 'matchAll').mockImplementation((expression) => {
    used.add(expression as unknown as RegExp)
    return [][Symbol.iterator]() as never
  })
  await lint('text')
  spy.mockRestore()
  return [...used]
}

test('whatever an expression of the preset matches has an anchor', async () => {
  const all = await expressions()
  expect(all.length).toBeGreaterThanOrEqual(rules.length)
  for (const expression of all.filter(({ source }) => !source.includes('ACCOUNT|account'))) {
    const flags = expression.flags.replace(/[giu]/g, '')
    const matching = fc.stringMatching(new RegExp(withoutAssertions(expression.source), flags))
    fc.assert(
      fc.property(matching, (text) => hasAnchor(text)),
      { numRuns: 50 },
    )
  }
})
