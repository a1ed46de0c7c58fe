import type { Span } from '../source/text.ts'

export type Primitive = string | number | boolean | null

interface Literal {
  readonly kind: 'literal'
  readonly value: Primitive
  readonly span: Span
}

/** A context by its name (`github`), or a property or item of what `base` gives. */
export interface Access {
  readonly kind: 'access'
  /** A context's name as written, or what the steps are taken from: `fromJSON(…)[0]`. */
  readonly base: string | Expression
  /** `.name` is a literal; `.*` and `[*]` are null. */
  readonly steps: readonly (Expression | null)[]
  readonly span: Span
}

export interface Call {
  readonly kind: 'call'
  /** Lower case: names of functions know no case. */
  readonly name: string
  readonly arguments: readonly Expression[]
  readonly span: Span
}

export type Operator = '!' | '<' | '<=' | '>' | '>=' | '==' | '!=' | '&&' | '||'

/** Chains of `&&` and of `||` are one operation. */
export interface Operation {
  readonly kind: 'operation'
  readonly operator: Operator
  readonly operands: readonly Expression[]
  readonly span: Span
}

/** A node of GitHub's expression language. Spans are relative to the text that was parsed, plus the offset given. */
export type Expression = Literal | Access | Call | Operation
