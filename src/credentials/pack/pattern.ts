import { once } from '../../source/once.ts'
import type { Span } from '../../source/text.ts'
import { decode } from '../base64.ts'
import { isPlaceholderToken } from '../placeholder.ts'
import { isIdentifier } from '../value.ts'
import { shortestMatch } from './length.ts'
import { inRun, runBehind, type Survey, valueBeside } from './survey.ts'

/** A place, and its kind where it is not the pattern's. */
export interface Match extends Span {
  readonly kind?: Pattern['kind']
}

/** How credentials of one kind are told from other text. */
export interface Pattern {
  readonly kind: string
  /** Literals in lower case, at least one of which stands in every text that holds such a credential, in whatever case. */
  readonly anchors: readonly string[]
  /** Other kinds that `find` may give. */
  readonly alsoFinds?: readonly string[]
  /** Whether it is worth a search, cheaply: an expression that is not used need not be compiled. */
  mayFind?(text: Survey): boolean
  /** Spans of the credentials themselves, without a name in front. */
  find(text: string): Iterable<Match>
}

/** The credentials that one company or program issues: one secretlint rule. */
export interface Provider {
  readonly name: string
  readonly patterns: readonly Pattern[]
}

/**
 * A token that is told by its form alone. Its literal beginning is the anchor, unless others are given.
 * @param source of a regular expression in which every repetition is bounded and cannot meet itself
 */
export function token(kind: string, source: string, ...anchors: string[]): Pattern {
  // Made when it is first asked for, here and below: a text needs a few of hundreds, and what a snapshot holds is read at each start.
  const expression = once(() => new RegExp(`(?<![A-Za-z0-9_])(?:${source})(?![A-Za-z0-9_])`, 'dg'))
  const starts = anchors.length > 0 ? anchors : [literalStart(source).toLowerCase()]
  const pattern = { kind, anchors: starts, find: (text: string) => matches(text, expression()) }
  return oneRun.test(source) ? within(shortestMatch(source), pattern) : pattern
}

/** Source of an expression that matches nothing but letters, digits, `_` and `-`. */
const oneRun = /^(?:[\w|)?-]|\\[dw]|\(\?[:=]|\{[\d,]+\}|\[(?:\\[dw]|[\w-])+\])*$/

/** Only where one of its anchors stands in a run of so many letters, digits, `_` and `-`. */
const within = (length: number, pattern: Pattern): Pattern => ({ ...pattern, mayFind: (text) => inRun(text, pattern.anchors, length) })

/** For anchors that are everywhere: only in a text that holds one of these, too, in whatever case. In lower case. */
export const needing = (literals: readonly string[], pattern: Pattern): Pattern => ({
  ...pattern,
  mayFind: (text) => literals.some((literal) => text.lower.includes(literal)) && pattern.mayFind?.(text) !== false,
})

/** For anchors that are everywhere: only where so many letters, digits, `_` and `-` follow one of these literals directly. */
export const behind = (literals: readonly string[], length: number, pattern: Pattern): Pattern => ({
  ...pattern,
  mayFind: (text) => runBehind(text, literals, length),
})

/**
 * A token behind certain text, which costs less than to look back from wherever a token may begin.
 * @param before source of a regular expression without groups of its own
 */
export function tokenAfter(kind: string, before: string, source: string, ...anchors: string[]): Pattern {
  const expression = once(() => new RegExp(`${before}(${source})(?![A-Za-z0-9_])`, 'dg'))
  return { kind, anchors, find: (text) => matches(text, expression()) }
}

/** A token whose form has a run of one character in it (bytes of zero, encoded): no sign of a placeholder there. */
export function tokenWithRun(kind: string, source: string, run: RegExp, ...anchors: string[]): Pattern {
  const expression = once(() => new RegExp(`(?<![A-Za-z0-9_])(?:${source})(?![A-Za-z0-9_])`, 'dg'))
  return { kind, anchors, find: (text) => matches(text, expression(), undefined, (found) => found.replace(run, '')) }
}

function literalStart(source: string): string {
  const literal = /^(?:[\w~/@: -]|\\[.$|+])+/.exec(source)?.[0] ?? ''
  // The last letter belongs to a quantifier behind it.
  return (/^[?*{]/.test(source.slice(literal.length)) ? literal.slice(0, -1) : literal).replaceAll('\\', '')
}

/** A list of files with their hashes has names, too. */
const notFileName = '(?<!\\.(?:[cm]?[jt]sx?|json|md|ya?ml|py|go|sh|txt|html?|rb|java|css|toml|lock|map|svg|png))'

/** What may stand between a name and its value on one line: `NAME=value`, `"name": "value"`, `name("value")`, `<name>value</name>`. */
const between = `${notFileName}["'\`\\])]{0,2}\\s{0,4}(?:=>|:=|={1,2}|[:,(>])\\s{0,4}(?:[a-z]?["'\`]|\\\\")?(?:(?:bearer|basic|token|ssws)\\s)?`

/**
 * A token that looks like any other, and is told by a name before it on the same line.
 * @param names source of a regular expression, read without regard to case
 * @param value source of a regular expression that matches no white space
 * @param anchors by default the names, if they are literals with `|` between them
 */
export function named(kind: string, names: string, value: string, ...anchors: string[]): Pattern {
  const expression = once(() => new RegExp(`(?:${names})[\\w .-]{0,40}?${between}(${value})(?![\\w-])`, 'dgi'))
  // The flag that lets names be written in any case lets the value be, too.
  const exact = once(() => new RegExp(`^(?:${value})$`))
  const find = (text: string) => matches(text, expression(), (found) => exact().test(found))
  const starts = anchors.length > 0 ? anchors : names.split('|')
  const shortest = shortestMatch(value)
  const whole = once(() => new RegExp(`(?:${value})(?![\\w-])`, 'y'))
  return { kind, anchors: starts, mayFind: (text) => valueBeside(text, starts, shortest, whole), find }
}

/** For a name or a value that has other characters than those by which a survey tells where a value stands beside a name. */
export const unsurveyed = ({ mayFind, ...pattern }: Pattern): Pattern => pattern

/** For names that are common in other places: one more word must say that a credential follows. */
export const secretOf = (names: string): string => `(?:${names})[\\w .-]{0,20}?(?:token|key|secret|pass|pat|auth|login|credential|api|jwt)`

/** For forms that words, names of types and hashes can have: only with a capital, a small letter and a digit, and no words written as one. */
export const mixed = (pattern: Pattern): Pattern => ({
  ...pattern,
  *find(text) {
    for (const span of pattern.find(text)) if (isMixed(text.slice(span.start, span.end))) yield span
  },
})

/** For what is a text in base64, where a word beside the same name is a variable. */
export const encoded = (pattern: Pattern): Pattern => ({
  ...pattern,
  *find(text) {
    for (const span of pattern.find(text)) if (/^[\x20-\x7e]+$/.test(decode(text.slice(span.start, span.end)))) yield span
  },
})

const isMixed = (value: string) => /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value) && !isIdentifier(value)

/** Spans of the first group, or of the whole match where there is none. `random` gives the part that is drawn at random. */
export function* matches(
  text: string,
  expression: RegExp,
  accept: (found: string) => boolean = () => true,
  random: (found: string) => string = (found) => found,
): Iterable<Span> {
  for (const match of text.matchAll(expression)) {
    const [start, end] = match.indices?.[1] ?? [match.index, match.index + match[0].length]
    const found = text.slice(start, end)
    if (accept(found) && !isPlaceholderToken(random(found))) yield { start, end }
  }
}
