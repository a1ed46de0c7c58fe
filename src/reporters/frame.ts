import type { Place } from '../core/finding.ts'
import { SourceText, type Span } from '../source/text.ts'
import { joinedMasks, mask } from './mask.ts'
import { columns, isHidden, isLowSurrogate, spelled } from './visible.ts'

/** One row of a frame: a source line, the carets under it, or `gap` where lines are left out. Nothing in `text` is hidden or masked any more. */
export interface Row {
  readonly kind: 'context' | 'line' | 'carets' | 'gap'
  readonly number: number | null
  readonly text: string
}

/** What stands in one or more columns: a character, the spelling of a hidden one, or a mask. */
interface Cell extends Span {
  readonly shown: string
  readonly columns: number
}

interface Options {
  /** Columns for source text. */
  readonly width: number
  /** Lines before and after. */
  readonly context: number
}

const tabStop = 4
/** More combining marks than this on one character are spelled out. */
const marksEach = 4
/** A span of more lines is shown by its first two and its last. */
const linesWhole = 4

/** First and last line of a span; a span that ends with a line break does not reach the next line. */
export function lineRange(text: SourceText, span: Span): { first: number; last: number } {
  const first = text.position(span.start).line
  const last = text.position(Math.max(span.start, span.end)).line
  const before = last > first && text.position(span.end).column === 1 ? last - 1 : last
  return { first, last: before }
}

/** The lines of a place with carets under its span. Work is bounded by the width, not by the length of a line. */
export function frame(place: Place, options: Options): Row[] {
  const { text, span } = place
  const masks = joinedMasks(place.masks)
  const { first, last } = lineRange(text, span)
  const rows: Row[] = []
  const context = (from: number, to: number) => {
    for (let number = Math.max(1, from); number <= Math.min(to, lastLine(text)); number++) {
      rows.push({ kind: 'context', number, text: shownLine(text, number, masks, null, options.width).line })
    }
  }
  context(first - options.context, first - 1)
  for (let number = first; number <= last; number++) {
    if (last - first >= linesWhole && number === first + 2) {
      rows.push({ kind: 'gap', number: null, text: `${last - first - 2} more lines` })
      number = last
    }
    const { line, carets } = shownLine(text, number, masks, span, options.width)
    rows.push({ kind: 'line', number, text: line })
    if (carets !== '') rows.push({ kind: 'carets', number: null, text: carets })
  }
  context(last + 1, last + options.context)
  return rows
}

/** One line, masked, with hidden characters spelled out, cut to the width. */
export const lineText = (place: Pick<Place, 'text' | 'masks'>, number: number, width: number): string =>
  shownLine(place.text, number, joinedMasks(place.masks), null, width).line

/** One line of text without credentials, in the same way. */
export const shownText = (text: string, width: number): string => lineText({ text: new SourceText('', text), masks: [] }, 1, width)

/** A final line break opens no line that anybody would count. */
const lastLine = (text: SourceText): number => {
  const end = text.line(text.lineCount)
  return text.lineCount > 1 && end.start === text.value.length ? text.lineCount - 1 : text.lineCount
}

function shownLine(
  text: SourceText,
  number: number,
  masks: readonly Span[],
  span: Span | null,
  width: number,
): { line: string; carets: string } {
  const line = text.line(number)
  const from = span === null ? line.start : windowStart(text, line, span, width)
  const before = from > line.start ? '…' : ''
  const whole = cellsOf(text.value, { start: from, end: line.end }, masks, width - before.length)
  const isCut = (whole.at(-1)?.end ?? from) < line.end
  // The mark of a cut takes a column too.
  const cells = isCut ? cellsOf(text.value, { start: from, end: line.end }, masks, width - before.length - 1) : whole
  const after = isCut ? '…' : ''
  return {
    line: before + cells.map((cell) => cell.shown).join('') + after,
    carets: span === null ? '' : caretsUnder(cells, span, before.length),
  }
}

/** The line's start if the line is short, else a third of a width before the span. */
function windowStart(text: SourceText, line: Span, span: Span, width: number): number {
  if (line.end - line.start <= width || span.start - line.start <= width / 2) return line.start
  const start = Math.max(line.start, span.start - Math.floor(width / 3))
  return isLowSurrogate(text.value, start) ? start + 1 : start
}

function cellsOf(value: string, range: Span, masks: readonly Span[], width: number): Cell[] {
  const cells: Cell[] = []
  let used = 0
  let marks = marksEach
  let next = masks.findIndex((hidden) => hidden.end > range.start)
  for (let at = range.start; at < range.end; ) {
    const hidden = next < 0 ? undefined : masks[next]
    const inMask = hidden !== undefined && hidden.start <= at
    const character = String.fromCodePoint(value.codePointAt(at) ?? 0)
    const end = inMask ? Math.min(hidden.end, range.end) : at + character.length
    const plain = inMask ? mask : shownCharacter(character, used, marks)
    const taken = plain === character ? columns(character) : plain.length
    if (used + taken > width) break
    marks = taken === 0 ? marks + 1 : 0
    used += taken
    cells.push({ start: at, end, shown: plain, columns: taken })
    if (inMask) next = next + 1 < masks.length ? next + 1 : -1
    at = end
  }
  return cells
}

function shownCharacter(character: string, column: number, marks: number): string {
  if (character === '\t') return ' '.repeat(tabStop - (column % tabStop))
  if (isHidden(character)) return spelled(character)
  return columns(character) === 0 && marks >= marksEach ? spelled(character) : character
}

/** An empty span gets one caret, at the end of the line if need be. Blanks that lead a line of a longer span get none. */
function caretsUnder(cells: readonly Cell[], span: Span, indent: number): string {
  let line = ' '.repeat(indent)
  let found = false
  for (const cell of cells) {
    const inside =
      span.start === span.end ? cell.start <= span.start && span.start < cell.end : cell.start < span.end && span.start < cell.end
    const blank: boolean = !found && cell.shown.trim() === '' && cell.start > span.start
    const mark: boolean = inside && !blank
    found ||= mark
    line += (mark ? '^' : ' ').repeat(cell.columns)
  }
  if (found) return line.trimEnd()
  return span.start === span.end && span.start >= (cells.at(-1)?.end ?? span.start) ? `${line}^` : ''
}
