import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseShell } from '../../src/documents/shell.ts'
import { everyCommand } from '../../src/documents/shell-commands.ts'
import type { ShellCommand } from '../../src/documents/shell-model.ts'
import { cpuSeconds } from '../cpu.ts'

const words = (command: ShellCommand | undefined) => command?.words.map((word) => word.value).join(' ')
const list = (script: string) => parseShell(script).map((command) => `${command.operator} ${words(command)}`.trim())
const names = (script: string) =>
  [...everyCommand(parseShell(script))].map(({ name, args }) => [name, ...args.map((arg) => arg.value)].join(' '))

describe('commands', () => {
  test.each([
    ['operators', 'a 1 && b || c; d | e & f', ['a 1', '&& b', '|| c', '; d', '| e', '& f']],
    ['lines and continuations', 'a \\\n 1\nb &&\n c # d\ne\\\r\n1', ['a 1', '; b', '&& c', '; e1']],
    ['what a Dockerfile takes out', 'a \0\0\0 && b\0c', ['a', '&& bc']],
    ['quotes', `a "b c" 'd "e' f\\ g "h\\"i" $'j\\'k'`, [`a b c d "e f g h"i j'k`]],
    ['operators in quotes', `sed 's|a|b|;s/#/&/' "x && y"`, ['sed s|a|b|;s/#/&/ x && y']],
    ['groups and functions', '(a; b) && { c; } ; f() { d; }; function g { e; }', ['a', '; b', '&& c', '; d', '; e']],
    ['conditions', 'if ! a; then b; elif c; then d; else e; fi; f', ['a', '; b', '; c', '; d', '; e', '; f']],
    ['loops', 'for i in 1 2; do a $i; done; while b; do c; done', ['for i in 1 2', '; a $i', '; b', '; c']],
    ['case', 'case "$1" in\n a|b) x;;\n (*) y ;;\nesac\nz', ['x', '; y', '; z']],
    ['tests', '[[ a && b < c || (d) ]] && e', ['[[ a b c d ]]', '&& e']],
    ['arithmetic', '((a = 1 << 2)) && b $((1 | 2))', ['b $((1 | 2))']],
    ['comments', 'a #b c\nd#e', ['a', '; d#e']],
    ['expressions of a workflow', 'a ${{ x && y || z }} b', ['a ${{ x && y || z }} b']],
    ['parameters', 'a ${x:-{y}|z} "${b}" $c', ['a ${x:-{y}|z} ${b} $c']],
    ['arrays', 'a=(x y) b', ['b']],
  ])('%s', (_, script, expected) => expect(list(script)).toEqual(expected))

  test('variables before a command', () => {
    const [first, second] = parseShell('A=1 B="2 3" cmd C=4\nX=$(y)')
    expect([first?.assignments.map(({ name, value }) => [name, value]), words(first)]).toEqual([
      [
        ['A', '1'],
        ['B', '2 3'],
      ],
      'cmd C=4',
    ])
    expect(words(second?.assignments[0]?.commands[0])).toBe('y')
  })

  test('redirections are no words', () => {
    const [command] = parseShell('a 2>&1 >/dev/null <in b &>> c')
    expect(words(command)).toBe('a b')
    expect(command?.redirections.map(({ operator, target }) => [operator, target.value])).toEqual([
      ['>&', '1'],
      ['>', '/dev/null'],
      ['<', 'in'],
      ['&>>', 'c'],
    ])
  })

  test('a pipe knows where it comes from', () => {
    const from = (script: string) =>
      parseShell(script)
        .find((command) => words(command) === 'sh')
        ?.pipedFrom.map(words)
    expect(from('x; curl a | sh')).toEqual(['curl a'])
    expect(from('(curl a && curl b) 2>/dev/null | sh')).toEqual(['curl a', 'curl b'])
    expect(from('curl a |\n sh')).toEqual(['curl a'])
    expect(from('curl a; sh')).toEqual([])
    expect(from('curl a | tee x; sh')).toEqual([])
  })

  test('here-documents', () => {
    const commands = parseShell("cat <<EOF > a && bash <<-'X'\nrm -rf /\nEOF\n\techo hi\n\tX\nb")
    expect(commands.map(words)).toEqual(['cat', 'bash', 'b'])
    expect(commands[1]?.redirections[0]?.heredoc?.text).toBe('\techo hi\n')
  })
})

describe('everything that runs', () => {
  test.each([
    ['substitutions', 'a "$(b `c`)" <(d) x=1', ['a $(b `c`) <(d) x=1', 'b `c`', 'c', 'd']],
    ['inner scripts', `bash -lc 'curl x | sh' && eval "b c"`, ['bash -lc curl x | sh', 'curl x', 'sh', 'eval b c', 'b c']],
    ['scripts in here-documents', 'sudo bash <<EOF\na\nEOF', ['bash', 'a']],
    [
      'wrappers',
      'sudo -u root -E env A=1 /usr/bin/curl x; timeout -s 9 10 a; xargs -0 -I {} b c; exec gosu app d',
      ['curl x', 'a', 'b c', 'd'],
    ],
    ['a name that is not written out', '$CMD a', [' a']],
    ['a wrapper alone', 'sudo', ['sudo']],
  ])('%s', (_, script, expected) => expect(names(script)).toEqual(expected))

  test('spans lead to the file', () => {
    const file = `RUN x && bash -c 'curl "$(get -k)"' y`
    const offset = 4
    for (const { nameWord } of everyCommand(parseShell(file.slice(offset), offset)))
      expect(file.slice(nameWord.span.start, nameWord.span.end)).toBe(nameWord.value)
  })
})

describe('hostile input', () => {
  const piece = fc.constantFrom(
    'a',
    ' ',
    '\n',
    '\\',
    '"',
    "'",
    '`',
    '$',
    '$(',
    '(',
    ')',
    '((',
    '))',
    '{',
    '}',
    '${',
    '<<',
    '<<-',
    'E',
    '<',
    '>',
    '|',
    '&',
    ';',
    ';;',
    '#',
    '[[',
    ']]',
    'case ',
    ' in ',
    'esac',
    'if ',
    'fi',
    'for ',
    'done',
    'bash -c ',
    'eval ',
    'sudo ',
    '\0',
    "$'",
    'A=',
    'function ',
  )
  test('never throws, and spans are ordered', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const script = pieces.join('')
        for (const { command, args } of everyCommand(parseShell(script)))
          for (const { start, end } of [command.span, ...args.map((arg) => arg.span)]) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThanOrEqual(start)
            expect(end).toBeLessThanOrEqual(script.length)
          }
      }),
      { numRuns: 5000 },
    )
  })

  test.each([
    '$(',
    '(',
    ')',
    '{ ',
    '} ',
    '`',
    '`((`',
    '| sh ',
    '(a;',
    ')|b',
    '"',
    '${',
    '$((',
    '<<E ',
    '<<E\n',
    '<(',
    'a|',
    'a;',
    "'",
    '\\\n',
    '[[ ',
    'case x in ',
    'if ',
    'fi;',
    '(a|',
    'a)',
    'eval "',
    'bash -c "a" ',
    '$(`',
    'x=(',
    'sudo ',
  ])('many %j take little time', (unit) => {
    const script = unit.repeat(200_000 / unit.length)
    const start = process.threadCpuUsage()
    for (const each of everyCommand(parseShell(script))) void each
    expect(cpuSeconds(start)).toBeLessThan(1.5)
  })
})
