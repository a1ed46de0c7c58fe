import type { Span } from '../source/text.ts'
import { accessPath, truth } from './expression-fold.ts'
import type { Access, Expression } from './expression-model.ts'

/** One value of a context that can come out of an expression. */
export interface ContextPath {
  /** Lower case: `['github', 'event', 'pull_request', 'title']`. `*` stands for any property or item. */
  readonly path: readonly string[]
  readonly span: Span
  /** The whole subtree is written out, as by `toJSON(github.event)`. */
  readonly whole: boolean
}

/** Functions whose result is made of the text of these arguments. The results of all others (`contains`, `hashFiles`, `success`) are their own. */
const passing = new Map<string, (args: readonly Expression[]) => readonly Expression[]>([
  ['format', (args) => args],
  ['join', (args) => args],
  ['fromjson', (args) => args],
  ['tojson', (args) => args],
  ['case', (args) => args.filter((_, index) => index % 2 === 1 || index === args.length - 1)],
])

/**
 * The contexts whose text can become the text of the expression. Comparisons and negations give booleans; of `a && b` the text can
 * only be that of `b`, since a falsy `a` has none that matters; a constant condition is decided. Of `(a || b).c` it is that of `a.c` or `b.c`, given by `below`;
 * what a function makes has properties of its own.
 */
export function* yieldedPaths(expression: Expression, whole = false, below: readonly string[] = []): Generator<ContextPath> {
  if (expression.kind === 'literal') return
  if (expression.kind === 'access') yield* accessPaths(expression, whole, below)
  else if (expression.kind === 'call') {
    for (const argument of passing.get(expression.name)?.(expression.arguments) ?? [])
      yield* yieldedPaths(argument, whole || expression.name === 'tojson')
  } else if (expression.operator === '&&') {
    const last = expression.operands.at(-1)
    const never = expression.operands.some((operand) => truth(operand) === false)
    if (last !== undefined && !never) yield* yieldedPaths(last, whole, below)
  } else if (expression.operator === '||') {
    for (const operand of expression.operands) {
      yield* yieldedPaths(operand, whole, below)
      if (truth(operand) === true) return
    }
  }
}

/** Every context that is read anywhere in the expression, whatever becomes of it. */
export function* readPaths(expression: Expression): Generator<ContextPath> {
  if (expression.kind === 'literal') return
  const below = expression.kind === 'access' ? expression.steps : expression.kind === 'call' ? expression.arguments : expression.operands
  if (expression.kind === 'access') {
    if (typeof expression.base === 'string') yield { path: accessPath(expression), span: expression.span, whole: false }
    else yield* readPaths(expression.base)
  }
  const whole = expression.kind === 'call' && expression.name === 'tojson'
  for (const part of below) if (part !== null) for (const found of readPaths(part)) yield whole ? { ...found, whole } : found
}

function* accessPaths(access: Access, whole: boolean, below: readonly string[]): Generator<ContextPath> {
  const path = [...accessPath(access), ...below]
  if (typeof access.base === 'string') yield { path, span: access.span, whole }
  else yield* yieldedPaths(access.base, whole, path)
}
