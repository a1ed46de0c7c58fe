import type { NamedValue } from './grains.ts'
import { readCode } from './named-values-code.ts'
import { anyQuote, mayMatch } from './needs.ts'
import { baseName, extensionOf } from './paths.ts'

/** With the span in the text that was given. */
export type TextValue = Pick<NamedValue, 'name' | 'value' | 'place' | 'span'>

const lineExtensions: ReadonlySet<string> = new Set('env properties ini conf cfg cnf toml config tfvars hcl netplan prefs txt'.split(' '))
const lineName = /^(?:\.?env(?:\.[\w.-]+)?|[\w.-]+\.env(?:rc)?(?:\.[\w-]+)?|\.[\w-]+rc|\.s3cfg|\.boto|[\w-]+)$/i

/** dotenv, properties, ini, TOML, configuration of servers, and files without a known form whose lines may be of one. */
export function hasLines(path: string): boolean {
  const name = baseName(path)
  return lineExtensions.has(extensionOf(name)) ? /^[\w.-]+$/.test(name) : lineName.test(name)
}

/** In which lines may be assignments, and one before a command. */
export const scriptExtensions: ReadonlySet<string> = new Set(['sh', 'bash', 'zsh', 'ksh', 'bat', 'cmd'])

const word = '[A-Za-z_][\\w.-]{0,80}'

/** `NAME=value` or `name: value` alone on a line; `export`, list dashes and template words may stand before. */
const line = new RegExp(
  `^[ \\t]{0,40}(?:(?:export|local|readonly|set|setx|declare -x|env|-e|-)[ \\t]+)?["']?(${word})["']?[ \\t]{0,20}(?:=>|:=|[?+]?=|:(?!//|=))[ \\t]{0,20}(\\S[^\\n\\r]{0,600})$`,
  'dgm',
)

/** `name value` alone on a line, as servers have it; a value of letters alone may be the rest of a sentence. */
const blankLine = /^[ \t]{0,40}([A-Za-z][\w.-]{2,60})[ \t]{1,20}(?=[^\s"'=:{#]{0,200}[\d!@%^&*])([^\s"'=:;{#][^\s;]{2,200});?[ \t\r]*$/dgm

/** The lines of a format that has one name and one value on each. */
export function* readLines(text: string, isScript = false): Iterable<TextValue> {
  const told = new Set<string>()
  for (const match of text.matchAll(line)) {
    const [, name = '', rest = ''] = match
    const start = match.indices?.[2]?.[0] ?? match.index
    const literal = literalOf(rest)
    if (literal === null) continue
    // In a script a command may follow: then the value ends before it.
    if (isScript && !/^["'`]|^\S+$/.test(rest.trimEnd())) continue
    for (const at of [start, start + 1]) told.add(`${name} ${at}`)
    yield { name, value: literal.value, place: 'environment', span: { start, end: start + literal.length } }
  }
  for (const match of text.matchAll(blankLine)) {
    const [, name = '', value = ''] = match
    const span = match.indices?.[2]
    if (span !== undefined) yield { name, value, place: 'code', span: { start: span[0], end: span[1] } }
  }
  for (const found of readCode(text)) if (!told.has(`${found.name} ${found.span.start}`)) yield found
}

const literals = /^(?:(["'`])(?:\\.|(?!\1).)*\1)(?:"[^"]{0,300}"|'[^']{0,300}'){0,8}/

/** A quoted value ends with its quote, or with that of the literal that a shell joins to it; any other before a comment. `length` counts the quotes. */
function literalOf(rest: string): { value: string; length: number } | null {
  const first = rest.charAt(0)
  const quoted = anyQuote.includes(first) ? literals.exec(rest)?.[0] : undefined
  if (quoted !== undefined) return { value: quoted.slice(1, -1).replace(/''|""|"'|'"/g, ''), length: quoted.length }
  if ([...anyQuote, '[', '{'].includes(first)) return null
  const text = mayMatch(rest, [['#', ';']]) ? rest.replace(/\s+[#;].*$/, '') : rest
  const bare = text.trimEnd()
  const value = bare.endsWith(',') || bare.endsWith(';') ? bare.slice(0, -1) : bare
  return { value, length: value.length }
}
