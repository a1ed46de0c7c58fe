import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LiteralSet } from '../../../src/credentials/pack/literals.ts'

const literal = fc.stringMatching(/^[a-z0-9_./-]{1,6}$/)

test('tells the literals that a text holds, in whatever case', () => {
  fc.assert(
    fc.property(fc.array(literal, { maxLength: 20 }), fc.array(fc.oneof(literal, fc.string())), fc.boolean(), (literals, parts, upper) => {
      const text = upper ? parts.join('').toUpperCase() : parts.join('')
      const expected = [...new Set(literals)].filter((each) => text.toLowerCase().includes(each))
      expect([...new LiteralSet(literals).in(text)]).toEqual(expected)
    }),
  )
})
