import fc from 'fast-check'
import { dump } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import type { YamlNode } from '../../src/documents/yaml.ts'
import { parseYaml } from '../../src/documents/yaml-parse.ts'
import { SourceText } from '../../src/source/text.ts'

const read = (value: string) => {
  const text = new SourceText('a.yaml', value)
  const file = parseYaml(text)
  const root = file.documents[0]?.root ?? undefined
  return { ...file, root, written: (node: { span: { start: number; end: number } } | undefined) => node && text.slice(node.span) }
}

describe('spans', () => {
  test.each([
    ['plain', 'a: b # c\n', 'b', 'b'],
    ['single quoted', "a: 'it''s'\n", "'it''s'", "it's"],
    ['double quoted', 'a: "x\\ny"\n', '"x\\ny"', 'x\ny'],
    ['tagged', 'a: !!str 4\n', '4', '4'],
    ['anchored', 'a: &x 4\n', '4', '4'],
    ['literal', 'a: |- # why\n  x\n   y\n\nb: 1\n', '|- # why\n  x\n   y', 'x\n y'],
    ['folded', 'a: >\n  x\n  y\nb: 1\n', '>\n  x\n  y', 'x y\n'],
    ['empty', 'a:\nb: 1\n', '', ''],
    ['CRLF', 'a: "b"\r\nb: 1\r\n', '"b"', 'b'],
  ])('a %s value', (_, source, written, string) => {
    const { root, written: text } = read(source)
    expect(text(root?.at('a'))).toBe(written)
    expect(root?.at('a')?.string).toBe(string)
  })

  test.each([
    ['a bracket below its key', 'a:\n  b: [\n    x, # why\n  ]\nc: 1\n', '[\n    x, # why\n  ]', ['x']],
    ['items at the margin', 'a:\n  b: [\nx,\n"y z" ]\nc: 1\n', '[\nx,\n"y z" ]', ['x', 'y z']],
    ['a brace within brackets', 'a:\n  b: [{\n  x: 1\n  },\n  y]\nc: 1\n', '[{\n  x: 1\n  },\n  y]', [undefined, 'y']],
    ['tabs', 'a:\n  b: [\n\tx,\n\ty\n\t]\nc: 1\n', '[\n\tx,\n\ty\n\t]', ['x', 'y']],
    ['CRLF', 'a:\r\n  b: [\r\n  x\r\n  ]\r\nc: 1\r\n', '[\r\n  x\r\n  ]', ['x']],
    ['an anchor and a tag', 'a:\n  b: [\n  &x !t y, *x\n  ]\nc: 1\n', '[\n  &x !t y, *x\n  ]', ['y', 'y']],
    ['a second document', '---\nz: 1\n---\na:\n  b: [\n  x\n  ]\nc: 1\n', '[\n  x\n  ]', ['x']],
  ])('lines in brackets need no indentation: %s', (_, source, whole, items) => {
    const { documents, problems, written } = read(source)
    const root = documents.at(-1)?.root
    const list = root?.at('a', 'b')
    expect(problems).toEqual([])
    expect(written(list)).toBe(whole)
    expect(list?.kind === 'sequence' && list.items.map(({ value }) => value.string)).toEqual(items)
    expect(written(root?.at('c'))).toBe('1')
  })

  test('lines in quotes need no indentation', () => {
    const { root, problems, written } = read('a:\n  b: "x\ny\n\n  z"\n  c: \'d\n e\'\n')
    expect(problems).toEqual([])
    expect([root?.at('a', 'b')?.string, root?.at('a', 'c')?.string]).toEqual(['x y\nz', 'd e'])
    expect(written(root?.at('a', 'c'))).toBe("'d\n e'")
  })

  test('what is broken behind such lines is told at its place', () => {
    const source = 'a:\n  b: [\n  x\n  ]\nc: @d\n'
    const { problems } = read(source)
    expect(problems).toEqual([expect.objectContaining({ span: { start: source.indexOf('@d'), end: source.length - 1 } })])
  })

  test('an empty value stands behind its colon or dash', () => {
    const { root } = read('a:   # nothing\nb:\n  -\n  - x\n')
    expect(root?.at('a')?.span).toEqual({ start: 2, end: 2 })
    expect(root?.at('b', 0)?.span).toEqual({ start: 21, end: 21 })
  })

  test('collections end with their last value or bracket', () => {
    const { root, written } = read('a:\n  b: {c: 1, d: [2, 3 ] } # x\n  e:\n  - f\n  - g: 1\n    h: 2\n\n# end\ni: 1\n')
    expect(written(root?.at('a', 'b'))).toBe('{c: 1, d: [2, 3 ] }')
    expect(written(root?.at('a', 'b', 'd'))).toBe('[2, 3 ]')
    expect(written(root?.at('a', 'e'))).toBe('- f\n  - g: 1\n    h: 2')
    const list = root?.at('a', 'e')
    expect(list?.kind === 'sequence' && list.items.map((item) => written(item))).toEqual(['- f', '- g: 1\n    h: 2'])
    const map = root?.kind === 'map' ? root.entry('a') : undefined
    expect(map && written(map)).toContain('a:\n  b:')
  })

  test('JSON with tabs', () => {
    const { root, written } = read('{\n\t"a": {\n\t\t"b": [true, null]\n\t}\n}\n')
    expect(root?.at('a', 'b', 0)?.value).toBe(true)
    expect(written(root?.at('a'))).toBe('{\n\t\t"b": [true, null]\n\t}')
  })
})

