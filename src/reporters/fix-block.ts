import type { Edit, Place } from '../core/finding.ts'
import { lineRange } from './frame.ts'
import { masked, repeatsMask, touchesMask, withoutRepeats } from './mask.ts'

/** Whole lines before and after some edits; credentials masked on both sides. */
export interface Block {
  /** 1-based, inclusive. */
  readonly first: number
  readonly last: number
  readonly before: readonly string[]
  readonly after: readonly string[]
}

export interface Lines {
  readonly first: number
  readonly last: number
}

const byPlace = (a: Edit, b: Edit) => a.span.start - b.span.start || a.span.end - b.span.end

/** One block for each run of lines that edits touch, in order. Overlapping edits are dropped, first come first kept. */
export function blocksOf(place: Place, edits: readonly Edit[]): Block[] {
  const runs: { first: number; last: number; edits: Edit[] }[] = []
  let reached = -1
  for (const edit of [...edits].sort(byPlace)) {
    if (edit.span.start < reached) continue
    reached = edit.span.end
    const first = place.text.position(edit.span.start).line
    const last = place.text.position(edit.span.end).line
    const run = runs.at(-1)
    if (run === undefined || first > run.last) runs.push({ first, last, edits: [edit] })
    else {
      run.last = Math.max(run.last, last)
      run.edits.push(edit)
    }
  }
  return runs.map((run) => blockOf(place, run.first, run.last, run.edits))
}

/** The lines `first` to `last` with edits made that lie within them. */
export function blockOf(place: Place, first: number, last: number, edits: readonly Edit[]): Block {
  const { text } = place
  const range = { start: text.line(first).start, end: text.line(last).end }
  let after = ''
  let from = range.start
  let to = range.end
  for (const { span, text: written } of [...edits].sort(byPlace)) {
    after += masked(place, { start: from, end: span.start }) + withoutRepeats(place, written)
    from = span.end
    to = Math.max(to, from)
  }
  after += masked(place, { start: from, end: to })
  return { first, last, before: linesOf(masked(place, range)), after: linesOf(after) }
}

/** True if a credential stands in the block, or in what edits write: then `after` is fit to be read and not to be applied. */
export function holdsCredential(place: Place, { first, last }: Lines, edits: readonly Edit[]): boolean {
  const range = { start: place.text.line(first).start, end: place.text.line(last).end }
  return touchesMask(place, range) || edits.some((edit) => repeatsMask(place, edit.text))
}

const linesOf = (text: string): string[] => text.split(/\r\n|\r|\n/)

/** Without the equal lines at its ends but for those to keep, and with one line at least, since only lines that are there can be replaced. */
export function narrowed({ first, before, after }: Block, keep: Lines | null): Block {
  const ends = equalEnds(before, after)
  let head = keep === null ? ends.head : Math.min(ends.head, Math.max(0, keep.first - first))
  let tail = keep === null ? ends.tail : Math.min(ends.tail, Math.max(0, first + before.length - 1 - keep.last))
  if (head + tail >= before.length && head > 0) head--
  else if (head + tail >= before.length && tail > 0) tail--
  const last = first + before.length - tail - 1
  return { first: first + head, last, before: before.slice(head, before.length - tail), after: after.slice(head, after.length - tail) }
}

function equalEnds(before: readonly string[], after: readonly string[]): { head: number; tail: number } {
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before[head] === after[head]) head++
  let tail = 0
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  return { head, tail }
}

export interface DiffLine {
  readonly sign: '-' | '+'
  readonly number: number | null
  readonly text: string
}

/** A block as removed and added lines, without the equal lines at its ends. */
export function diffLines({ before, after, first }: Block): DiffLine[] {
  const { head, tail } = equalEnds(before, after)
  return [
    ...before.slice(head, before.length - tail).map((text, index): DiffLine => ({ sign: '-', number: first + head + index, text })),
    ...after.slice(head, after.length - tail).map((text): DiffLine => ({ sign: '+', number: null, text })),
  ]
}

/** A removed place as whole lines, masked, with the number of those left out. */
export function removedLines(place: Place, most: number): { lines: DiffLine[]; more: number } {
  const { first, last } = lineRange(place.text, place.span)
  const end = Math.min(last, first + most - 1)
  const lines = blockOf(place, first, end, []).before
  return { lines: lines.map((text, index): DiffLine => ({ sign: '-', number: first + index, text })), more: last - end }
}
