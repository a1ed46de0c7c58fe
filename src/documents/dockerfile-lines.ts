import type { Span } from '../source/text.ts'
import type { Heredoc } from './dockerfile-model.ts'

/** Stands in a logical line for what Docker takes out of it: continuation marks, comments and empty lines between. */
export const filler = '\0'

/** One instruction's text: physical lines joined, heredoc bodies apart. */
export interface LogicalLine {
  readonly span: Span
  /** As long as `span`, with `filler` for what is taken out: offsets stay those of the file. */
  readonly text: string
  readonly heredocs: readonly Heredoc[]
  /** End of the last heredoc's closing line, else the end of `span`. */
  readonly end: number
  /** The name of a heredoc that nothing closes. */
  readonly unterminated: string | null
}

export interface Directives {
  readonly escape: '\\' | '`'
  readonly syntax: { readonly value: string; readonly span: Span } | null
}

/** A physical line. */
export interface Line {
  readonly start: number
  /** Without the line break. */
  readonly end: number
}

/** Physical lines as Docker's scanner has them: LF, with a CR before it dropped. A byte order mark is no part of the first. */
export function physicalLines(value: string): Line[] {
  const lines: Line[] = []
  let start = value.startsWith('\uFEFF') ? 1 : 0
  while (start <= value.length) {
    const feed = value.indexOf('\n', start)
    const next = feed < 0 ? value.length : feed
    lines.push({ start, end: feed > start && value[feed - 1] === '\r' ? feed - 1 : next })
    start = next + 1
  }
  return lines
}

const directive = /^\s*#\s*([A-Za-z][A-Za-z0-9]*)\s*=\s*(\S.*)$/

/** Parser directives: comments of the form `# key=value` before anything else (Dockerfile reference, "Parser directives"). */
export function readDirectives(value: string, lines: readonly Line[]): Directives {
  let escapeChar: Directives['escape'] = '\\'
  let syntax: Directives['syntax'] = null
  const seen = new Set<string>()
  for (const line of lines) {
    const text = value.slice(line.start, line.end)
    const match = isComment(text) && text.includes('=') ? directive.exec(text) : null
    const key = match?.[1]?.toLowerCase()
    if (!match || !key || !['escape', 'syntax', 'check'].includes(key) || seen.has(key)) break
    seen.add(key)
    const setting = (match[2] ?? '').trimEnd()
    const start = line.start + match[0].length - (match[2] ?? '').length
    if (key === 'escape' && setting === '`') escapeChar = '`'
    if (key === 'syntax') syntax = { value: setting, span: { start, end: start + setting.length } }
  }
  return { escape: escapeChar, syntax }
}

const isBlank = (text: string) => text.trim() === ''
const isComment = (text: string) => text.trimStart().startsWith('#')

/** Length of the line without a continuation mark, or -1 where the instruction ends here. Two escape characters are no mark. */
function continuationAt(text: string, escapeChar: string): number {
  let at = text.length - 1
  while (text[at] === ' ' || text[at] === '\t') at--
  return text[at] === escapeChar && text[at - 1] !== escapeChar ? at : -1
}

/** All instructions' texts in order; comments and empty lines between them are left out. */
export function logicalLines(value: string, escapeChar: string, lines: readonly Line[]): LogicalLine[] {
  const result: LogicalLine[] = []
  for (let at = 0; at < lines.length; ) {
    const first = lines[at]
    if (!first) break
    const text = value.slice(first.start, first.end)
    if (isBlank(text) || isComment(text)) {
      at++
      continue
    }
    const joined = join(value, escapeChar, lines, at)
    const closed = readHeredocs(value, lines, joined.next, joined.text)
    at = closed.next
    if (joined.text.replaceAll(filler, '').trim() === '') continue
    const end = Math.max(joined.end, closed.end)
    const span = { start: first.start, end: joined.end }
    result.push({ span, text: joined.text, heredocs: closed.heredocs, end, unterminated: closed.unterminated })
  }
  return result
}

function join(value: string, escapeChar: string, lines: readonly Line[], first: number) {
  const start = lines[first]?.start ?? 0
  const parts: string[] = []
  let length = 0
  let end = start
  let at = first
  for (; at < lines.length; at++) {
    const line = lines[at]
    if (!line) break
    const text = value.slice(line.start, line.end)
    const gap = line.start - start - length
    if (at > first && (isComment(text) || isBlank(text))) {
      if (at === lines.length - 1) break
      parts.push(filler.repeat(gap + text.length))
      length += gap + text.length
      continue
    }
    const mark = continuationAt(text, escapeChar)
    parts.push(filler.repeat(gap), mark < 0 ? text : text.slice(0, mark) + filler.repeat(text.length - mark))
    length += gap + text.length
    end = line.end
    if (mark < 0) {
      at++
      break
    }
  }
  return { text: parts.join('').slice(0, end - start), end, next: at }
}

const heredocInstruction = /^\s*(?:ONBUILD\s+)?(?:RUN|COPY|ADD)\s/i
const heredocWord = /(?:^|[\s\0])\d*<<(-?)(["']?)([A-Za-z0-9_.-]+)\2(?=[\s\0]|$)/g

function readHeredocs(value: string, lines: readonly Line[], next: number, text: string) {
  const heredocs: Heredoc[] = []
  let end = 0
  if (!text.includes('<<') || !heredocInstruction.test(text.replaceAll(filler, ' '))) return { heredocs, next, end, unterminated: null }
  for (const [, chomp, quote, name = ''] of unquoted(text).matchAll(heredocWord)) {
    const bodyStart = lines[next]?.start ?? value.length
    let at = next
    while (at < lines.length && !closes(value, lines[at], name, chomp === '-')) at++
    const closing = lines[at]
    if (!closing) return { heredocs, next, end, unterminated: name }
    heredocs.push({ name, body: { start: bodyStart, end: closing.start }, expand: quote === '' })
    end = closing.end
    next = at + 1
  }
  return { heredocs, next, end, unterminated: null }
}

function closes(value: string, line: Line | undefined, name: string, chomp: boolean): boolean {
  if (!line) return false
  const text = value.slice(line.start, line.end)
  return (chomp ? text.replace(/^\t+/, '') : text) === name
}

/** Quoted text blanked, but not the quotes of a heredoc's name. */
const unquoted = (text: string): string =>
  text.replace(/(<<-?)?(?:"(?:[^"\\]|\\.)*(?:"|$)|'[^']*(?:'|$))/gs, (quoted, heredoc?: string) =>
    heredoc ? quoted : ' '.repeat(quoted.length),
  )
