import type { Span } from '../source/text.ts'
import type { Expression, Operator } from './expression-model.ts'
import { expressionTokens, type Token } from './expression-tokens.ts'

export type { Call, Expression } from './expression-model.ts'

/** Nesting that GitHub's own parser refuses. */
const maxDepth = 50

/** Characters of one expression that GitHub's own parser takes. */
const maxLength = 21_000

/** From the loosest to the tightest. */
const levels: readonly (readonly Operator[])[] = [['||'], ['&&'], ['==', '!='], ['<', '<=', '>', '>=']]

/**
 * Parses one expression (what stands between `${{` and `}}`) by GitHub's grammar.
 * Null where it is none. Never throws.
 * @param offset added to every span
 */
export function parseExpression(text: string, offset = 0): Expression | null {
  const tokens = text.length > maxLength ? null : expressionTokens(text, offset)
  if (tokens === null || tokens.length === 0) return null
  const parser = new Parser(tokens)
  const expression = parser.binary(0, 0)
  return expression !== null && parser.atEnd ? expression : null
}

/** Recursive descent; every method gives null where the text is no expression. */
class Parser {
  readonly #tokens: readonly Token[]
  #at = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  get atEnd(): boolean {
    return this.#at >= this.#tokens.length
  }

  /** From a token to the one that was read last, parentheses of a group included. */
  #since(first: Token | undefined): Span {
    const end = this.#tokens[this.#at - 1]?.span.end ?? 0
    return { start: first?.span.start ?? end, end }
  }

  #take(...signs: string[]): Token | undefined {
    const token = this.#tokens[this.#at]
    if (token?.kind !== 'sign' || !signs.includes(token.text)) return undefined
    this.#at++
    return token
  }

  binary(level: number, depth: number): Expression | null {
    const operators = levels[level]
    if (operators === undefined) return this.#unary(depth)
    const start = this.#tokens[this.#at]
    let left = this.binary(level + 1, depth)
    let operator = this.#take(...operators)?.text as Operator | undefined
    for (let length = 0; left !== null && operator !== undefined; length++) {
      // Comparisons nest to the left, one deeper each.
      if (length > maxDepth) return null
      const operands = [left]
      let next: Operator | undefined = operator
      while (next === operator && (operands.length === 1 || level < 2)) {
        const right = this.binary(level + 1, depth)
        if (right === null) return null
        operands.push(right)
        left = { kind: 'operation', operator, operands, span: this.#since(start) }
        next = this.#take(...operators)?.text as Operator | undefined
      }
      operator = next
    }
    return left
  }

  #unary(depth: number): Expression | null {
    if (depth > maxDepth) return null
    const not = this.#take('!')
    if (not === undefined) return this.#postfix(depth)
    const operand = this.#unary(depth + 1)
    return operand && { kind: 'operation', operator: '!', operands: [operand], span: this.#since(not) }
  }

  #postfix(depth: number): Expression | null {
    const first = this.#tokens[this.#at]
    const base = this.#primary(depth)
    if (base === null || first === undefined) return null
    const steps: (Expression | null)[] = []
    for (let sign = this.#take('.', '['); sign !== undefined; sign = this.#take('.', '[')) {
      const all = this.#take('*') !== undefined
      const step = all ? null : sign.text === '.' ? this.#property() : this.binary(0, depth + 1)
      if ((step === null && !all) || (sign.text === '[' && this.#take(']') === undefined)) return null
      steps.push(step)
    }
    return typeof base === 'string' || steps.length > 0 ? { kind: 'access', base, steps, span: this.#since(first) } : base
  }

  #property(): Expression | null {
    const token = this.#tokens[this.#at]
    if (token?.kind !== 'name') return null
    this.#at++
    return { kind: 'literal', value: token.text, span: token.span }
  }

  /** A string is a context's name. */
  #primary(depth: number): Expression | string | null {
    if (this.#take('(')) {
      const inner = this.binary(0, depth + 1)
      return inner !== null && this.#take(')') ? inner : null
    }
    const token = this.#tokens[this.#at]
    if (token === undefined || token.kind === 'sign') return null
    this.#at++
    if (token.kind === 'string') return { kind: 'literal', value: token.text, span: token.span }
    if (token.kind === 'number') return { kind: 'literal', value: Number(token.text.replace(/^[-+](?=0[xo])/, '')), span: token.span }
    if (this.#take('(')) return this.#call(token, depth)
    const constant = constants.get(token.text.toLowerCase())
    return constant === undefined ? token.text : { kind: 'literal', value: constant, span: token.span }
  }

  #call(name: Token, depth: number): Expression | null {
    const args: Expression[] = []
    let close = this.#take(')')
    while (close === undefined) {
      const argument = this.binary(0, depth + 1)
      if (argument === null) return null
      args.push(argument)
      close = this.#take(')')
      if (close === undefined && this.#take(',') === undefined) return null
    }
    return { kind: 'call', name: name.text.toLowerCase(), arguments: args, span: this.#since(name) }
  }
}

const constants = new Map<string, number | boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['nan', Number.NaN],
  ['infinity', Number.POSITIVE_INFINITY],
])
