import { expect, test } from 'vitest'
import { scopeOf } from '../../src/action/scope.ts'

test('what decides which findings there are has a mark of its own, the usual has none', () => {
  const usual = [scopeOf({ policy: null, strict: false }), scopeOf({ policy: '.plimsoll.yml', strict: false })]
  const others = [
    scopeOf({ policy: null, strict: true }),
    scopeOf({ policy: 'a.yml', strict: false }),
    scopeOf({ policy: 'a.yml', strict: true }),
  ]
  expect(usual).toEqual(['', ''])
  expect(new Set(others).size).toBe(3)
  for (const scope of others) expect(scope).toMatch(/^[0-9a-f]{8}$/)
})
