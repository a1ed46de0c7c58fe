import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../src/core/fix.ts'
import { carried, lineEdits } from '../../src/core/fix-carry.ts'

const lines = (...texts: string[]) => texts.map((text) => `${text}\n`).join('')
const before = lines('a', 'b', 'c', 'd', 'e')
const after = lines('a', 'b', 'C', 'new', 'd', 'e')

describe('edits carried to a third version', () => {
  test.each<[string, string, string | null]>([
    ['the same', before, after],
    ['edited at its ends', lines('x', 'a', 'b', 'c', 'd', 'E'), lines('x', 'a', 'b', 'C', 'new', 'd', 'E')],
    ['with its last line break gone', before.trimEnd(), after.trimEnd()],
    ['edited on the line', lines('a', 'b', 'cc', 'd', 'e'), null],
    ['edited beside it', lines('a', 'bb', 'c', 'd', 'e'), null],
    ['without the line', lines('a', 'b', 'd', 'e'), null],
    ['with something between', lines('a', 'b', 'c', 'between', 'd', 'e'), null],
    ['with CRLF', before.replaceAll('\n', '\r\n'), after.replaceAll('\n', '\r\n')],
    ['with mixed line breaks', before.replace('c\n', 'c\r\n'), null],
    ['empty', '', null],
  ])('%s', (_, other, expected) => {
    expect(carried(before, after, other)).toBe(expected)
  })
})

const someText = fc.array(fc.constantFrom('a\n', 'b\n', 'c\n', '\n', 'd'), { maxLength: 12 }).map((parts) => parts.join(''))

test('line edits make the one text of the other', () => {
  fc.assert(
    fc.property(someText, someText, (one, two) => {
      expect(applyEdits(one, lineEdits(one, two))).toBe(two)
    }),
  )
})

test('carrying to the text itself makes the edit, and carrying nothing changes nothing', () => {
  fc.assert(
    fc.property(someText, someText, (one, two) => {
      expect(carried(one, two, one)).toBe(two)
      expect(carried(one, one, two)).toBe(two)
    }),
  )
})
