import fc from 'fast-check'
import { dump, load } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import type { YamlMap, YamlSequence } from '../../src/documents/yaml.ts'
import { appendItem, replaceScalar, setAt, type YamlEdit } from '../../src/documents/yaml-edit.ts'
import { parseYaml } from '../../src/documents/yaml-parse.ts'
import { removeAt } from '../../src/documents/yaml-remove.ts'
import { SourceText } from '../../src/source/text.ts'

const read = (value: string) => {
  const text = new SourceText('a.yaml', value)
  return { text, root: parseYaml(text).documents[0]?.root as YamlMap }
}
const apply = (value: string, edit: YamlEdit | undefined) =>
  edit === undefined ? undefined : value.slice(0, edit.span.start) + edit.text + value.slice(edit.span.end)
const remove = (value: string, ...path: (string | number)[]) => {
  const { text, root } = read(value)
  return apply(value, removeAt(text, root, path))
}
const set = (value: string, path: string[], to: Parameters<typeof setAt>[3], after?: string) => {
  const { text, root } = read(value)
  return apply(value, setAt(text, root, path, to, after))
}

describe('removing', () => {
  test.each([
    ['an entry with its comment', 'a: 1\nb: 2 # why\nc: 3\n', ['b'], 'a: 1\nc: 3\n'],
    ['parents that would be empty', 'a: 1\nb:\n  c:\n    d: 1\ne: 2\n', ['b', 'c', 'd'], 'a: 1\ne: 2\n'],
    ['the first key of an item', 'l:\n  - a: 1\n    b: 2\n', ['l', 0, 'a'], 'l:\n  - b: 2\n'],
    ['the first key of an item, a comment behind it', 'l:\n  - a: 1\n    # on b\n    b: 2\n', ['l', 0, 'a'], 'l:\n  - # on b\n    b: 2\n'],
    ['an item', 'l:\n- a\n- b\n', ['l', 0], 'l:\n- b\n'],
    ['the only item', 'k: 1\nl:\n- a\n', ['l', 0], 'k: 1\n'],
    ['an entry of a flow map', 'm: {a: 1, b: 2, c: 3}\n', ['m', 'b'], 'm: {a: 1, c: 3}\n'],
    ['the last one of JSON', '{\n  "a": 1,\n  "b": {"c": true}\n}\n', ['b', 'c'], '{\n  "a": 1\n}\n'],
    ['the last line without a line break', 'a: 1\nb: 2', ['b'], 'a: 1\n'],
    ['with CRLF', 'a: 1\r\nb: 2\r\nc: 3\r\n', ['b'], 'a: 1\r\nc: 3\r\n'],
    ['never the root', 'a: {b: 1}\n', ['a', 'b'], '{}\n'],
    ['an alias, not its target', 'a: &x 1\nb: *x\nc: 3\n', ['b'], 'a: &x 1\nc: 3\n'],
  ])('%s', (_, source, path, expected) => expect(remove(source, ...path)).toBe(expected))

  test.each([
    ['below an alias', 'a: &x {b: 1, c: 2}\nd: *x\n', ['d', 'b']],
    ['a merged key', 'a: &x {b: 1, c: 2}\nd:\n  <<: *x\n', ['d', 'b']],
    ['an anchor in use', 'a: {b: &x 1, c: 2}\nd: *x\n', ['a', 'b']],
    ['one of two equal keys', 'a: 1\na: 2\n', ['a']],
    ['what is not there', 'a: 1\n', ['a', 'b']],
  ])('not %s', (_, source, path) => expect(remove(source, ...path)).toBeUndefined())
})

