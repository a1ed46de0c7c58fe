import type { Edit, Finding, Fix } from '../core/finding.ts'
import { overlaps } from '../source/text.ts'

/**
 * One fix for findings about one thing. Edits that would meet another fix's edits leave their whole fix out, but insertions at one place are laid
 * over each other line by line, so that three times `securityContext:` with one key each becomes one `securityContext:` with three.
 */
export function joinedFix(findings: readonly Finding[]): Fix | null {
  const fixes = findings.flatMap((finding) => finding.fix ?? []).filter((fix) => fix.edits.length > 0)
  const titles: string[] = []
  let edits: readonly Edit[] = []
  let safe = true
  for (const fix of fixes) {
    const more = withFix(edits, fix)
    if (more === null) continue
    edits = more
    safe &&= fix.safe
    if (!titles.includes(fix.title)) titles.push(fix.title)
  }
  return titles.length === 0 ? null : { title: titles.join('; '), safe, edits }
}

/** Null if the fix cannot stand beside the edits. */
function withFix(edits: readonly Edit[], fix: Fix): readonly Edit[] | null {
  const result = [...edits]
  for (const edit of fix.edits) {
    const at = result.findIndex((other) => overlaps(other.span, edit.span))
    const other = result[at]
    if (other === undefined) {
      result.push(edit)
      continue
    }
    const text = sameSpan(other, edit) ? laidOver(other.text, edit.text) : null
    if (text === null) return null
    result[at] = { span: other.span, text }
  }
  return result
}

const sameSpan = (a: Edit, b: Edit) => a.span.start === b.span.start && a.span.end === b.span.end

interface Line {
  readonly text: string
  readonly depth: number
  readonly children: Line[]
}

/**
 * Two blocks of inserted YAML lines as one: equal lines that have lines below them become one line with both their lines. Null where the outcome would not
 * be plain: a key twice, a list of maps, a block scalar, or an insertion within a line.
 */
function laidOver(first: string, second: string): string | null {
  if (first === second) return first
  const lineBreak = /^\r?\n/.exec(first)?.[0]
  if (lineBreak === undefined || !/^\r?\n/.test(second)) return null
  const lines = merged(outline(first), outline(second))
  return isPlain(lines) ? lineBreak + flat(lines).join(lineBreak) : null
}

/** Siblings differ in their keys, list items hold nothing below them, and no line opens a block scalar. */
function isPlain(lines: readonly Line[]): boolean {
  const keys = lines.map(({ text }) => text.trim().split(':', 1)[0] ?? '')
  return (
    new Set(keys).size === keys.length &&
    lines.every(
      ({ text, children }) => !/[|>][-+0-9]*\s*$/.test(text) && !(text.trim().startsWith('-') && children.length > 0) && isPlain(children),
    )
  )
}

function outline(text: string): Line[] {
  const top: Line[] = []
  const open: Line[] = []
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') continue
    const entry: Line = { text: line, depth: line.length - line.trimStart().length, children: [] }
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= entry.depth) open.pop()
    const parent = open.at(-1)
    if (parent === undefined) top.push(entry)
    else parent.children.push(entry)
    open.push(entry)
  }
  return top
}

function merged(one: readonly Line[], two: readonly Line[]): Line[] {
  const result = [...one]
  for (const line of two) {
    const at = result.findIndex((other) => other.text === line.text)
    const other = result[at]
    if (other === undefined) result.push(line)
    else result[at] = { ...other, children: merged(other.children, line.children) }
  }
  return result
}

const flat = (lines: readonly Line[]): string[] => lines.flatMap((line) => [line.text, ...flat(line.children)])