test('aliases and merge keys lead to the anchored node', () => {
  const { root } = read('base: &b {x: 1, y: 2}\nuse:\n  <<: *b\n  y: 3\nlist: [*b]\nmany:\n  <<: [*b, {z: 9}]\n')
  expect(root?.at('use', 'x')?.value).toBe(1)
  expect(root?.at('use', 'y')?.value).toBe(3)
  expect(root?.at('list', 0, 'y')?.value).toBe(2)
  expect(root?.at('many', 'z')?.value).toBe(9)
})

test('of duplicate keys the last one counts and all are kept', () => {
  const { root } = read('a: 1\na: 2\n')
  expect(root?.at('a')?.value).toBe(2)
  expect(root?.kind === 'map' && root.entries).toHaveLength(2)
})

test.each([
  ['yes', true, 'yes'],
  ['on', true, 'on'],
  ['true', true, true],
  ['"true"', undefined, 'true'],
  ['No', false, 'No'],
  ['1', undefined, 1],
  ['0x1F', undefined, 31],
  ['~', undefined, null],
  ['1.2.3', undefined, '1.2.3'],
])('%s is read as Kubernetes and as YAML 1.2 read it', (source, boolean, value) => {
  const { root } = read(`a: ${source}\n`)
  expect(root?.at('a')?.boolean).toBe(boolean)
  expect(root?.at('a')?.value).toBe(value)
})

describe('what cannot be read is told with its place', () => {
  test('one broken document of three', () => {
    const file = read('a: 1\n---\nb: [1\n---\nc: 2\n')
    expect(file.documents.map((document) => document.root?.at('a')?.value ?? document.root?.at('c')?.value)).toEqual([1, 2])
    expect(file.problems).toHaveLength(1)
    expect(file.problems[0]?.span.start).toBeGreaterThan(9)
    expect(file.written(file.documents[1]?.root ?? undefined)).toBe('c: 2')
  })

  test('an alias without an anchor, and one to itself', () => {
    expect(read('a: *nowhere\n').problems[0]?.message).toContain('"*nowhere" has no anchor')
    expect(read('a: &x [*x]\n').problems).toHaveLength(1)
  })

  test('aliases that stand for billions of nodes', () => {
    const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]']
    for (let level = 1; level < 9; level++)
      bomb.push(
        `a${level}: &a${level} [${Array(10)
          .fill(`*a${level - 1}`)
          .join(', ')}]`,
      )
    const file = read(bomb.join('\n'))
    expect(file.problems[0]?.message).toContain('aliases stand for more than')
    expect(file.root).toBeUndefined()
  })

  test('a nesting that is too deep', () => {
    expect(read('['.repeat(5000)).problems).toHaveLength(1)
  })
})

function* nodes(node: YamlNode): Iterable<YamlNode> {
  yield node
  if (node.kind === 'map') for (const entry of node.entries) yield* [entry.key, ...nodes(entry.value)]
  if (node.kind === 'sequence') for (const item of node.items) yield* nodes(item.value)
}

test('any value written as YAML is read back, with children inside their parents', () => {
  const value = fc.letrec((tie) => ({
    node: fc.oneof({ maxDepth: 4 }, fc.string(), fc.integer(), fc.boolean(), fc.constant(null), tie('list'), tie('map')),
    list: fc.array(tie('node'), { maxLength: 4 }),
    map: fc.dictionary(
      fc.string({ minLength: 1 }).filter((key) => key !== '<<' && key !== '__proto__'),
      tie('node'),
      { maxKeys: 4 },
    ),
  })).map
  const plain = (node: YamlNode): unknown =>
    node.kind === 'scalar'
      ? node.value
      : node.kind === 'sequence'
        ? node.items.map((item) => plain(item.value))
        : Object.fromEntries(node.entries.map((entry) => [entry.key.string, plain(entry.value)]))
  fc.assert(
    fc.property(value, fc.boolean(), (input, json) => {
      const source = json ? JSON.stringify(input, null, 2) : dump(input)
      const { root } = read(source)
      if (root === undefined) throw new Error('nothing read')
      expect(plain(root)).toEqual(JSON.parse(JSON.stringify(input)))
      for (const node of nodes(root)) {
        const { start, end } = node.span
        expect(0 <= start && start <= end && end <= source.length).toBe(true)
      }
    }),
    { numRuns: 500 },
  )
})

test('no text makes the reader throw', () => {
  const token = fc.constantFrom(
    ':',
    '- ',
    '? ',
    '\n',
    '  ',
    '&a',
    '*a',
    '!!str',
    '|',
    '>-',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    '#',
    '---',
    '\t',
    'x',
    '%',
    '\r\n',
    ',',
    '<<',
  )
  fc.assert(
    fc.property(fc.array(token, { maxLength: 40 }), (parts) => {
      const source = parts.join('')
      for (const document of read(source).documents)
        if (document.root) for (const node of nodes(document.root)) expect(node.span.end).toBeLessThanOrEqual(source.length)
    }),
    { numRuns: 3000 },
  )
})

describe('tags of YAML’s own', () => {
  test.each([
    ['!!bool "true"', true],
    ["!!bool 'no'", false],
    ['!<tag:yaml.org,2002:bool> "yes"', true],
    ['!!int "0"', 0],
    ['!!float "1.5"', 1.5],
    ['!!null ""', null],
    ['!!str true', 'true'],
    ['!!binary UG9k', 'Pod'],
    ['! true', 'true'],
    ['!mine true', 'true'],
    ['"true"', 'true'],
  ])('%s', (source, value) => expect(read(`a: ${source}\n`).root?.at('a')?.value).toBe(value))

  test('a directive that gives them other names is told', () => {
    expect(read('%TAG ! tag:yaml.org,2002:\n---\na: !bool "true"\n').problems).toMatchObject([{ span: { start: 0, end: 25 } }])
    expect(read('a: |\n  %TAG ! x\n').problems).toEqual([])
  })
})
