import fc from 'fast-check'
import { dump } from 'js-yaml'
import { expect, test } from 'vitest'
import type { YamlNode } from '../../src/documents/yaml.ts'
import { yamlDifference } from '../../src/documents/yaml-difference.ts'
import { parseYaml } from '../../src/documents/yaml-parse.ts'
import { SourceText } from '../../src/source/text.ts'

function between(base: string, head: string): string | null {
  const [was, is] = [base, head].map((value) => parseYaml(new SourceText('a.yaml', value)).documents[0]?.root as YamlNode)
  if (!was || !is) throw new Error('no document')
  const found = yamlDifference(was, is, ({ string }) => string)
  if (found === null) return null
  const [side, { span }] = 'at' in found ? ['at', found.at] : ['removed', found.removed]
  return `${side} ${(side === 'at' ? head : base).slice(span.start, span.end)}`
}

test.each([
  ['a value', 'a: 1\nb: 2\n', 'a: 1\nb: 3\n', 'at 3'],
  ['a key that came', 'a: 1\n', 'a: 1\nb: 3\n', 'at b'],
  ['a key that went', 'a: 1\nb: 3\n', 'a: 1\n', 'removed b'],
  ['an item that came', 'a: [1]\n', 'a: [1, 2]\n', 'at 2'],
  ['an item that went', 'a: [1, 2]\n', 'a: [1]\n', 'removed 2'],
  ['another kind', 'a: [1]\n', 'a: 1\n', 'at 1'],
  ['an alias', 'x: &x 1\na: *x\n', 'x: &x 1\na: 2\n', 'at 2'],
])('%s', (_, base, head, found) => expect(between(base, head)).toBe(found))

test('comments, quotes, order and style are no difference', () => {
  expect(between('a: 1 # x\nb: {c: "d"}\n', "b:\n  c: 'd'\na: 1\n")).toBeNull()
})

test('aliases without end are cut short, as a difference', () => {
  const bomb = `a0: &a0 [x]\n${Array.from({ length: 16 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]\n`).join('')}`
  expect(between(bomb, bomb)).toMatch(/^at /)
})

test('two values differ where they are not equal', () => {
  const value = fc.dictionary(
    fc.stringMatching(/^[a-z]{1,3}$/),
    fc.oneof(
      fc.stringMatching(/^[a-z]{1,4}$/),
      fc.array(fc.stringMatching(/^[a-z]{1,2}$/)),
      fc.dictionary(fc.stringMatching(/^[a-z]$/), fc.constant('x')),
    ),
    { minKeys: 1 },
  )
  const sorted = (one: unknown) => dump(one, { sortKeys: true })
  fc.assert(fc.property(value, value, (a, b) => (between(dump(a), dump(b)) === null) === (sorted(a) === sorted(b))))
  fc.assert(fc.property(value, (a) => between(dump(a), sorted(a)) === null))
})
