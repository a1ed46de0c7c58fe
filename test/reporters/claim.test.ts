import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseClaim } from '../../src/reporters/claim.ts'
import { json } from '../../src/reporters/json.ts'
import { finding, placeOf, result } from './result.ts'

test('of our own report, verdict and fingerprints are taken', () => {
  const found = finding(placeOf('a: privileged\n', 'privileged'))
  const given = result([found])
  expect(parseClaim(json(given, { version: '1' }))).toEqual({ verdict: given.verdict, introduced: new Set([found.fingerprint]) })
})

test('of anything else, nothing: no text of it ever comes out', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const claim = parseClaim(text)
      expect(claim === null || [...claim.introduced].every((print) => /^[0-9a-f]{8,64}$/.test(print))).toBe(true)
    }),
  )
  fc.assert(fc.property(fc.string(), (text) => parseClaim(text) === null))
})
