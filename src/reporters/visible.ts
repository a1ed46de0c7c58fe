/** Control, format (bidirectional, zero-width), private and unpaired surrogate characters: what a terminal obeys or a reader cannot see. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u
const allHidden = new RegExp(hidden.source, 'gu')

const named: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** One character as text that shows which it is: `\x1b`, `\u202e`, `\u{e0001}`. */
export function spelled(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code <= 0xff) return `\\x${code.toString(16).padStart(2, '0')}`
  return code <= 0xffff ? `\\u${code.toString(16).padStart(4, '0')}` : `\\u{${code.toString(16)}}`
}

export const isHidden = (character: string): boolean => hidden.test(character)

/** One line of text in which nothing is hidden and nothing is obeyed; a tab is a space. */
export const visible = (text: string): string =>
  text.replaceAll('\t', ' ').replace(allHidden, (character) => named[character] ?? spelled(character))

/** At most `length` UTF-16 units, the last of them `…` if something was cut. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text
  const end = length - 1
  return `${text.slice(0, isLowSurrogate(text, end) ? end - 1 : end)}…`
}

export const isLowSurrogate = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00

/** Columns a terminal gives a character: none for a combining mark, two for East Asian wide ones and emoji. */
export function columns(character: string): 0 | 1 | 2 {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x300) return 1
  if (/\p{M}/u.test(character)) return 0
  return wide.some(([first, last]) => code >= first && code <= last) || /\p{Emoji_Presentation}/u.test(character) ? 2 : 1
}

/** Unicode Standard Annex 11, the blocks of East_Asian_Width W and F; unassigned code points in them included. */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x17000, 0x18d8f],
  [0x1b000, 0x1b2ff],
  [0x20000, 0x3fffd],
]

export function width(text: string): number {
  let sum = 0
  for (const character of text) sum += columns(character)
  return sum
}

/** Lines of at most `limit` columns, broken at spaces; a longer word is broken where it must be. */
export function wrapped(text: string, limit: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`
    if (width(joined) <= limit) {
      line = joined
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = broken(word, limit)
    line = pieces.pop() ?? ''
    lines.push(...pieces)
  }
  return [...lines, line]
}

function broken(word: string, limit: number): string[] {
  const pieces: string[] = []
  let piece = ''
  let used = 0
  for (const character of word) {
    const more = columns(character)
    if (used + more > limit && piece !== '') {
      pieces.push(piece)
      piece = ''
      used = 0
    }
    piece += character
    used += more
  }
  return [...pieces, piece]
}
