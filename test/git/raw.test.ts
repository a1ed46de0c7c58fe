import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BatchReader, type GitObject } from '../../src/git/blobs.ts'
import { parseRaw } from '../../src/git/raw.ts'

const oid = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 40, maxLength: 40 }).filter((id) => !/^0+$/.test(id))
const path = fc.string({ unit: fc.constantFrom('a', '/', ' ', ':', '\n', '\t', '"', '-', 'R', '1', 'é'), minLength: 1, maxLength: 10 })
const mode = fc.constantFrom(['100644', 'regular'], ['100755', 'executable'], ['120000', 'symlink'], ['160000', 'submodule'])
const zero = '0'.repeat(40)

const entry = fc.record({ letter: fc.constantFrom('A', 'D', 'M', 'T', 'R093'), base: oid, head: oid, from: path, to: path, mode })

test('what git prints is read back, whatever the names are', () => {
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      const printed = entries.map(({ letter, base, head, from, to, mode: [octal] }) => {
        const [left, right] = [
          letter === 'A' ? `000000 ${zero}` : `${octal} ${base}`,
          letter === 'D' ? `000000 ${zero}` : `${octal} ${head}`,
        ]
        const header = `:${left.slice(0, 6)} ${right.slice(0, 6)} ${left.slice(7)} ${right.slice(7)} ${letter}`
        return letter === 'R093' ? `${header}\0${from}\0${to}\0` : `${header}\0${from}\0`
      })
      const expected = entries.map(({ letter, base, head, from, to, mode: [, name] }) => ({
        status: letter === 'A' ? 'added' : letter === 'D' ? 'deleted' : letter === 'R093' ? 'renamed' : 'modified',
        base: letter === 'A' ? null : { path: from, mode: name, oid: base },
        head: letter === 'D' ? null : { path: letter === 'R093' ? to : from, mode: name, oid: head },
      }))
      expect(parseRaw(Buffer.from(printed.join('')))).toEqual(expected)
    }),
  )
})

test('output of another form is an error, not an empty change', () => {
  expect(() => parseRaw(Buffer.from('warning: something\0'))).toThrow('unknown form')
})

test('objects are the same however the pipe cuts the batch', () => {
  const object = fc.oneof(fc.constant(null), fc.uint8Array({ maxLength: 40 }))
  fc.assert(
    fc.property(fc.array(object), fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1 }), (objects, cuts) => {
      const id = 'a'.repeat(40)
      const batch = Buffer.concat(
        objects.flatMap((bytes) =>
          bytes === null ? [Buffer.from(`${id} missing\n`)] : [Buffer.from(`${id} blob ${bytes.length}\n`), bytes, Buffer.from('\n')],
        ),
      )
      const read: GitObject[] = []
      const reader = new BatchReader((found) => read.push(found))
      for (let at = 0, turn = 0; at < batch.length; turn++) {
        const length = cuts[turn % cuts.length] ?? 1
        reader.push(batch.subarray(at, at + length))
        at += length
      }
      expect(read.map((found) => ('bytes' in found ? [...found.bytes] : null))).toEqual(
        objects.map((bytes) => (bytes === null ? null : [...bytes])),
      )
    }),
  )
})

test('an object above 100 MB flows by, and what comes after it is read', () => {
  const id = 'a'.repeat(40)
  const read: GitObject[] = []
  const reader = new BatchReader((found) => read.push(found))
  const megabyte = Buffer.alloc(1024 * 1024)
  reader.push(Buffer.from(`${id} blob ${101 * megabyte.length}\n`))
  for (let count = 0; count < 101; count++) reader.push(megabyte)
  reader.push(Buffer.from(`\n${id} blob 1\nx\n`))
  expect(read).toEqual([{ reason: 'larger than 100 MB' }, { oid: id, type: 'blob', bytes: Buffer.from('x') }])
})
