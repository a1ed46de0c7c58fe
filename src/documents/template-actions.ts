import type { Span } from '../source/text.ts'

/** By `indexOf`: a pattern would look for the end again from every begin of a hostile text. */
export function findActions(text: string): Span[] {
  const found: Span[] = []
  const find = (open: string, close: string, from: number): Span | null => {
    let start = text.indexOf(open, from)
    while (start > 0 && open === '{{' && text[start - 1] === '$') start = text.indexOf(open, start + 1)
    const end = start < 0 ? -1 : text.indexOf(close, start + 2)
    return end < 0 ? null : { start, end: end + 2 }
  }
  let [go, jinja] = [find('{{', '}}', 0), find('{%', '%}', 0)]
  for (;;) {
    const next = go === null || (jinja !== null && jinja.start < go.start) ? jinja : go
    if (next === null) return found
    found.push(next)
    if (go !== null && go.start < next.end) go = find('{{', '}}', next.end)
    if (jinja !== null && jinja.start < next.end) jinja = find('{%', '%}', next.end)
  }
}

/** Actions that only blanks are between, on one line. */
export function groups(text: string, actions: readonly Span[]): Span[][] {
  const found: Span[][] = []
  for (const action of actions) {
    const last = found.at(-1)
    const before = last?.at(-1)
    if (last && before && skipBlanks(text, before.end) === action.start) last.push(action)
    else found.push([action])
  }
  return found
}

/** Only blanks and other actions share its first and last line. */
export function standsAlone(text: string, group: readonly Span[]): boolean {
  return beginsLine(text, group[0]?.start ?? 0) && endsLine(text, group.at(-1)?.end ?? 0)
}

/** Only blanks stand before it on its line. */
function beginsLine(text: string, from: number): boolean {
  let at = from
  while (at > 0 && isBlank(text[at - 1])) at--
  return at === 0 || text[at - 1] === '\n'
}

/** Only blanks stand behind it on its line. */
function endsLine(text: string, from: number): boolean {
  const at = skipBlanks(text, from)
  return at === text.length || text[at] === '\n' || text[at] === '\r'
}

const isBlank = (char: string | undefined) => char === ' ' || char === '\t'

function skipBlanks(text: string, from: number): number {
  let at = from
  while (isBlank(text[at])) at++
  return at
}

/** `{{ if … }}key: value{{ end }}`: the first action by the second. */
export function optionalEntries(text: string, actions: readonly Span[]): Map<Span, Span> {
  const found = new Map<Span, Span>()
  let first: Span | null = null
  for (const action of actions) {
    // Only Go writes entries so.
    const word = text.startsWith('{{', action.start) ? wordOf(text, action) : ''
    if (word === 'if' || word === 'with' || word === 'range') first = beginsEntry(text, action) ? action : null
    else if (word === 'end' || word === 'else') {
      if (word === 'end' && first !== null && endsLine(text, action.end) && !text.slice(first.start, action.end).includes('\n'))
        found.set(first, action)
      first = null
    }
  }
  return found
}

/** What an action does: its first word, of Go's templates or of Jinja; empty where it has none. */
export const wordOf = (text: string, { start }: Span): string => firstWord.exec(text.slice(start, start + 30))?.[1] ?? ''
const firstWord = /^\{(?:\{-?|%[-+]?)\s{0,9}(\w+)/

/** It begins its line, and a key stands behind it. */
function beginsEntry(text: string, { start, end }: Span): boolean {
  return beginsLine(text, start) && /^[\w./-]{1,100}:\s/.test(text.slice(end, end + 110))
}
