import type { Access, Expression, Operation, Primitive } from './expression-model.ts'

/** What is known of a context's value, by its path (`github.event_name`). */
export type Known = ReadonlyMap<string, Primitive>

const nothing: Known = new Map()

/** The value of an expression by GitHub's coercions; undefined where it depends on more than what is known. */
export function fold(expression: Expression, known: Known = nothing): Primitive | undefined {
  if (expression.kind === 'literal') return expression.value
  if (expression.kind === 'operation') return foldOperation(expression, known)
  if (expression.kind === 'access') return typeof expression.base === 'string' ? known.get(accessPath(expression).join('.')) : undefined
  const values = expression.arguments.map((argument) => fold(argument, known))
  const found = values.filter((value) => value !== undefined)
  return found.length === values.length ? foldCall(expression.name, found) : undefined
}

/** A context's path in lower case, as contexts know no case; `*` where the property is not known. */
export function accessPath({ base, steps }: Access): string[] {
  const keys = steps.map((step) => {
    const key = step === null ? undefined : fold(step)
    return key === undefined || key === null ? '*' : String(key).toLowerCase()
  })
  return typeof base === 'string' ? [base.toLowerCase(), ...keys] : keys
}

/** Whether a condition holds, also where only a part of it is known: `x && false` does not. */
export function truth(expression: Expression, known: Known = nothing): boolean | undefined {
  if (expression.kind === 'operation' && expression.operator === '!') {
    const [operand] = expression.operands
    const inner = operand && truth(operand, known)
    return inner === undefined ? undefined : !inner
  }
  if (expression.kind === 'operation' && (expression.operator === '&&' || expression.operator === '||')) {
    const decisive = expression.operator === '||'
    const all = expression.operands.map((operand) => truth(operand, known))
    if (all.includes(decisive)) return decisive
    return all.includes(undefined) ? undefined : !decisive
  }
  const value = fold(expression, known)
  return value === undefined ? undefined : Boolean(value)
}

function foldOperation({ operator, operands }: Operation, known: Known): Primitive | undefined {
  if (operator === '&&' || operator === '||') {
    const stops = operator === '||'
    let last: Primitive | undefined
    for (const operand of operands) {
      last = fold(operand, known)
      if (last === undefined || Boolean(last) === stops) return last
    }
    return last
  }
  const [left, right] = operands.map((operand) => fold(operand, known))
  if (left === undefined) return undefined
  if (operator === '!') return !left
  return right === undefined ? undefined : compare(operator, left, right)
}

function compare(operator: Operation['operator'], left: Primitive, right: Primitive): boolean | undefined {
  const [a, b] =
    typeof left === 'string' && typeof right === 'string' ? [left.toUpperCase(), right.toUpperCase()] : [toNumber(left), toNumber(right)]
  switch (operator) {
    case '==':
      return a === b
    case '!=':
      return a !== b
    case '<':
      return a < b
    case '<=':
      return a <= b
    case '>':
      return a > b
    case '>=':
      return a >= b
    default:
      return undefined
  }
}

const toNumber = (value: Primitive): number => (typeof value === 'string' ? Number(value.trim() === '' ? 0 : value) : Number(value))

const toText = (value: Primitive | undefined): string => (value === null || value === undefined ? '' : String(value))

function foldCall(name: string, values: readonly Primitive[]): Primitive | undefined {
  const [first, second] = values.map((value) => toText(value).toLowerCase())
  if (first === undefined) return undefined
  switch (name) {
    case 'contains':
      return second === undefined ? undefined : first.includes(second)
    case 'startswith':
      return second === undefined ? undefined : first.startsWith(second)
    case 'endswith':
      return second === undefined ? undefined : first.endsWith(second)
    case 'format':
      return foldFormat(toText(values[0]), values.slice(1))
    case 'join':
      return toText(values[0])
    case 'tojson':
      return JSON.stringify(values[0] ?? null)
    case 'fromjson':
      return foldJson(toText(values[0]))
    case 'case':
      return values.find((_, index) => index === values.length - 1 || (index % 2 === 1 && values[index - 1] === true))
    default:
      return undefined
  }
}

const foldFormat = (pattern: string, values: readonly Primitive[]): string =>
  pattern.replace(/\{\{|\}\}|\{(\d+)\}/g, (whole, index: string | undefined) =>
    index === undefined ? whole.slice(1) : toText(values[Number(index)]),
  )

function foldJson(text: string): Primitive | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined
  } catch {
    return undefined
  }
}
