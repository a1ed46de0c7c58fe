import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Expression, parseExpression } from '../../src/documents/expression.ts'
import { findExpressions, parseCondition } from '../../src/documents/expression-find.ts'
import { fold } from '../../src/documents/expression-fold.ts'
import { readPaths, yieldedPaths } from '../../src/documents/expression-paths.ts'

/** With parentheses around every operation. */
function shown(expression: Expression | null): string {
  if (expression === null) return 'none'
  if (expression.kind === 'literal') return JSON.stringify(expression.value)
  if (expression.kind === 'call') return `${expression.name}(${expression.arguments.map(shown).join(', ')})`
  if (expression.kind === 'operation') {
    const operands = expression.operands.map(shown)
    return operands.length === 1 ? `(!${operands})` : `(${operands.join(` ${expression.operator} `)})`
  }
  const base = typeof expression.base === 'string' ? expression.base : shown(expression.base)
  return base + expression.steps.map((step) => `[${step === null ? '*' : shown(step)}]`).join('')
}

describe('the grammar', () => {
  test.each([
    ["'it''s'", '"it\'s"'],
    ['-2.99e-2', '-0.0299'],
    ['0xff', '255'],
    ['TRUE', 'true'],
    ['null', 'null'],
    ['github.event_name', 'github["event_name"]'],
    ["github['event']['x-y']", 'github["event"]["x-y"]'],
    ['github.event.commits.*.message', 'github["event"]["commits"][*]["message"]'],
    ['a.b[*].c[0]', 'a["b"][*]["c"][0]'],
    ['a || b && c || d', '(a || (b && c) || d)'],
    ['(a || b) || c', '((a || b) || c)'],
    ['a == b != c', '((a == b) != c)'],
    ['1 < 2 == true', '((1 < 2) == true)'],
    ['!a == b', '((!a) == b)'],
    ['!!a.b', '(!(!a["b"]))'],
    ['fromJSON(x).y[0]', 'fromjson(x)["y"][0]'],
    ["Contains(github.ref, 'x')", 'contains(github["ref"], "x")'],
    ['success()', 'success()'],
    ['matrix.node-version', 'matrix["node-version"]'],
  ])('%s', (text, expected) => {
    expect(shown(parseExpression(text))).toBe(expected)
  })

  test.each([
    '',
    'a b',
    '"a"',
    "'a",
    'f(',
    'f(a,',
    'f(,)',
    'a.',
    'a.[b]',
    'a[',
    'a[]',
    '&& a',
    'a ||',
    '(a',
    'a)',
    'a = b',
    '!',
    '${{ a }}',
  ])('%j is none', (text) => {
    expect(parseExpression(text)).toBeNull()
  })

  test('spans are those of the text, with the offset added', () => {
    const text = "a.b == 'c'"
    const expression = parseExpression(text, 10)
    expect(expression?.kind === 'operation' && expression.operands.map(({ span }) => text.slice(span.start - 10, span.end - 10))).toEqual([
      'a.b',
      "'c'",
    ])
  })

  test('the span of an operation holds the parentheses of its operands', () => {
    const text = '!(a || b) && (c == (d))'
    const expression = parseExpression(text)
    const spans =
      expression?.kind === 'operation' ? [expression, ...expression.operands].map(({ span }) => text.slice(span.start, span.end)) : []
    expect(spans).toEqual([text, '!(a || b)', 'c == (d)'])
  })

  test('deep nesting is refused and long chains are read', () => {
    expect(parseExpression(`${'('.repeat(5000)}a${')'.repeat(5000)}`)).toBeNull()
    expect(parseExpression('!'.repeat(5000))).toBeNull()
    expect(parseExpression(Array(5000).fill('a').join('||'))).not.toBeNull()
    expect(parseExpression(Array(5000).fill('a').join('=='))).toBeNull()
  })

  test('no text makes it throw', () => {
    const part = fc.constantFrom(
      'a',
      '.',
      '*',
      '[',
      ']',
      '(',
      ')',
      ',',
      "'",
      '!',
      '=',
      '==',
      '&&',
      '||',
      '<',
      '1',
      '0x',
      ' ',
      '${{',
      '}}',
      'é',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        for (const { expression, span } of findExpressions(`\${{${parts.join('')}}}`)) {
          expect(span.end).toBeGreaterThan(span.start)
          if (expression !== null) expect([...yieldedPaths(expression)].length).toBeLessThanOrEqual([...readPaths(expression)].length)
        }
      }),
    )
  })
})

