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
  let start = group[0]?.start ?? 0
  while (start > 0 && isBlank(text[start - 1])) start--
  const end = skipBlanks(text, group.at(-1)?.end ?? 0)
  return (start === 0 || text[start - 1] === '\n') && (end === text.length || text[end] === '\n' || text[end] === '\r')
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
    const isEnd = /^\{\{-?\s{0,9}end\b/.test(text.slice(action.start, action.start + 20))
    const isBegin = /^\{\{-?\s{0,9}(?:if|with|range)\b/.test(text.slice(action.start, action.start + 30))
    if (isBegin) first = beginsEntry(text, action) ? action : null
    else if (isEnd && first !== null) {
      const after = skipBlanks(text, action.end)
      if ((after === text.length || /[\r\n]/.test(text[after] ?? '')) && !text.slice(first.start, action.end).includes('\n'))
        found.set(first, action)
      first = null
    } else if (/^\{\{-?\s{0,9}else\b/.test(text.slice(action.start, action.start + 20))) first = null
  }
  return found
}

/** Only blanks stand before it on its line, and a key behind it. */
function beginsEntry(text: string, { start, end }: Span): boolean {
  let before = start
  while (before > 0 && isBlank(text[before - 1])) before--
  return (before === 0 || text[before - 1] === '\n') && /^[\w./-]{1,100}:\s/.test(text.slice(end, end + 110))
}
