import { describe, expect, test } from 'vitest'
import type { Fix } from '../../src/core/finding.ts'
import { applyEdits } from '../../src/core/fix.ts'
import { joinFixes } from '../../src/core/joined-fix.ts'

const insert = (at: number, text: string, title = 'Set it'): Fix => ({ title, safe: true, edits: [{ span: { start: at, end: at }, text }] })
const replace = (start: number, end: number, text: string, safe = true): Fix => ({
  title: `Write ${text}`,
  safe,
  edits: [{ span: { start, end }, text }],
})

describe('fixes at one place', () => {
  const text = 'spec:\n  containers:\n    - name: web\n'
  const end = text.length - 1

  test('become one block, without a key twice', () => {
    const joined = joinFixes([
      insert(end, '\n      securityContext:\n        runAsNonRoot: true'),
      insert(end, '\n      securityContext:\n        privileged: false'),
      insert(end, '\n      securityContext:\n        capabilities:\n          drop:\n            - ALL'),
    ])
    expect(joined?.parts.length).toBe(3)
    expect(applyEdits(text, joined?.fix.edits ?? [])).toBe(
      `${text.slice(0, -1)}
      securityContext:
        runAsNonRoot: true
        privileged: false
        capabilities:
          drop:
            - ALL
`,
    )
  })

  test('of an outer and an inner map: the inner one is closed first', () => {
    const outer = insert(end, '\n  automountServiceAccountToken: false')
    const inner = insert(end, '\n      securityContext:\n        privileged: false')
    const expected = `${text}      securityContext:\n        privileged: false\n  automountServiceAccountToken: false\n`
    for (const fixes of [
      [outer, inner],
      [inner, outer],
    ]) {
      expect(applyEdits(text, joinFixes(fixes)?.fix.edits ?? [])).toBe(expected)
    }
  })

  test.each([
    [', ', ', a: {x: 1}', ', a: {y: [1, 2]}', ', a: {x: 1, y: [1, 2]}'],
    ['json', ', "a": { "x": "}, {" }', ', "a": { "y": true }, "b": 1', ', "a": { "x": "}, {", "y": true }, "b": 1'],
    ['lines', ',\n  "a": {\n    "x": 1\n  }', ',\n  "a": {\n    "y": 2\n  }', ',\n  "a": {\n    "x": 1,\n    "y": 2\n  }'],
    ['a map that was empty', '{a: {x: 1}}', '{a: {y: 1}, b: 2}', '{a: {x: 1, y: 1}, b: 2}'],
    ['items', ', "a"', ', "b"', ', "a", "b"'],
  ])('in flow style become one (%s)', (_, one, two, expected) => {
    const joined = joinFixes([insert(1, one), insert(1, two)])
    expect(joined?.fix.edits.map((edit) => edit.text)).toEqual([expected])
  })

  test.each([
    [', a: 1', ', a: 2'],
    [', a: {x: 1}', ', a: [1]'],
    [', a: 1', ',\n  b: 1'],
    ['{a: 1}', ', b: 1'],
  ])('in flow style that do not go together: %s and %s', (one, two) =>
    expect(joinFixes([insert(1, one), insert(1, two)])?.parts.length).toBe(1),
  )

  test('that say two things of one key are not laid over each other', () => {
    const joined = joinFixes([insert(end, '\n      a: 1'), insert(end, '\n      a: 2')])
    expect(joined?.parts.length).toBe(1)
  })
})

test('a fix that meets another is left out as a whole, and one that is not safe makes the whole unsafe', () => {
  const two: Fix = { title: 'Two', safe: true, edits: [...replace(2, 4, 'x').edits, ...replace(8, 9, 'y').edits] }
  const joined = joinFixes([replace(0, 3, 'a'), two, replace(8, 9, 'b', false)])
  expect(joined?.fix).toMatchObject({ title: 'Write a; Write b', safe: false })
  expect(applyEdits('0123456789', joined?.fix.edits ?? [])).toBe('a34567b9')
})