describe('setting', () => {
  test.each([
    ['an entry at the end', 'a:\n  b: 1 # one\nc: 2\n', ['a', 'd'], false, undefined, 'a:\n  b: 1 # one\n  d: false\nc: 2\n'],
    [
      'a block behind a key, indented as the file is',
      'l:\n    m: 1\nn: 2\n',
      ['s', 'c', 'd'],
      ['ALL'],
      'l',
      'l:\n    m: 1\ns:\n    c:\n        d:\n            - ALL\nn: 2\n',
    ],
    ['a list as the file has them', 'l:\n- a: 1\n', ['m'], { x: ['ALL', 'on'] }, undefined, 'l:\n- a: 1\nm:\n  x:\n  - ALL\n  - "on"\n'],
    ['in a flow map', 'a: {b: 1}\n', ['a', 'c', 'd'], true, undefined, 'a: {b: 1, c: {d: true}}\n'],
    ['in an empty map', 'a: {}\n', ['a', 'c'], 'x y', undefined, 'a: {c: "x y"}\n'],
    ['for a key without a value', 'a: # todo\nb: 1\n', ['a', 'c'], true, undefined, 'a:\n  c: true # todo\nb: 1\n'],
    ['for null', 'a: null\n', ['a'], true, undefined, 'a: true\n'],
    [
      'in JSON, as it is indented',
      '{\n\t"a": 1\n}\n',
      ['b', 'c'],
      ['x'],
      undefined,
      '{\n\t"a": 1,\n\t"b": {\n\t\t"c": [\n\t\t\t"x"\n\t\t]\n\t}\n}\n',
    ],
    ['in JSON on one line', '{"a": {"b": 1}}\n', ['a', 'c', 'd'], true, undefined, '{"a": {"b": 1, "c": { "d": true }}}\n'],
    ['without a last line break, with CRLF', 'a:\r\n  b: 1', ['a', 'c'], 1, undefined, 'a:\r\n  b: 1\r\n  c: 1'],
    [
      'behind a scalar that keeps its blank lines',
      'a:\n  b: |+\n    x\n\nc: 1\n',
      ['a', 'd'],
      1,
      undefined,
      'a:\n  b: |+\n    x\n\n  d: 1\nc: 1\n',
    ],
    ['over another value', "a: 'yes'\n", ['a'], 'no', undefined, "a: 'no'\n"],
    ['a quoted text by a boolean', "a: 'yes'\n", ['a'], true, undefined, 'a: true\n'],
  ])('%s', (_, source, path, value, after, expected) => expect(set(source, path, value, after)).toBe(expected))

  test.each([
    ['below an alias', 'a: &x {b: 1}\nd: *x\n', ['d', 'c']],
    ['over a merged map', 'a: &x {b: {c: 1}}\nd: {<<: *x, e: 1}\n', ['d', 'b', 'x']],
    ['over a map', 'a: {b: 1}\n', ['a']],
    ['below text', 'a: text\n', ['a', 'b']],
    ['at a flow map that only merges', 'a: &x {b: 1}\nd: {<<: *x}\n', ['d', 'c']],
  ])('not %s', (_, source, path) => expect(set(source, path, true)).toBeUndefined())
})

test.each([
  ['block', 'a:\n- b # one\nc: 1\n', 'a:\n- b # one\n- ALL\nc: 1\n'],
  ['flow', 'a: [b]\n', 'a: [b, ALL]\n'],
  ['empty', 'a: []\n', 'a: [ALL]\n'],
  ['JSON', '{"a": ["b"]}', '{"a": ["b", "ALL"]}'],
])('an item is appended to a %s sequence', (_, source, expected) => {
  const { text, root } = read(source)
  expect(apply(source, appendItem(text, root.at('a') as YamlSequence, 'ALL'))).toBe(expected)
})

