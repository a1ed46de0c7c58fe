import type { Place } from '../core/finding.ts'
import type { Hunk } from '../source/change.ts'
import type { SourceText } from '../source/text.ts'
import { lineRange } from './frame.ts'

export type HunksByPath = ReadonlyMap<string, readonly Hunk[]>

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
export function anchorOf(place: Place, hunks: HunksByPath): Anchor | null {
  const { first, last } = lineRange(place.text, place.span)
  const whole = last - first < mostLines ? last : first
  if (!numberedAsInGit(place.text)) return null
  if (place.side === 'base') return leftAnchor(place, place.path, first, whole, hunks) ?? leftAnchor(place, place.path, first, first, hunks)
  return rightAnchor(place.path, first, whole, hunks) ?? rightAnchor(place.path, first, first, hunks)
}

/** On lines that the change took away. `path` is the one that the file has in the diff: head's if it was renamed. */
export function removedAnchor(removed: Place, at: Place, hunks: HunksByPath): Anchor | null {
  if (!numberedAsInGit(removed.text)) return null
  const path = hunks.has(removed.path) ? removed.path : at.path
  const { first, last } = lineRange(removed.text, removed.span)
  const whole = last - first < mostLines ? last : first
  return leftAnchor(removed, path, first, whole, hunks) ?? leftAnchor(removed, path, first, first, hunks)
}

/** All lines of head in one hunk: added ones and context. */
export function rightAnchor(path: string, first: number, last: number, hunks: HunksByPath): Anchor | null {
  const inHunk = ({ headStart, lines }: Hunk) =>
    first >= headStart && last < headStart + lines.filter((line) => !line.startsWith('-')).length
  return hunks.get(path)?.some(inHunk) ? { path, side: 'RIGHT', first, last } : null
}

/** Deleted lines of one hunk, with the text that they have in the base file: the diff may be of another base. */
function leftAnchor({ text }: Place, path: string, first: number, last: number, hunks: HunksByPath): Anchor | null {
  const isDeleted = (hunk: Hunk) => {
    const deleted = deletedLines(hunk)
    for (let line = first; line <= last; line++) {
      if (deleted.get(line)?.replace(/\r$/, '') !== text.slice(text.line(line))) return false
    }
    return true
  }
  return hunks.get(path)?.some(isDeleted) ? { path, side: 'LEFT', first, last } : null
}

function deletedLines({ baseStart, lines }: Hunk): Map<number, string> {
  const deleted = new Map<number, string>()
  let number = baseStart
  for (const line of lines) {
    if (line.startsWith('-')) deleted.set(number, line.slice(1))
    if (!line.startsWith('+')) number++
  }
  return deleted
}
