import type { TextValue } from './named-values-text.ts'
import { anyQuote, type Needs } from './needs.ts'

/** A literal may have a letter before its quote (Python's `b""`, C#'s `@""`), and a backslash where it stands in another literal. */
const sign = /(?:=>|:=|[!?]?={1,3}|:)[ \t]{0,20}[a-zA-Z@$]{0,2}\\?(?=["'`])/g

const literals: ReadonlyMap<string, RegExp> = new Map(
  ['"', "'", '`'].map((quote) => [quote, new RegExp(`${quote}((?:[^${quote}\\\\\\n]|\\\\[^\\n${quote}]){1,300})\\\\?${quote}`, 'y')]),
)

const name = '(?<![\\w$.-]|::)([\\w$.-]{1,80})(?:\\\\?["\'\\])]){0,2}'
const nameBefore = new RegExp(`${name}[ \\t]{0,20}$`)
/** `: Type` and Go's type without a colon stand between a name and its value, and so do the brackets of an array in C. */
const typedNameBefore = new RegExp(
  `${name}(?:\\[\\d{0,4}\\])?(?:[ \\t]{0,4}(?<!\\$env):[ \\t]{0,4}(?:&'\\w{1,20} )?[&\\w][\\w.<>?[\\]]{0,40}[ \\t]{0,4}|[ \\t]{1,4}(?:string|\\[\\]byte)[ \\t]{1,4})?[ \\t]{0,20}$`,
)
/** A name, a type and what is around them. */
const longestName = 160

export const assignmentNeeds: Needs = [['=', ':'], anyQuote]

/** `name = "value"`, `"name": 'value'`, name => `value`, `name == "value"`, `name := "value"`: led by the sign, of which there are fewer than names. */
export function* readAssignments(text: string): Iterable<TextValue> {
  for (const { 0: found, index } of text.matchAll(sign)) {
    const quote = index + found.length
    const literal = literals.get(text.charAt(quote))
    if (literal === undefined) continue
    literal.lastIndex = quote
    const value = literal.exec(text)?.[1]
    if (value === undefined) continue
    const before = text.slice(Math.max(0, index - longestName), index)
    const named = (found.startsWith('=') ? typedNameBefore : nameBefore).exec(before)?.[1]
    if (named !== undefined) yield { name: named, value, place: 'code', span: { start: quote + 1, end: quote + 1 + value.length } }
  }
}

const label = /(key|token|secret)(?::| is|[ \t]?=)[ \t]{1,4}(?!["'`])([\w+/=.~-]{16,300})(?=[\s"'`,;]|\.?$)/dgim
const wordsBefore = /(?<![\w?&-])(?:[A-Za-z]{1,20}[ _-]){0,4}$/

export const labelNeeds: Needs = [
  ['key', 'token', 'secret'],
  [':', ' is', '='],
]

/** `API key: value`, `x-auth-token: value`, in prose, logs and headers; only what is long enough to be drawn at random. */
export function* readLabels(text: string): Iterable<TextValue> {
  for (const match of text.matchAll(label)) {
    const words = wordsBefore.exec(text.slice(Math.max(0, match.index - 100), match.index))?.[0]
    const span = match.indices?.[2]
    if (words === undefined || span === undefined) continue
    yield { name: `${words}${match[1]}`, value: match[2] ?? '', place: 'code', span: { start: span[0], end: span[1] } }
  }
}
