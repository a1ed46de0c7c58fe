import fc from 'fast-check'
import { expect, test } from 'vitest'
import { address, cellCode, code, fenced, link, message, pathAddress, text } from '../../src/reporters/escape.ts'
import { linked, nodes, parse } from './markdown.ts'
import { anyText } from './result.ts'

const types = (markdown: string) => [...new Set([...nodes(parse(markdown))].map(({ type }) => type))].sort()
const prose = (markdown: string) => [...nodes(parse(markdown))].flatMap((node) => (node.type === 'text' ? [node.value] : [])).join('\n')

/** Pieces that mean something to Markdown, to GitHub, to HTML or to the runner, between anything else. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '@octo',
        '@octo/team',
        '#12',
        'o/r#3',
        'GH-4',
        'https://x.y/z',
        'www.x.y',
        'a@b.cd',
        'mailto:a@b.cd',
        '0123456789abcdef0123',
      ),
      fc.constantFrom(
        '`',
        '```',
        '\n',
        '\r\n',
        '|',
        '\\',
        '\\|',
        '"',
        '<!--',
        '-->',
        '<img src=x>',
        '![a](b)',
        '[a](b)',
        '[a]: b',
        '**',
        '__',
        '~~',
        '&lt;',
        '&#64;',
      ),
      fc.constantFrom(
        '# ',
        '- ',
        '+ ',
        '1. ',
        '> ',
        '===',
        '---',
        '\t',
        '    ',
        ' ',
        '::error::',
        '##[error]',
        '\u001b[31m',
        '\u202e',
        '\ud800',
        '$',
        '!',
        ':',
        '[x] ',
      ),
      anyText,
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(''))

const check = (property: (value: string) => void) => fc.assert(fc.property(hostile, property), { numRuns: 150 })

test('text is a paragraph of text and nothing else', () => {
  check((value) => {
    const markdown = text(value)
    expect(['paragraph,root,text', 'root']).toContain(types(markdown).join())
    expect(prose(markdown)).not.toMatch(linked)
  })
})

test('text in a table stays in its cell', () => {
  check((value) => {
    const rows = [...nodes(parse(`| a | b |\n|---|---|\n| ${text(value)} | ${cellCode(value)} |\n`))].filter(
      ({ type }) => type === 'tableRow',
    )
    expect(rows.map((row) => 'children' in row && row.children.length)).toEqual([2, 2])
  })
})

test('code is one piece of code that reads as the value', () => {
  check((value) => {
    const markdown = `x ${code(value)} y`
    expect(types(markdown)).toEqual(['inlineCode', 'paragraph', 'root', 'text'])
    expect(prose(markdown)).toBe('x \n y')
  })
  expect(code('a`b')).toBe('``a`b``')
})

test('code in a table cell: GitHub looks for nothing in it', () => {
  check((value) => {
    const markdown = cellCode(value)
    const found = types(markdown)
    expect(found.filter((type) => !['root', 'paragraph', 'text', 'html', 'inlineCode'].includes(type))).toEqual([])
    if (found.includes('html')) {
      expect(markdown).toMatch(/^<code>[^<>`|]*<\/code>$/)
      expect(prose(markdown)).not.toMatch(linked)
    }
  })
})

test('a message shows quoted values as code, and nothing of it is live', () => {
  expect(message('image "node:20" has no digest')).toBe('image `node:20` has no digest')
  expect(message('Set `a: true`, "b`c" and `"x"`')).toBe('Set `a: true`, ``b`c`` and `"x"`')
  check((value) => {
    const markdown = `- ${message(value)}`
    expect(types(markdown).filter((type) => !['root', 'list', 'listItem', 'paragraph', 'text', 'inlineCode'].includes(type))).toEqual([])
    expect(prose(markdown)).not.toMatch(linked)
  })
})

test('nothing ends a block of code but its own fence', () => {
  check((value) => {
    const lines = value.split(/\r\n|\r|\n/)
    const tree = parse(`${fenced(lines, 'diff')}\nafter`)
    expect(tree.children.map(({ type }) => type)).toEqual(['code', 'paragraph'])
  })
})

test('a path cannot leave its link', () => {
  check((value) => {
    const tree = [...nodes(parse(`| ${link('x', `https://h/${pathAddress(value)}?${address(value)}`)} | b |\n|---|---|\n`))]
    expect(tree.filter(({ type }) => type === 'link')).toHaveLength(1)
    expect(tree.filter(({ type }) => type === 'tableCell')).toHaveLength(2)
  })
})
