import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeContent, encodeLike } from '../../src/source/content.ts'

const le = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')
const be = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()

test('a byte order mark is not part of the text', () => {
  expect(decodeContent(Buffer.from('\uFEFFFROM a'))).toEqual({ kind: 'text', text: 'FROM a', bytes: 9, exact: true })
  expect(decodeContent(le('FROM é'))).toEqual({ kind: 'text', text: 'FROM é', bytes: 14, exact: true })
  expect(decodeContent(be('FROM é'))).toEqual({ kind: 'text', text: 'FROM é', bytes: 14, exact: true })
})

test('text in no known encoding is still read, byte by byte', () => {
  expect(decodeContent(Buffer.from([0x70, 0x3d, 0xe9, 0x80]))).toEqual({ kind: 'text', text: 'p=é\x80', bytes: 4, exact: false })
  expect(decodeContent(Buffer.from([0xff, 0xfe, 0x61, 0x00, 0x62]))).toMatchObject({ kind: 'text', exact: false })
})

test('a byte order mark before bytes of another encoding is no part of the text either', () => {
  const bytes = Buffer.from([0xef, 0xbb, 0xbf, 0x46, 0xe9])
  expect(decodeContent(bytes)).toEqual({ kind: 'text', text: 'Fé', bytes: 5, exact: false })
  expect(encodeLike(bytes, 'Gé')).toEqual(Buffer.from([0xef, 0xbb, 0xbf, 0x47, 0xe9]))
})

test('binary is what git calls binary', () => {
  expect(decodeContent(Buffer.concat([Buffer.alloc(7999, 'a'), Buffer.from([0])]))).toEqual({ kind: 'binary', bytes: 8000 })
  expect(decodeContent(Buffer.concat([Buffer.alloc(8000, 'a'), Buffer.from([0])]))).toMatchObject({ kind: 'text', exact: true })
  expect(decodeContent(Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]))).toMatchObject({ kind: 'binary' })
})

test('text goes back into the bytes that it came from', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ min: 1 }),
    fc.uint8Array({ min: 1 }).map((rest) => Buffer.concat([Buffer.from('\uFEFF'), rest])),
    fc.string({ unit: 'binary' }).chain((text) => fc.constantFrom(Buffer.from(text), le(text), be(text))),
  )
  fc.assert(
    fc.property(bytes, (original) => {
      const content = decodeContent(original)
      // A text in broken UTF-16 cannot be written back, and is not exact.
      fc.pre(content.kind === 'text' && (content.exact || !(original[0] === 0xff || original[0] === 0xfe)))
      if (content.kind === 'text') expect(Buffer.compare(encodeLike(original, content.text), original)).toBe(0)
    }),
  )
})

test('what git-crypt has encrypted is known as that', () => {
  expect(decodeContent(Buffer.from('\0GITCRYPT\0x'))).toEqual({ kind: 'binary', bytes: 11, encrypted: true })
})
