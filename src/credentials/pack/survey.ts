import type { Span } from '../../source/text.ts'

/**
 * A text as patterns look at it before they search: to compile an expression and to run it over a whole text costs more than all that tells
 * that it cannot match.
 */
export interface Survey {
  readonly text: string
  readonly lower: string
  /** Runs of at least `shortestRun` letters, digits, `_` and `-`, in order of place. */
  readonly runs: readonly Span[]
  readonly values: readonly NamedPlace[]
  /** All names of `values`, for a first look. */
  readonly names: string
}

/** Where a value may stand beside a name, and what stands before the sign between them, in lower case and with one more character in front. */
interface NamedPlace extends Span {
  readonly name: string
}

const shortestRun = 20

/**
 * A sign between a name and a value: before it what `named` allows there, behind it no less than eight characters of which the values of all
 * names are made. The value's length is bounded, as a run of such characters may hold any number of signs.
 */
const sign =
  /[=:,(>](?=(\s{0,4}(?:[a-z]?["'`]|\\")?(?:(?:bearer|basic|token|ssws)\s)?)([\w.~+/=%:-]{8,100}))(?<=([\s\S]?[\w .-]{2,})["'`\])]{0,2}\s{0,4}[=:]?.)/gi

/** What a pattern asks for is looked for when the first one asks. */
class LazySurvey implements Survey {
  readonly text: string
  readonly lower: string
  #runs: readonly Span[] | undefined
  #values: readonly NamedPlace[] | undefined
  #names: string | undefined

  constructor(text: string) {
    this.text = text
    this.lower = text.toLowerCase()
  }

  get runs(): readonly Span[] {
    this.#runs ??= Array.from(this.text.matchAll(longRun), ({ index, 0: { length } }) => ({ start: index, end: index + length }))
    return this.#runs
  }

  get values(): readonly NamedPlace[] {
    this.#values ??= Array.from(this.text.matchAll(sign), namedPlace)
    return this.#values
  }

  get names(): string {
    this.#names ??= this.values.map(({ name }) => name).join('\n')
    return this.#names
  }
}

const longRun = /(?<![\w-])[\w-]{20,}/g

export const survey = (text: string): Survey => new LazySurvey(text)

function namedPlace({ index, 1: between = '', 2: value = '', 3: name = '' }: RegExpExecArray): NamedPlace {
  const start = index + 1 + between.length
  return { name: name.toLowerCase(), start, end: start + value.length }
}

/** Whether a value of this form may stand beside a name that holds one of these literals. */
export function valueBeside(surveyed: Survey, literals: readonly string[], shortest: number, value: () => RegExp): boolean {
  const { text, values, names } = surveyed
  const isIn = (name: string) => literals.some((literal) => name.includes(literal))
  return isIn(names) && values.some(({ name, start, end }) => end - start >= shortest && isIn(name) && matchesAt(value(), text, start))
}

function matchesAt(expression: RegExp, text: string, at: number): boolean {
  expression.lastIndex = at
  return expression.test(text)
}

/** Whether one of these literals stands in a run of at least this length. */
export const inRun = ({ text, runs }: Survey, literals: readonly string[], length: number): boolean =>
  length < shortestRun ||
  runs.some(({ start, end }) => {
    if (end - start < length) return false
    const run = text.slice(start, end).toLowerCase()
    return literals.some((literal) => run.includes(literal))
  })

/** Whether a run of at least this length follows one of these literals, which end in another character, directly. */
export const runBehind = ({ text, runs }: Survey, literals: readonly string[], length: number): boolean =>
  runs.some(({ start, end }) => end - start >= length && literals.some((literal) => text.endsWith(literal, start)))

export function places(text: string, literal: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + 1)) found.push(at)
  return found
}
