import { overlaps } from '../source/text.ts'
import type { Edit, Fix } from './finding.ts'
import { joinedFlow } from './joined-flow.ts'

/** One fix, and those of the given ones that are in it. */
export interface JoinedFix {
  readonly fix: Fix
  readonly parts: readonly Fix[]
}

/**
 * One fix for many. Edits that would meet another fix's edits leave their whole fix out, but insertions at one place are laid
 * over each other line by line, so that three times `securityContext:` with one key each becomes one `securityContext:` with three.
 */
export function joinFixes(fixes: readonly Fix[]): JoinedFix | null {
  const parts: Fix[] = []
  let edits: readonly Edit[] = []
  for (const fix of fixes) {
    const more = fix.edits.length === 0 ? null : withFix(edits, fix)
    if (more === null) continue
    edits = more
    parts.push(fix)
  }
  if (parts.length === 0) return null
  const title = [...new Set(parts.map((part) => part.title))].join('; ')
  return { fix: { title, safe: parts.every((part) => part.safe), edits }, parts }
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
 * be plain: a key twice, a list of maps, or a block scalar. In flow style it is the same with entries.
 */
function laidOver(first: string, second: string): string | null {
  if (first === second) return first
  const lineBreak = /^\r?\n/.exec(first)?.[0]
  if (lineBreak === undefined || !/^\r?\n/.test(second)) return joinedFlow(first, second)
  const lines = merged(outline(first), outline(second))
  // What belongs to the inner of two maps that end on one line comes before what belongs to the outer.
  lines.sort((a, b) => b.depth - a.depth)
  return isPlain(lines) ? lineBreak + flat(lines).join(lineBreak) : null
}

/** Siblings differ in their keys, list items hold nothing below them, and no line opens a block scalar. */
function isPlain(lines: readonly Line[]): boolean {
  const keys = lines.map(({ text, depth }) => `${depth} ${text.trim().split(':', 1)[0]}`)
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