type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
const key = fc.constantFrom('a', 'b', 'c', 'on', '1', 'x y', 'k/l')
const scalar = fc.oneof(
  fc.constantFrom<Json>('x', 'a: b', '# c', 'yes', '', 'a\nb\n', 'it’s', '- d', null, true, 0, 1.5),
  fc.string({ maxLength: 8 }),
)
const { map } = fc.letrec<{ value: Json; map: { [key: string]: Json } }>((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, scalar, fc.array(tie('value'), { maxLength: 3 }), tie('map')),
  map: fc.dictionary(key, tie('value'), { minKeys: 1, maxKeys: 4, noNullPrototype: true }),
}))
const file = fc
  .record({
    data: map,
    indent: fc.constantFrom(2, 4),
    seqNoIndent: fc.boolean(),
    flowLevel: fc.constantFrom(-1, -1, 1, 2),
    crlf: fc.boolean(),
    json: fc.boolean(),
  })
  .map(({ data, json, crlf, ...style }) => {
    const written = json ? `${JSON.stringify(data, null, style.indent)}\n` : dump(data, { ...style, lineWidth: -1 })
    return { data, source: crlf ? written.replaceAll('\n', '\r\n') : written }
  })
const paths = (value: Json, path: (string | number)[] = []): (string | number)[][] =>
  typeof value !== 'object' || value === null
    ? []
    : (Array.isArray(value) ? [...value.entries()] : Object.entries(value)).flatMap(([step, child]) => [
        [...path, step],
        ...paths(child, [...path, step]),
      ])

/** What is left of plain data when `path` is taken out, parents that become empty too. */
function without(value: Json, [step, ...rest]: (string | number)[], top = true): Json | undefined {
  const entries = (Array.isArray(value) ? [...value.entries()] : Object.entries(value as object)) as [string | number, Json][]
  const left = entries.flatMap(([name, child]): [string | number, Json][] => {
    const kept = name !== step ? child : rest.length === 0 ? undefined : without(child, rest, false)
    return kept === undefined ? [] : [[name, kept]]
  })
  if (left.length === 0 && !top) return undefined
  return Array.isArray(value) ? left.map(([, child]) => child) : Object.fromEntries(left)
}

test('whatever is removed, the rest reads as before', () => {
  fc.assert(
    fc.property(file, fc.nat(), ({ data, source }, pick) => {
      const all = paths(data)
      const path = all[pick % all.length] as (string | number)[]
      const edited = remove(source, ...path)
      expect(load(edited ?? '')).toEqual(without(data, path))
    }),
    { numRuns: 500 },
  )
})

test('whatever is set, the rest reads as before and no character of it changes', () => {
  fc.assert(
    fc.property(file, fc.nat(), fc.boolean(), ({ data, source }, pick, first) => {
      const maps = [[], ...paths(data)].filter((path) => path.every((step) => typeof step === 'string'))
      const path = maps[pick % maps.length] as string[]
      const { text, root } = read(source)
      const target = root.at(...path)
      fc.pre(target?.kind === 'map' || (target?.value === null && path.length > 0))
      const edit = setAt(text, root, [...path, 'new', 'key'], false, first && path.length === 0 ? Object.keys(data)[0] : undefined)
      const edited = apply(source, edit)
      const expected = structuredClone(data)
      let holder: { [key: string]: Json } = { root: expected }
      for (const step of ['root', ...path]) {
        holder[step] ??= {}
        holder = holder[step] as { [key: string]: Json }
      }
      holder.new = { key: false }
      expect(load(edited ?? '')).toEqual(expected)
      expect(source.slice(edit?.span.start, edit?.span.end)).toMatch(/^(?:\{\}| ?null|)$/)
    }),
    { numRuns: 500 },
  )
})

test('a scalar is replaced in its own quotes', () => {
  const styles = ['plain', "'single'", '"double"', '|\n  literal', '>-\n  folded']
  fc.assert(
    fc.property(
      fc.constantFrom(...styles),
      fc.oneof(fc.string(), fc.constantFrom('.0', '.5e3', './a', '.', '..', '0x1', '1_0', '.inf'), fc.boolean(), fc.integer()),
      (style, value) => {
        const source = `a: ${style}\nb: 1\n`
        const { root } = read(source)
        const node = root.at('a')
        if (node?.kind !== 'scalar') throw new Error('no scalar')
        expect(load(apply(source, replaceScalar(node, value)) ?? '')).toEqual({ a: value, b: 1 })
      },
    ),
  )
})
