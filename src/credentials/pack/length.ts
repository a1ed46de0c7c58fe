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
