import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keyLength, Occurrences } from '../../src/core/occurrences.ts'

const value = fc.stringMatching(/^[ab]{6,12}$/)
const text = fc.stringMatching(/^[abc]{0,60}$/)

test('covers every occurrence of every value, however many there are', () => {
  fc.assert(
    fc.property(fc.array(value, { maxLength: 60 }), text, (values, given) => {
      const covered = new Set(new Occurrences(values).in(given).flatMap(({ start, end }) => indexes(start, end)))
      for (const each of values.filter((one) => one.length >= keyLength)) {
        for (let at = given.indexOf(each); at >= 0; at = given.indexOf(each, at + each.length))
          for (const index of indexes(at, at + each.length)) expect(covered.has(index)).toBe(true)
      }
      const all = new Set(values)
      for (const { start, end } of new Occurrences(values).in(given)) expect(all.has(given.slice(start, end))).toBe(true)
    }),
  )
})

const indexes = (start: number, end: number) => Array.from({ length: end - start }, (_, at) => start + at)
