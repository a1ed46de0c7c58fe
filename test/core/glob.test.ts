import fc from 'fast-check'
import picomatch from 'picomatch'
import { expect, test } from 'vitest'
import { matchesGlob } from '../../src/core/glob.ts'

test('globs that are matched without a pattern mean what they mean to picomatch', () => {
  const name = fc.constantFrom('vendor', 'fixtures', 'a', 'vendored', '.vendor')
  const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'))
  const glob = fc.oneof(
    path.filter((text) => !text.includes('.')),
    fc.constantFrom('**/vendor/**', '**/fixtures/**', '**/a/**'),
  )
  fc.assert(
    fc.property(glob, path, (pattern, value) => {
      expect(matchesGlob(pattern, value)).toBe(picomatch(pattern, { dot: true, nonegate: true })(value))
    }),
    { numRuns: 2000 },
  )
})

test('nothing, and more than a glob can be, match nothing', () => {
  for (const glob of ['', '*a'.repeat(40_000), 'a*'.repeat(3000)]) expect(matchesGlob(glob, 'k8s/privileged-container')).toBe(false)
})
