import fc from 'fast-check'
import { dump } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { spanWithin } from '../../src/documents/scalar-offsets.ts'
import { parseYaml } from '../../src/documents/yaml-parse.ts'
import { SourceText } from '../../src/source/text.ts'

/** What stands in the file where `part` is found in the decoded string. */
function written(source: string, part: string): string {
  const text = new SourceText('a.yaml', source)
  const node = parseYaml(text).documents[0]?.root?.at('a')
  if (node?.kind !== 'scalar') throw new Error('no scalar')
  const start = node.string.indexOf(part)
  return text.slice(spanWithin(node, text, { start, end: start + part.length }))
}

describe('the place of a part of a scalar', () => {
  test.each([
    ['plain', 'a: x ${{ y }} z\n', '${{ y }}', '${{ y }}'],
    ['plain over two lines', 'a: x\n  ${{ y }} z\n', '${{ y }}', '${{ y }}'],
    ['single quoted', "a: 'it''s ${{ ''y'' }}'\n", "${{ 'y' }}", "${{ ''y'' }}"],
    ['double quoted', 'a: "\\x41\\u0042\\U0001F600\\n${{ y }}"\n', '${{ y }}', '${{ y }}'],
    ['double quoted with a line continued', 'a: "x\\\n   ${{ y }}"\n', '${{ y }}', '${{ y }}'],
    ['literal', 'a: |\n    one\n\n      two ${{ y }}\nb: 1\n', '${{ y }}', '${{ y }}'],
    ['literal with an indentation given', 'a: |2-\n    one\n  ${{ y }}\n', '${{ y }}', '${{ y }}'],
    ['literal with CRLF', 'a: |\r\n  one\r\n  ${{ y }}\r\n', '${{ y }}', '${{ y }}'],
    ['folded', 'a: >-\n  one\n  two\n\n\n  ${{ y }}\n', '${{ y }}', '${{ y }}'],
    ['folded with deeper lines', 'a: >\n  one\n    two\n    three\n  ${{ y }}\n', '${{ y }}', '${{ y }}'],
    ['over a break', 'a: |\n  ${{ x\n    .y }}\n', '${{ x\n  .y }}', '${{ x\n    .y }}'],
  ])('%s', (_, source, part, expected) => {
    expect(written(source, part)).toBe(expected)
  })

  test('every letter is found in whatever style a library writes it', () => {
    const word = fc.stringMatching(/^[a-z'"\\ \t:#é😀-]{0,12}$/u)
    const body = fc.array(word, { minLength: 1, maxLength: 6 }).map((lines) => lines.join('\n'))
    fc.assert(
      fc.property(body, fc.integer({ min: -1, max: 30 }), (value, lineWidth) => {
        const text = new SourceText('a.yaml', dump({ a: value }, { lineWidth }))
        const node = parseYaml(text).documents[0]?.root?.at('a')
        if (node?.kind !== 'scalar') return
        for (let at = 0; at < node.string.length; at++)
          if (/[a-z]/.test(node.string[at] ?? ''))
            expect(text.slice(spanWithin(node, text, { start: at, end: at + 1 }))).toBe(node.string[at])
      }),
      { numRuns: 5000 },
    )
  })
})
