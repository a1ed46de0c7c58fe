import type { Span } from '../source/text.ts'
import { filler } from './dockerfile-lines.ts'
import type { Assignment, Flag, Word } from './dockerfile-model.ts'

/** A part of a logical line: `text` starts at `offset` in the file. */
export interface Piece {
  readonly text: string
  readonly offset: number
}

const isSpace = (char: string | undefined) => char === ' ' || char === '\t' || char === '\r' || char === '\v' || char === '\f'
const isGap = (char: string | undefined) => isSpace(char) || char === filler

/** Without fillers. */
const clean = (text: string): string => (text.includes(filler) ? text.replaceAll(filler, '') : text)

export function spanOf(piece: Piece, start: number, end: number): Span {
  return { start: piece.offset + start, end: piece.offset + end }
}

/** The piece from `start`, without white space and fillers at both ends. */
export function trim(piece: Piece, start = 0, end = piece.text.length): Piece {
  while (start < end && isGap(piece.text[start])) start++
  while (end > start && isGap(piece.text[end - 1])) end--
  return { text: piece.text.slice(start, end), offset: piece.offset + start }
}

/** Words parted by white space; with `quotes`, white space in quotes or after the escape character parts nothing. */
export function splitWords(piece: Piece, escapeChar: string, quotes: boolean): Piece[] {
  const words: Piece[] = []
  const { text } = piece
  for (let at = 0; at < text.length; ) {
    if (isGap(text[at])) {
      at++
      continue
    }
    const start = at
    at = quotes ? quotedWordEnd(text, at, escapeChar) : plainWordEnd(text, at)
    words.push(trim(piece, start, at))
  }
  return words
}

function plainWordEnd(text: string, at: number): number {
  while (at < text.length && !isSpace(text[at])) at++
  return at
}

function quotedWordEnd(text: string, at: number, escapeChar: string): number {
  let quote = ''
  for (; at < text.length; at++) {
    const char = text[at] ?? ''
    if (char === escapeChar && quote !== "'") at++
    else if (quote) quote = char === quote ? '' : quote
    else if (char === '"' || char === "'") quote = char
    else if (isSpace(char)) return at
  }
  return Math.min(at, text.length)
}

/** Quotes and escapes taken away; variables stay as written. */
function unquote(text: string, escapeChar: string): string {
  let value = ''
  let quote = ''
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? ''
    if (char === filler) continue
    if (char === escapeChar && quote !== "'" && at + 1 < text.length) {
      const next = text[++at] ?? ''
      value += quote && next !== quote && next !== '$' && next !== escapeChar ? char + next : next
    } else if (quote ? char === quote : char === '"' || char === "'") quote = quote ? '' : char
    else value += char
  }
  return value
}

export const wordOf = (piece: Piece, escapeChar: string): Word => ({
  value: unquote(piece.text, escapeChar),
  span: spanOf(piece, 0, piece.text.length),
})

/** A word taken as it stands: FROM, USER, EXPOSE and the like know no quotes. */
export const plainWord = (piece: Piece): Word => ({ value: clean(piece.text), span: spanOf(piece, 0, piece.text.length) })

/** Leading `--name=value` words; `rest` is what follows. A lone `--` ends them. */
export function readFlags(piece: Piece, escapeChar: string): { flags: Flag[]; rest: Piece } {
  const flags: Flag[] = []
  let rest = trim(piece)
  while (rest.text.startsWith('--')) {
    const end = quotedWordEnd(rest.text, 0, escapeChar)
    const word = trim(rest, 0, end)
    rest = trim(rest, end)
    if (word.text === '--') break
    const text = unquote(word.text, escapeChar)
    const equals = text.indexOf('=')
    flags.push({
      name: text.slice(2, equals < 0 ? undefined : equals),
      value: equals < 0 ? null : text.slice(equals + 1),
      span: spanOf(word, 0, word.text.length),
    })
  }
  return { flags, rest }
}

/** `NAME=value …`, or the old `NAME value with spaces` where `legacy` allows it and the first word has no `=`. */
export function readAssignments(piece: Piece, escapeChar: string, legacy: boolean): Assignment[] {
  const words = splitWords(piece, escapeChar, true)
  const first = words[0]
  if (legacy && first && !first.text.includes('=')) {
    const value = trim(piece, first.offset - piece.offset + first.text.length)
    const name = wordOf(first, escapeChar)
    const hasValue = value.text !== ''
    const end = hasValue ? value.offset + value.text.length : name.span.end
    return [{ name, value: hasValue ? wordOf(value, escapeChar) : null, span: { start: name.span.start, end } }]
  }
  return words.map((word) => {
    const equals = word.text.indexOf('=')
    const span = spanOf(word, 0, word.text.length)
    if (equals < 0) return { name: wordOf(word, escapeChar), value: null, span }
    const name = trim(word, 0, equals)
    const value = { text: word.text.slice(equals + 1), offset: word.offset + equals + 1 }
    return { name: wordOf(name, escapeChar), value: wordOf(value, escapeChar), span }
  })
}

/** The exec form's strings, or null where the text is no JSON array of strings: Docker then reads it as shell form. */
export function readJsonWords(piece: Piece): Word[] | null {
  const { text } = piece
  if (!text.startsWith('[') || !text.endsWith(']')) return null
  const words: Word[] = []
  const token = /[\s\0]*(?:"((?:[^"\\]|\\.)*)"[\s\0]*(,|\]$)|(\]$))/gsy
  token.lastIndex = 1
  for (let match = token.exec(text); match; match = token.exec(text)) {
    if (match[3]) return words.length === 0 ? words : null
    const raw = match[1] ?? ''
    const value = jsonString(raw)
    if (value === null) return null
    const start = match.index + match[0].indexOf('"')
    words.push({ value, span: spanOf(piece, start, start + raw.length + 2) })
    if (match[2] !== ',') return words
  }
  return null
}

function jsonString(raw: string): string | null {
  try {
    return String(JSON.parse(`"${clean(raw)}"`))
  } catch {
    return null
  }
}
