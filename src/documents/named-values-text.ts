import type { NamedValue } from './grains.ts'

/** With the span in the text that was given. */
export type TextValue = Pick<NamedValue, 'name' | 'value' | 'place' | 'span'>

/** dotenv, properties, ini, TOML, configuration of servers, and files without a known form whose lines may be of one. */
export const lineFormat =
  /(?:^|\/)(?:\.?env(?:\.[\w.-]+)?|[\w.-]+\.env(?:rc)?(?:\.[\w-]+)?|[\w.-]*\.(?:properties|ini|conf|cfg|cnf|toml|config|tfvars|hcl|netplan|prefs|txt)|\.envrc|\.pypirc|\.s3cfg|\.boto|\.npmrc|\.yarnrc|\.my\.cnf|credentials|config|[\w-]+)$/i

const word = '[A-Za-z_][\\w.-]{0,80}'

/** `NAME=value` or `name: value` alone on a line; `export`, list dashes and template words may stand before. */
const line = new RegExp(
  `^[ \\t]{0,40}(?:(?:export|set|setx|declare -x|env|-e|-)[ \\t]+)?["']?(${word})["']?[ \\t]{0,20}(?:=>|:=|=|:(?!//|=))[ \\t]{0,20}(\\S[^\\n\\r]{0,600})$`,
  'dgm',
)

/** The lines of a format that has one name and one value on each. */
export function* readLines(text: string): Iterable<TextValue> {
  const told = new Set<string>()
  for (const match of text.matchAll(line)) {
    const [, name = '', rest = ''] = match
    const start = match.indices?.[2]?.[0] ?? match.index
    const literal = literalOf(rest)
    if (literal === null) continue
    for (const at of [start, start + 1]) told.add(`${name} ${at}`)
    yield { name, value: literal.value, place: 'environment', span: { start, end: start + literal.length } }
  }
  for (const found of readCode(text)) if (!told.has(`${found.name} ${found.span.start}`)) yield found
}

/** A quoted value ends with its quote, any other before a comment; `length` counts the quotes. */
function literalOf(rest: string): { value: string; length: number } | null {
  const quoted = /^(["'`])((?:\\.|(?!\1).)*)\1/.exec(rest)
  if (quoted !== null) return { value: quoted[2] ?? '', length: quoted[0].length }
  if (/^["'`[{]/.test(rest)) return null
  const value = rest
    .replace(/\s+[#;].*$/, '')
    .trimEnd()
    .replace(/[,;]$/, '')
  return { value, length: value.length }
}

interface Form {
  readonly place: NamedValue['place']
  readonly expression: RegExp
}

/** A literal may have a letter before its quote (Python's `b""`, C#'s `@""`), and a backslash where it stands in another literal. */
function beside(quote: string): RegExp {
  const literal = `\\\\?${quote}((?:[^${quote}\\\\\\n]|\\\\[^\\n${quote}]){1,300})\\\\?${quote}`
  return new RegExp(
    `(?<![\\w$.-])([\\w$.-]{1,80})(?:\\\\?["'\\])]){0,2}[ \\t]{0,20}(?:=>|:=|!?={1,3}|:)[ \\t]{0,20}[a-zA-Z@$]{0,2}${literal}`,
    'dg',
  )
}

/** What stands out from any text as a name with a literal. Each form: name in the first group, value in the second. */
const forms: readonly Form[] = [
  // name = "value", "name": 'value', name => `value`, name == "value", name := "value"
  { place: 'code', expression: beside('"') },
  { place: 'code', expression: beside("'") },
  { place: 'code', expression: beside('`') },
  // set("name", "value"), put('name', 'value')
  { place: 'code', expression: /\([ \t]{0,4}["']([\w$.-]{1,80})["'][ \t]{0,4},[ \t]{0,4}["']((?:[^"'\\\n]|\\.){1,300})["'][ \t]{0,4}\)/dg },
  // variable "name" { default = "value" }, as Terraform has it
  {
    place: 'setting',
    expression: /\bvariable[ \t]{1,4}"([\w-]{1,80})"[ \t]{0,4}\{[^{}]{0,600}?\bdefault[ \t]{0,20}=[ \t]{0,4}"([^"\n]{1,300})"/dg,
  },
  // name "value" alone on a line, as Gradle has it
  { place: 'code', expression: /^[ \t]{0,60}([A-Za-z][\w.]{1,60})[ \t]{1,4}["']([^"'\n]{1,300})["'][ \t]*$/dgm },
  // the password is "value", in prose
  { place: 'code', expression: /\b(password|passphrase)\b[^\n.:=]{0,60}? (?:is|to):?[ \t]{1,3}["'`]([^"'`\s]{3,60})["'`]/dgi },
  // buildConfigField("String", "name", "\"value\""), as the Android plugin has it
  {
    place: 'code',
    expression:
      /\bbuildConfigField[ \t]{0,4}\(?[ \t]{0,4}["']String["'][ \t]{0,4},[ \t]{0,4}["'](\w{1,80})["'][ \t]{0,4},[ \t]{0,4}["']\\?"?([^"'\\\n]{1,300})/dg,
  },
  // <name>value</name>, name="…" value="…"
  { place: 'setting', expression: /<([A-Za-z][\w.-]{0,80})>[ \t]{0,4}([^<>\s]{1,300})[ \t]{0,4}<\//dg },
  { place: 'setting', expression: /\b(?:name|key)="([\w.-]{1,80})"[ \t]{1,20}value="([^"\n]{1,300})"/dg },
  // NAME=value in a command, a shell or a document about one
  { place: 'environment', expression: /(?<![\w$.{-])([A-Z][A-Z0-9_]{2,80})=(?!["'`=])([^\s"'`;|&<>(),]{1,300})/dg },
  // --name=value, --name value
  {
    place: 'argument',
    expression:
      /(?<![\w-])--?([A-Za-z][\w-]{2,60})(?:=|[ \t]{1,4}|["'],[ \t]{0,4}(?=["']))["']?([^\s"'`,;|&<>()[\]-][^\s"'`,;|&<>()]{0,300})/dg,
  },
]

/** Names with literals in a text of no certain form: source code, scripts, prose. */
export function* readCode(text: string): Iterable<TextValue> {
  for (const { place, expression } of forms) {
    for (const match of text.matchAll(expression)) {
      const [, name = '', value] = match
      const span = match.indices?.[2]
      if (value !== undefined && span !== undefined) yield { name, value, place, span: { start: span[0], end: span[1] } }
    }
  }
}
