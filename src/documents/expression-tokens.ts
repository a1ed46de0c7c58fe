import type { Span } from '../source/text.ts'

export type Token =
  | { readonly kind: 'name'; readonly text: string; readonly span: Span }
  | { readonly kind: 'string'; readonly text: string; readonly span: Span }
  | { readonly kind: 'number'; readonly text: string; readonly span: Span }
  | { readonly kind: 'sign'; readonly text: string; readonly span: Span }

const form =
  /\s+|([A-Za-z_][\w-]*)|'((?:[^']|'')*)'|([-+]?(?:0x[\da-fA-F]+|0o[0-7]+|(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?))|(&&|\|\||[=!<>]=|[()[\],.!<>*])/y

/** Splits an expression into tokens; null where it holds a character that the language does not know. */
export function expressionTokens(text: string, offset: number): Token[] | null {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    const previous = tokens.at(-1)
    // After a property's dot a digit is no number, and after an operand a dot is no decimal point.
    form.lastIndex = at
    const match = text[at] === '.' && isOperand(previous) ? null : form.exec(text)
    const length = match?.[0].length ?? (text[at] === '.' ? 1 : 0)
    if (length === 0) return null
    const span = { start: offset + at, end: offset + at + length }
    const [, name, string, number, sign] = match ?? []
    if (name !== undefined) tokens.push({ kind: 'name', text: name, span })
    else if (string !== undefined) tokens.push({ kind: 'string', text: string.replaceAll("''", "'"), span })
    else if (number !== undefined) tokens.push({ kind: 'number', text: number, span })
    else if (sign !== undefined || match === null) tokens.push({ kind: 'sign', text: sign ?? '.', span })
    at += length
  }
  return tokens
}

const isOperand = (token: Token | undefined) =>
  token !== undefined && (token.kind === 'name' || token.text === ')' || token.text === ']' || token.text === '*')
