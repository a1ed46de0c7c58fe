import type { Span } from '../source/text.ts'
import { filler } from './dockerfile-lines.ts'

/** A run of the expanded text and the place in the file that gave it. */
interface Segment {
  readonly start: number
  readonly span: Span
  /** Character for character what stands at `span`; a variable's value is not. */
  readonly verbatim: boolean
}

export interface Expansion {
  readonly value: string
  /** False where a variable without a known value is left as written. */
  readonly complete: boolean
  /** True where no variable, quote or escape changed the text. */
  readonly verbatim: boolean
  /** The place in the file that gave this part of the value. */
  place(start: number, end: number): Span
}

const unknown = () => undefined

/** Variables that have a value without an ARG that gives it one. */
export const isSetByBuildKit = (name: string): boolean =>
  /^(?:BUILD|TARGET)(?:PLATFORM|OS|OSVERSION|ARCH|VARIANT)$|^TARGETSTAGE$|_PROXY$/i.test(name)

export type Lookup = (name: string) => string | undefined

const maxDepth = 10
/** Defaults that name each other can double at every step; what grows past this is left as written. */
const maxGrowth = 10_000

/**
 * Takes quotes (with `quotes`) and escapes away and puts known variables in, as BuildKit's word expansion does: `$X`, `${X}`, `${X:-y}`, `${X:+y}`
 * and their forms without colon. The pattern forms (`${X#…}`, `${X/…}`) are left as written.
 */
export function expandText(raw: string, offset: number, escapeChar: string, lookup: Lookup, quotes = true): Expansion {
  const segments: Segment[] = []
  let value = ''
  let complete = true
  const push = (text: string, start: number, end: number, verbatim: boolean) => {
    segments.push({ start: value.length, span: { start: offset + start, end: offset + end }, verbatim })
    value += text
  }
  let quote = ''
  for (let at = 0; at < raw.length; ) {
    const char = raw[at] ?? ''
    const start = at++
    if (char === filler) continue
    if (char === escapeChar && quote !== "'" && at < raw.length) push(raw[at] ?? '', start, ++at, false)
    else if (quotes && (quote ? char === quote : char === '"' || char === "'")) quote = quote ? '' : char
    else if (char === '$' && quote !== "'") {
      const variable = substitute(raw, start, value.length > raw.length + maxGrowth ? unknown : lookup, 0)
      complete &&= variable.complete
      push(variable.text, start, variable.end, variable.text === raw.slice(start, variable.end))
      at = variable.end
    } else {
      at = plainEnd(raw, at, escapeChar)
      push(raw.slice(start, at), start, at, true)
    }
  }
  return { value, complete, verbatim: value === raw, place: (start, end) => placeOf(segments, offset, start, end) }
}

function plainEnd(raw: string, at: number, escapeChar: string): number {
  while (at < raw.length && !`"'$${escapeChar}${filler}`.includes(raw[at] ?? '')) at++
  return at
}

function placeOf(segments: readonly Segment[], offset: number, start: number, end: number): Span {
  const covering = segments.filter((segment, index) => {
    const next = segments[index + 1]?.start ?? Number.POSITIVE_INFINITY
    return segment.start < Math.max(end, start + 1) && next > start
  })
  const first = covering[0]
  const last = covering.at(-1)
  if (!first || !last) return { start: offset, end: offset }
  return {
    start: first.verbatim ? first.span.start + (start - first.start) : first.span.start,
    end: last.verbatim ? Math.min(last.span.end, last.span.start + (end - last.start)) : last.span.end,
  }
}

interface Substitution {
  readonly text: string
  readonly end: number
  readonly complete: boolean
}

/** `start` is at a `$`. */
function substitute(raw: string, start: number, lookup: Lookup, depth: number): Substitution {
  const simple = /\$([A-Za-z_]\w*)/y
  simple.lastIndex = start
  const name = simple.exec(raw)?.[1]
  if (name) return valueOr(lookup(name), raw, start, start + 1 + name.length)
  if (raw[start + 1] !== '{') return { text: '$', end: start + 1, complete: true }
  const end = closingBrace(raw, start)
  if (end < 0 || depth > maxDepth) return { text: raw.slice(start), end: raw.length, complete: false }
  const form = /^([A-Za-z_]\w*)(?:(:?[-+?])(.*))?$/s.exec(raw.slice(start + 2, end - 1))
  const value = form?.[1] ? lookup(form[1]) : undefined
  const operator = form?.[2] ?? ''
  if (!form || operator === '' || operator.endsWith('?')) return valueOr(form ? value : undefined, raw, start, end)
  const isSet = operator.startsWith(':') ? Boolean(value) : value !== undefined
  if (operator.endsWith('-')) return isSet ? valueOr(value, raw, start, end) : inner(form[3] ?? '', end, lookup, depth)
  if (value === undefined) return { text: raw.slice(start, end), end, complete: false }
  return isSet ? inner(form[3] ?? '', end, lookup, depth) : { text: '', end, complete: true }
}

const valueOr = (value: string | undefined, raw: string, start: number, end: number): Substitution =>
  value === undefined ? { text: raw.slice(start, end), end, complete: false } : { text: value, end, complete: true }

function inner(text: string, end: number, lookup: Lookup, depth: number): Substitution {
  let value = ''
  let complete = true
  for (let at = 0; at < text.length; ) {
    const dollar = text.indexOf('$', at)
    value += text.slice(at, dollar < 0 ? undefined : dollar)
    if (dollar < 0) break
    const found = substitute(text, dollar, lookup, depth + 1)
    value += found.text
    complete &&= found.complete
    at = found.end
  }
  return { text: value, end, complete }
}

/** The offset behind the brace that closes the one after `start`, or -1. */
function closingBrace(raw: string, start: number): number {
  let depth = 0
  for (let at = start; at < raw.length; at++) {
    if (raw[at] === '$' && raw[at + 1] === '{') depth++
    if (raw[at] === '}' && --depth === 0) return at + 1
  }
  return -1
}
