import type { Span } from '../../source/text.ts'

/**
 * Length of the shortest text that a regular expression matches, in UTF-16 units: a lower bound where it uses more than literals, classes, groups,
 * alternatives and quantifiers.
 */
export function shortestMatch(source: string): number {
  const alternatives = [0]
  for (const [piece, group, count] of pieces(source)) {
    if (piece === '|') alternatives.push(0)
    else alternatives.push((alternatives.pop() ?? 0) + count * (group === undefined ? 1 : shortestMatch(group)))
  }
  return Math.min(...alternatives)
}

/** Each part of one level with the least number of times that it stands: a group with what is in it, a class, an escape, a character. */
function* pieces(source: string): Iterable<[piece: string, group: string | undefined, count: number]> {
  const part = /\[(?:\\.|[^\]\\])*\]|\\.|./sy
  for (let at = 0; at < source.length; ) {
    const end = source[at] === '(' ? groupEnd(source, at) : at + (matchAt(part, source, at)?.length ?? 1)
    const piece = source.slice(at, end)
    const quantifier = matchAt(/(?:[?*+]|\{\d+(?:,\d*)?\})\??/y, source, end) ?? ''
    const count = quantifier === '' || quantifier[0] === '+' ? 1 : Number(/^\{(\d+)/.exec(quantifier)?.[1] ?? 0)
    const inner = piece.length > 1 && piece[0] === '(' ? piece.slice(1, -1) : undefined
    yield [piece, inner === undefined ? undefined : /^\?(?:[=!]|<[=!])/.test(inner) ? '' : inner.replace(/^\?(?::|<\w+>)/, ''), count]
    at = end + quantifier.length
  }
}

function groupEnd(source: string, start: number): number {
  let depth = 0
  for (let at = start; at < source.length; at++) {
    if (source[at] === '\\') at++
    else if (source[at] === '[') at += (matchAt(/\[(?:\\.|[^\]\\])*\]/y, source, at)?.length ?? 1) - 1
    else if (source[at] === '(') depth++
    else if (source[at] === ')' && --depth === 0) return at + 1
  }
  return source.length
}

function matchAt(expression: RegExp, text: string, at: number): string | undefined {
  expression.lastIndex = at
  return expression.exec(text)?.[0]
}

/** A text as patterns look at it before they search. */
export interface Survey {
  /** In lower case. */
  readonly lower: string
  /** Runs in it of at least `shortestWord` units without white space, in order: small letters may be longer than capitals, and shift what follows. */
  readonly words: readonly Span[]
}

const shortestWord = 12

export function survey(text: string): Survey {
  const lower = text.toLowerCase()
  const words = Array.from(lower.matchAll(/\S{12,}/g), ({ index, 0: { length } }) => ({ start: index, end: index + length }))
  return { lower, words }
}

/** How far behind its name's first letter a value may begin. */
const reach = 250

/** Whether a word of at least `length` units begins near behind one of the places where `literal` stands, or goes on there. */
export function wordFollows({ lower, words }: Survey, literal: string, length: number): boolean {
  if (length < shortestWord) return true
  let next = 0
  for (let start = lower.indexOf(literal); start >= 0; start = lower.indexOf(literal, start + 1)) {
    while ((words[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    for (let at = next; at < words.length; at++) {
      const word = words[at]
      if (word === undefined || word.start >= start + reach) break
      if (word.end - Math.max(word.start, start) >= length) return true
    }
    if (next >= words.length) return false
  }
  return false
}
