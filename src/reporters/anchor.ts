import type { Place } from '../core/finding.ts'
import type { Hunk } from '../source/change.ts'
import type { SourceText } from '../source/text.ts'
import { lineRange } from './frame.ts'

export interface Diff {
  /** By head path, by base path for a deleted file: `hunks()` of the change. */
  readonly hunks: ReadonlyMap<string, readonly Hunk[]>
  /** Head paths by base path of files that were renamed. */
  readonly renames?: ReadonlyMap<string, string>
}

/** A place in a diff on which GitHub takes a comment. Lines are 1-based and inclusive. */
export interface Anchor {
  readonly path: string
  readonly side: 'LEFT' | 'RIGHT'
  readonly first: number
  readonly last: number
}

/** A span of more lines is commented on at its first line. */
const mostLines = 10

/** Git ends lines at LF alone, so that lines of a text with a lone CR have other numbers there. */
const numberedAsInGit = (text: SourceText): boolean => lineEnds(text) !== 'cr'

const known = new WeakMap<SourceText, 'lf' | 'crlf' | 'mixed' | 'cr'>()

/** `cr` if a CR without LF is anywhere in it. */
export function lineEnds(text: SourceText): 'lf' | 'crlf' | 'mixed' | 'cr' {
  let ends = known.get(text)
  if (ends === undefined) {
    const { value } = text
    if (/\r(?!\n)/.test(value)) ends = 'cr'
    else if (!value.includes('\r')) ends = 'lf'
    else ends = /(?:^|[^\r])\n/.test(value) ? 'mixed' : 'crlf'
    known.set(text, ends)
  }
  return ends
}

/** Null if GitHub would refuse a comment there, and with it the whole review. */
export function anchorOf(place: Place, diff: Diff): Anchor | null {
  const { text, span, side } = place
  if (!numberedAsInGit(text)) return null
  const { first, last } = lineRange(text, span)
  const whole = last - first < mostLines ? last : first
  const at = (end: number) => (side === 'base' ? leftAnchor(place, first, end, diff) : rightAnchor(place.path, first, end, diff))
  return at(whole) ?? at(first)
}

/** All lines of head in one hunk: added ones and context. */
export function rightAnchor(path: string, first: number, last: number, { hunks }: Diff): Anchor | null {
  const inHunk = (hunk: Hunk) => first >= hunk.headStart && last < hunk.headStart + linesOf(hunk).head
  return hunks.get(path)?.some(inHunk) ? { path, side: 'RIGHT', first, last } : null
}

/** Deleted lines of one hunk, with the text that they have in the base file: the diff may be of another base. */
function leftAnchor({ path: basePath, text }: Place, first: number, last: number, { hunks, renames }: Diff): Anchor | null {
  const path = renames?.get(basePath) ?? basePath
  const isDeleted = (hunk: Hunk) => {
    const { deleted } = linesOf(hunk)
    for (let line = first; line <= last; line++) {
      if (deleted.get(line)?.replace(/\r$/, '') !== text.slice(text.line(line))) return false
    }
    return true
  }
  return hunks.get(path)?.some(isDeleted) ? { path, side: 'LEFT', first, last } : null
}

/** GitHub shows this many lines of a diff over the commented one. */
const linesOver = 3

/** Whether the commented line took the place of a removed one, which then stands right over the comment. */
export function showsRemoved(anchor: Anchor, removed: Place, { hunks, renames }: Diff): boolean {
  const { first, last } = lineRange(removed.text, removed.span)
  if (anchor.side === 'LEFT' || first !== last || (renames?.get(removed.path) ?? removed.path) !== anchor.path) return false
  const gone = `-${removed.text.slice(removed.text.line(first))}`
  return hunks.get(anchor.path)?.some((hunk) => isOver(hunk, gone, anchor.last)) ?? false
}

/** Whether a deleted line and the added line `number` of head are of one run of edited lines, and near. */
function isOver({ lines, headStart }: Hunk, deleted: string, number: number): boolean {
  let [head, rows] = [headStart, Number.POSITIVE_INFINITY]
  for (const line of lines) {
    if (line.startsWith(' ')) rows = Number.POSITIVE_INFINITY
    else if (line.replace(/\r$/, '') === deleted) rows = 0
    else rows++
    if (head === number && line.startsWith('+')) return rows <= linesOver
    if (!line.startsWith('-')) head++
  }
  return false
}

interface HunkLines {
  /** Lines of head that are really there: a patch from the API may be cut short. */
  readonly head: number
  /** By their number in base. */
  readonly deleted: ReadonlyMap<number, string>
}

const linesByHunk = new WeakMap<Hunk, HunkLines>()

function linesOf(hunk: Hunk): HunkLines {
  const kept = linesByHunk.get(hunk)
  if (kept !== undefined) return kept
  const deleted = new Map<number, string>()
  let base = hunk.baseStart
  let head = 0
  for (const line of hunk.lines) {
    if (line.startsWith('-')) deleted.set(base, line.slice(1))
    else head++
    if (!line.startsWith('+')) base++
  }
  const lines = { head, deleted }
  linesByHunk.set(hunk, lines)
  return lines
}