describe('fences in a string', () => {
  test('each has its span', () => {
    const text = "x ${{ a }}${{b}} ${{ '}}' }} ${{ unclosed"
    expect(findExpressions(text).map(({ span }) => text.slice(span.start, span.end))).toEqual(['${{ a }}', '${{b}}', "${{ '}}' }}"])
  })

  test('a condition may go without; text around one makes it a string', () => {
    expect(shown(parseCondition('a && b'))).toBe('(a && b)')
    expect(shown(parseCondition(' ${{ a }} '))).toBe('a')
    expect(parseCondition('${{ a }} && b')).toBeNull()
  })
})

describe('paths that an expression can yield', () => {
  const paths = (text: string) => {
    const expression = parseExpression(text)
    return expression && [...yieldedPaths(expression)].map(({ path, whole }) => path.join('.') + (whole ? ' whole' : ''))
  }
  test.each<[string, string[]]>([
    ['github.event.issue.title', ['github.event.issue.title']],
    ["GitHub['Event'].Issue.title", ['github.event.issue.title']],
    ['github.event.commits.*.message', ['github.event.commits.*.message']],
    ["github.event[format('{0}_request', 'pull')].title", ['github.event.pull_request.title']],
    ['github.event[env.x]', ['github.event.*']],
    ["github.head_ref == 'x'", []],
    ['!github.head_ref', []],
    ["github.head_ref && '--x' || ''", []],
    ['inputs.a && github.head_ref || github.ref_name', ['github.head_ref', 'github.ref_name']],
    ["'main' || github.head_ref", []],
    ['false && github.head_ref', []],
    ["contains(github.head_ref, 'x')", []],
    ["format('{0}', github.head_ref)", ['github.head_ref']],
    ["join(github.event.commits.*.message, ',')", ['github.event.commits.*.message']],
    ['toJSON(github.event)', ['github.event whole']],
    ['fromJSON(toJSON(github.event)).x', ['github.event whole']],
    ["case(github.head_ref == 'x', inputs.a, inputs.b, env.c, env.d)", ['inputs.a', 'env.c', 'env.d']],
    ['hashFiles(github.head_ref)', []],
  ])('%s', (text, expected) => {
    expect(paths(text)).toEqual(expected)
  })

  test('readPaths tells all that is read', () => {
    const expression = parseExpression("contains(toJSON(a.b), c) && fromJSON(d.e)[f.g] == 'x'")
    expect(expression && [...readPaths(expression)].map(({ path, whole }) => path.join('.') + (whole ? ' whole' : ''))).toEqual([
      'a.b whole',
      'c',
      'd.e',
      'f.g',
    ])
  })
})

test.each([
  ["'A' == 'a'", true],
  ["0 == ''", true],
  ["'0x10' == 16", true],
  ["'x' == 0", false],
  ["null == ''", true],
  ["true && 'a' || 'b'", 'a'],
  ["'' || 'b'", 'b'],
  ['!0', true],
  ['false && github.actor', false],
  ["github.actor && 'x'", undefined],
  ["contains('Hello', 'ELL')", true],
  ["format('{{{0}}} {1}', 'a', 2)", '{a} 2'],
  ["startsWith('abc', 'AB') && endsWith('abc', 'c')", true],
  ["fromJSON('[1]')", undefined],
  ["fromJSON('true')", true],
  ["case(false, 'a', 'b')", 'b'],
  ['always()', undefined],
])('fold %s', (text, value) => {
  const expression = parseExpression(text)
  expect(expression && fold(expression)).toEqual(value)
})
