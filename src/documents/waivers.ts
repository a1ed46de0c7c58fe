import type { Document } from './document.ts'
import type { WaiverGrain } from './grains.ts'

/** `plimsoll-ignore RULE [until YYYY-MM-DD]: reason`, in any comment syntax. A rule has a slash in its name, a pattern of rules an asterisk. */
const pattern = /\bplimsoll-ignore[ \t]+((?=[\w-]*[*/])[\w*/-]+)(?:[ \t]+until[ \t]+(\d{4}-\d{2}-\d{2}))?[ \t]*(?::[ \t]*([^\n\r]*))?/g
const commentClosers = /[ \t]*(?:-->|\*\/|-?\}\})[ \t]*$/

/** A comment on a line of its own covers the next line that is neither empty nor a comment; any other covers its own. */
export interface LineWaiver extends WaiverGrain {
  /** 1-based. */
  readonly line: number
}

/** The waivers written in a file. One without a reason has `reason: ''` and is told by the rule on waivers. */
export function readWaivers(document: Document): LineWaiver[] {
  const { text } = document
  // Markdown tells of waivers, and has nothing to waive.
  if (!text.value.includes('plimsoll-ignore') || /\.(?:md|mdx|markdown)$/i.test(text.path)) return []
  return [...text.value.matchAll(pattern)].map((match) => {
    const [whole, rule = '', until = null, reason = ''] = match
    const span = { start: match.index, end: match.index + whole.trimEnd().length }
    return {
      subject: `waiver of ${rule}`,
      span,
      document,
      rule,
      until,
      reason: reason.replace(commentClosers, '').trim(),
      line: coveredLine(document, text.position(match.index).line),
    }
  })
}

function coveredLine({ text }: Document, line: number): number {
  const isComment = (number: number) => /^\s*(?:#|\/\/|--|<!--|\/\*|\{\{-?\s*\/\*)/.test(text.slice(text.line(number)))
  if (!isComment(line)) return line
  for (let next = line + 1; next <= text.lineCount; next++) {
    if (text.slice(text.line(next)).trim() !== '' && !isComment(next)) return next
  }
  return line
}
