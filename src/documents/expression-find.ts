import type { Span } from '../source/text.ts'
import { type Expression, parseExpression } from './expression.ts'
import type { YamlScalar } from './yaml.ts'

/** One `${{ … }}` of a string. Offsets are into that string. */
export interface Fence {
  /** From `${{` to behind `}}`. */
  readonly span: Span
  /** What stands between, with its blanks. */
  readonly text: string
  /** Null where it cannot be parsed. */
  readonly expression: Expression | null
}

/** Expressions of a string in order. A `}}` in a quoted string does not end one; one that nothing ends is none. */
export function findExpressions(text: string): Fence[] {
  const fences: Fence[] = []
  for (let start = text.indexOf('${{'); start >= 0; ) {
    const close = fenceEnd(text, start + 3)
    if (close < 0) break
    const inner = text.slice(start + 3, close)
    fences.push({ span: { start, end: close + 2 }, text: inner, expression: parseExpression(inner, start + 3) })
    start = text.indexOf('${{', close + 2)
  }
  return fences
}

const known = new WeakMap<YamlScalar, readonly Fence[]>()

/** Expressions of a scalar's string, found once. */
export function fencesOf(scalar: YamlScalar): readonly Fence[] {
  let fences = known.get(scalar)
  if (fences === undefined) {
    fences = findExpressions(scalar.string)
    known.set(scalar, fences)
  }
  return fences
}

function fenceEnd(text: string, from: number): number {
  let quoted = false
  for (let at = from; at < text.length; at++) {
    if (text[at] === "'") quoted = !quoted
    else if (!quoted && text[at] === '}' && text[at + 1] === '}') return at
  }
  return -1
}

/**
 * The expression of an `if:`, which may go without a fence. Null where it cannot be parsed, or where text around a fence makes it
 * a string.
 */
export function parseCondition(text: string): Expression | null {
  const fences = findExpressions(text)
  const [fence] = fences
  if (fence === undefined) return parseExpression(text)
  const alone = fences.length === 1 && text.slice(0, fence.span.start).trim() === '' && text.slice(fence.span.end).trim() === ''
  return alone ? fence.expression : null
}
