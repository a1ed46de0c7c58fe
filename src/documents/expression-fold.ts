import type { Expression, Operation, Primitive } from './expression-model.ts'

/** The value of an expression that reads nothing, by GitHub's coercions; undefined where it depends on the run. */
export function fold(expression: Expression): Primitive | undefined {
  if (expression.kind === 'literal') return expression.value
  if (expression.kind === 'operation') return foldOperation(expression)
  if (expression.kind === 'access') return undefined
  const values = expression.arguments.map(fold)
  const known = values.filter((value) => value !== undefined)
  return known.length === values.length ? foldCall(expression.name, known) : undefined
}

function foldOperation({ operator, operands }: Operation): Primitive | undefined {
  if (operator === '&&' || operator === '||') {
    const stops = operator === '||'
    let last: Primitive | undefined
    for (const operand of operands) {
      last = fold(operand)
      if (last === undefined || isTrue(last) === stops) return last
    }
    return last
  }
  const [left, right] = operands.map(fold)
  if (left === undefined) return undefined
  if (operator === '!') return !isTrue(left)
  return right === undefined ? undefined : compare(operator, left, right)
}

/** Falsy: `false`, `0`, `''`, `null` and NaN. */
export const isTrue = (value: Primitive): boolean => Boolean(value)

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
