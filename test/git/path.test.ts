import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodePath, encodePath } from '../../src/git/path.ts'

test('bytes that are no UTF-8 are written out, and a name that only looks like it is another path', () => {
  expect(decodePath(Buffer.from([0x61, 0xff, 0x2e, 0xc3, 0xa9]))).toBe('a\\xff.é')
  expect(decodePath(Buffer.from('a\\xff.é'))).toBe('a\\x5cxff.é')
})

test('every path comes back as it was, and no two are written alike', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ min: 1, maxLength: 12 }),
    fc.string({ unit: fc.constantFrom('\\', 'x', '5', 'c', 'f', 'é', '\n', '😀'), maxLength: 12 }).map((text) => Buffer.from(text)),
  )
  fc.assert(
    fc.property(bytes, (path) => {
      expect(encodePath(decodePath(Buffer.from(path)))).toEqual(Buffer.from(path))
    }),
    { numRuns: 2000 },
  )
})
