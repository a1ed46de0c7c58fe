import { expect, test } from 'vitest'
import { plainValue } from '../../src/core/plain-value.ts'
import { readDocument } from '../../src/documents/index.ts'

/** The value of the key `a`. */
const plainOf = (text: string) => {
  const node = readDocument('a.yaml', text).grains('yaml')[0]?.tree.root?.at('a')
  if (node === undefined) throw new Error('no value')
  return plainValue(node, text.slice(node.span.start, node.span.end))
}

test.each([
  ['a: it is "so"', 'a: "it is \\"so\\""', 'a: \'it is "so"\''],
  ['a: |\n  one\n  two\n', 'a: "one\\ntwo\\n"', 'a: |\n    one\n    two\n', 'a: >\n  one two\n'],
  [
    'a: {x: 1, y: [p, q]}',
    'a:\n  y:\n    - p # first\n    - "q"\n  x: 1\n',
    'a: {"y": ["p", "q"], "x": 1}',
    'a:\n  <<: {y: [p, q]}\n  x: 1\n',
  ],
  ["a: github['event'].issue", 'a: github.event.issue', 'a: "github[\'event\'].issue"', "a: 'github[''event''].issue'"],
])('one value, however it is written: %s', (...texts) => {
  expect(new Set(texts.map(plainOf)).size).toBe(1)
})

test.each([
  ['a: {x: 1, y: 2}', 'a: {x: 2, y: 1}'],
  ['a: [p, q]', 'a: [q, p]'],
  ['a: {x: {y: 1}}', 'a: {x: {z: 1}}'],
])('another value: %s', (one, two) => {
  expect(plainOf(one)).not.toBe(plainOf(two))
})

test('a part of a value is compared without the escapes of its quotes', () => {
  const at = { span: { start: 0, end: 0 } }
  expect(plainValue(at, 'echo \\"a\\" >> \\"$X\\"')).toBe(plainValue(at, 'echo "a" >> "$X"'))
  expect(plainValue(at, 'one\\ntwo')).toBe(plainValue(at, 'one\n  two'))
})
