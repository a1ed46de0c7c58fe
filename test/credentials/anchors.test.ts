import { rules } from '@secretlint/secretlint-rule-preset-recommend'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mayMatchPreset } from '../../src/credentials/anchors.ts'
import { lint } from '../../src/credentials/lint.ts'
import { expressionsOf, stringsMatching } from './expressions.ts'

test('whatever an expression of the preset matches has an anchor', async () => {
  const all = await expressionsOf(() => lint('text'))
  expect(all.length).toBeGreaterThanOrEqual(rules.length - 3)
  // Account numbers are no credentials and are left out.
  for (const expression of all.filter(({ source }) => !source.includes('ACCOUNT|account'))) {
    const matching = stringsMatching(expression)
    fc.assert(
      fc.property(matching, (text) => mayMatchPreset(text)),
      { numRuns: 50 },
    )
  }
})
