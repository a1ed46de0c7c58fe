import { fold, type Known, truth } from './expression-fold.ts'
import type { Expression } from './expression-model.ts'

/** The texts written in an expression that it can give, as one or as items of a list (`fromJSON('["a"]')`), with what is known of contexts. */
export function* yieldedTexts(expression: Expression, known: Known): Generator<string> {
  if (expression.kind === 'operation' && expression.operator === '&&') {
    const last = expression.operands.at(-1)
    if (last && expression.operands.every((operand) => truth(operand, known) !== false)) yield* yieldedTexts(last, known)
  } else if (expression.kind === 'operation' && expression.operator === '||') {
    for (const operand of expression.operands) {
      yield* yieldedTexts(operand, known)
      if (truth(operand, known) === true) return
    }
  } else if (expression.kind === 'call' && expression.name === 'fromjson') {
    const [text] = expression.arguments
    if (text) for (const json of yieldedTexts(text, known)) yield* textsInJson(json)
  } else {
    const value = fold(expression, known)
    if (typeof value === 'string') yield value
  }
}

function textsInJson(json: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(json)
    return [value].flat().filter((each) => typeof each === 'string')
  } catch {
    return []
  }
}
