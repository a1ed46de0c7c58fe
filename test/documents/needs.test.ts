import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assignmentNeeds, labelNeeds, readAssignments, readLabels } from '../../src/documents/named-values-assignments.ts'
import { forms } from '../../src/documents/named-values-code.ts'
import { optionNeeds, readOptions } from '../../src/documents/named-values-options.ts'
import { mayMatch } from '../../src/documents/needs.ts'
import { stringsMatching } from '../credentials/expressions.ts'

test.each(forms.map(({ expression, needs }) => [expression, needs] as const))('%s needs no more than it matches', (expression, needs) => {
  let matched = 0
  fc.assert(
    fc.property(stringsMatching(expression), (text) => {
      if (text.search(expression) < 0) return
      matched++
      expect(mayMatch(text.toLowerCase(), needs)).toBe(true)
    }),
    { numRuns: 300 },
  )
  expect(matched).toBeGreaterThan(0)
})

const pieces = [
  ...['"', "'", '`', ' ', '\t', '\n', '\\', ':', '=', '=>', ':=', '!=', ' is ', 'b"', '-', '--', '/', ','],
  ...['name', 'Key', 'TOKEN', 'api_secret', 'a1b2c3d4e5f6g7h8', 'A=b', '--set ', '--from-literal=', '-e ', '-var ', '-D', '-P'],
  ...['heroku config:set ', 'vault kv put ', 'kv patch -mount=a ', 'vault write ', 'a/b '],
]
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''))

test.each([
  ['assignments', readAssignments, assignmentNeeds],
  ['labels', readLabels, labelNeeds],
  ['options', readOptions, optionNeeds],
] as const)('%s need no more than they match', (_name, read, needs) => {
  let matched = 0
  fc.assert(
    fc.property(text, (each) => {
      if ([...read(each)].length === 0) return
      matched++
      expect(mayMatch(needs === optionNeeds ? each : each.toLowerCase(), needs)).toBe(true)
    }),
    { numRuns: 20_000 },
  )
  expect(matched).toBeGreaterThan(0)
})

test('an expression whose literals a text does not hold is not tried', () => {
  const needs = [['key', 'token'], ['=']]
  expect(mayMatch('token=a', needs)).toBe(true)
  expect(mayMatch('token', needs)).toBe(false)
  expect(mayMatch('name=a', needs)).toBe(false)
})
