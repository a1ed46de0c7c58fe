import fc from 'fast-check'
import { expect, test } from 'vitest'
import { frame } from '../../src/reporters/frame.ts'
import { width } from '../../src/reporters/visible.ts'
import { SourceText, type Span } from '../../src/source/text.ts'
import { placeOf } from './result.ts'

const view = (text: string, needle: string, masks: string[] = [], columns = 60) =>
  frame(placeOf(text, needle, { masks }), { width: columns, context: 1 })
    .map((row) => `${String(row.number ?? '').padStart(3)}|${row.text}`)
    .join('\n')

test('a tab is as wide as it looks, and carets stand under what follows it', () => {
  expect(view('\tRUN\tsudo id\n', 'sudo')).toMatchInlineSnapshot(`
    "  1|    RUN sudo id
       |        ^^^^"
  `)
})

test('wide and combining characters keep the carets in place', () => {
  expect(view('# 名前 e\u0301: latest 🚢\n', 'latest')).toMatchInlineSnapshot(`
    "  1|# 名前 é: latest 🚢
       |          ^^^^^^"
  `)
})

test('a very long line is shown around the span', () => {
  expect(view(`${'a'.repeat(5000)}GUILTY${'b'.repeat(5000)}\n`, 'GUILTY', [], 40)).toMatchInlineSnapshot(`
    "  1|…aaaaaaaaaaaaaGUILTYbbbbbbbbbbbbbbbbbbb…
       |              ^^^^^^"
  `)
})

test('CRLF leaves no trace', () => {
  expect(view('a: 1\r\nb: 2\r\nc: 3\r\n', '2')).toMatchInlineSnapshot(`
    "  1|a: 1
      2|b: 2
       |   ^
      3|c: 3"
  `)
})

test('control characters and bidirectional marks are spelled out', () => {
  expect(view('a: \u001b[2Jx\u202ey \u0007\n', 'x\u202ey')).toMatchInlineSnapshot(`
    "  1|a: \\x1b[2Jx\\u202ey \\x07
       |          ^^^^^^^^"
  `)
})

test('masks: overlapping ones are one, and its length says nothing', () => {
  expect(view('url: postgres://admin:hunter2secret@db/x\n', 'hunter2secret', ['admin:hunter2', 'hunter2secret'])).toMatchInlineSnapshot(`
    "  1|url: postgres://********@db/x
       |                ^^^^^^^^"
  `)
  expect(view('a: x\nkey: |\n  AAAA\n  BBBBBB\nb: y\n', 'AAAA\n  BBBBBB', ['AAAA\n  BBBBBB'])).toMatchInlineSnapshot(`
    "  2|key: |
      3|  ********
       |  ^^^^^^^^
      4|********
       |^^^^^^^^
      5|b: y"
  `)
})

test('an empty span at the end of a line has its caret there', () => {
  expect(frame({ ...placeOf('a: 1\nb: 2\n', ''), span: { start: 4, end: 4 } }, { width: 60, context: 0 })).toEqual([
    { kind: 'line', number: 1, text: 'a: 1' },
    { kind: 'carets', number: null, text: '    ^' },
  ])
})

test('a long span is shown by its ends', () => {
  expect(view('a:\n  - 1\n  - 2\n  - 3\n  - 4\n  - 5\nb: 1\n', '- 1\n  - 2\n  - 3\n  - 4\n  - 5')).toMatchInlineSnapshot(`
    "  1|a:
      2|  - 1
       |  ^^^
      3|  - 2
       |  ^^^
       |2 more lines
      6|  - 5
       |  ^^^
      7|b: 1"
  `)
})

test('a line of megabytes, or of combining marks alone, is cut to its window', () => {
  const rows = frame(placeOf(`${'x'.repeat(1_000_000)}NEEDLE${'\u0301'.repeat(1_000_000)}`, 'NEEDLE'), { width: 60, context: 0 })
  expect(rows.map((row) => row.text.length < 120)).toEqual([true, true])
})

const anySpan = (length: number) =>
  fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]): Span => ({ start: Math.min(a, b), end: Math.max(a, b) }))

/** Capital letters stand for credentials, and nothing else that a frame prints is one. */
const source = fc
  .array(
    fc.oneof(
      fc.constantFrom('\n', '\r\n', '\r', '\t', ' ', 'x: ', '\u0301', '名', '🚢', '\u001b[1m', '\u202e', '\ud800'),
      fc.stringMatching(/^[A-Z]{1,9}$/),
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''))

test('whatever the text and the span: no crash, no credential, no hidden character, nothing beyond the width', () => {
  const given = source.chain((text) => fc.tuple(fc.constant(text), anySpan(text.length), fc.integer({ min: 12, max: 80 })))
  fc.assert(
    fc.property(given, ([text, span, columns]) => {
      const masks = [...text.matchAll(/[A-Z]+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
      const rows = frame({ path: 'p', side: 'head', text: new SourceText('p', text), span, masks }, { width: columns, context: 2 })
      for (const row of rows) {
        expect(row.text).not.toMatch(/[A-Z\p{Cc}\p{Cf}\p{Cs}]/u)
        // A cut mark on either side, and a caret at the end of the line.
        expect(width(row.text)).toBeLessThanOrEqual(columns + 2)
      }
    }),
    { numRuns: 1000 },
  )
})

test('no row is wider than it may be, marks of a cut counted in', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.nat(200), fc.integer({ min: 20, max: 90 }), (before, after, most) => {
      const value = `${'x '.repeat(before)}GUILTY${' yz'.repeat(after)}\n${'w'.repeat(before + after)}\n`
      const text = new SourceText('a.txt', value)
      const start = value.indexOf('GUILTY')
      const rows = frame({ path: 'a.txt', side: 'head', text, span: { start, end: start + 6 }, masks: [] }, { width: most, context: 1 })
      expect(Math.max(...rows.map((row) => width(row.text)))).toBeLessThanOrEqual(most)
      expect(rows.some((row) => row.text.includes('GUILTY'))).toBe(true)
    }),
  )
})
