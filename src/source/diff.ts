import type { Hunk } from './change.ts'

const context = 3
/** Above this many differing lines the middle is shown as replaced as a whole: the search is quadratic in it. */
const maximumEdits = 2000

/** Hunks between two texts, as `git diff` makes them: Myers' algorithm, three lines of context, lines ending at LF. */
export function diffLines(base: string, head: string): Hunk[] {
  const before = split(base)
  const after = split(head)
  let top = 0
  while (top < before.length && top < after.length && before[top] === after[top]) top++
  let bottom = 0
  while (bottom < before.length - top && bottom < after.length - top && before.at(-1 - bottom) === after.at(-1 - bottom)) bottom++
  const middle = edits(before.slice(top, before.length - bottom), after.slice(top, after.length - bottom))
  const marks = [...same(before, 0, top), ...middle, ...same(before, before.length - bottom, before.length)]
  return group(marks)
}

const split = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

const same = (lines: readonly string[], from: number, to: number) => lines.slice(from, to).map((line) => ` ${line}`)

/** Myers, "An O(ND) Difference Algorithm and Its Variations" (1986), the greedy form: lines marked ` `, `-` or `+`. */
function edits(before: readonly string[], after: readonly string[]): string[] {
  const rows: Int32Array[] = []
  for (let distance = 0; distance <= maximumEdits; distance++) {
    const row = new Int32Array(2 * distance + 1)
    rows.push(row)
    for (let diagonal = -distance; diagonal <= distance; diagonal += 2) {
      let x = entry(rows, distance, diagonal).x
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x++
      row[distance + diagonal] = x
      if (x >= before.length && x - diagonal >= after.length) return walkBack(before, after, rows)
    }
  }
  return [...before.map((line) => `-${line}`), ...after.map((line) => `+${line}`)]
}

/** Where a path of `distance` edits enters a diagonal: by an added line (`down`) from the diagonal above, or by a removed one from below. */
function entry(rows: readonly Int32Array[], distance: number, diagonal: number): { x: number; down: boolean } {
  if (distance === 0) return { x: 0, down: false }
  const reached = (other: number) => (Math.abs(other) > distance - 1 ? -1 : (rows[distance - 1]?.[distance - 1 + other] ?? -1))
  const down = diagonal === -distance || (diagonal !== distance && reached(diagonal - 1) < reached(diagonal + 1))
  return { x: down ? reached(diagonal + 1) : reached(diagonal - 1) + 1, down }
}

function walkBack(before: readonly string[], after: readonly string[], rows: readonly Int32Array[]): string[] {
  const marks: string[] = []
  let x = before.length
  let diagonal = before.length - after.length
  for (let distance = rows.length - 1; distance >= 0; distance--) {
    const { x: start, down } = entry(rows, distance, diagonal)
    while (x > start) marks.push(` ${before[--x]}`)
    if (distance === 0) break
    if (down) marks.push(`+${after[x - diagonal - 1]}`)
    else marks.push(`-${before[--x]}`)
    diagonal += down ? 1 : -1
  }
  return marks.reverse()
}

/** Marked lines, which end in their line break, as hunks; two changes with at most six lines between them share one. */
function group(marks: readonly string[]): Hunk[] {
  const hunks: Hunk[] = []
  const changed = marks.flatMap((line, at) => (line[0] === ' ' ? [] : [at]))
  let base = 0
  let head = 0
  let at = 0
  const step = (line: string) => {
    if (line[0] !== '+') base++
    if (line[0] !== '-') head++
    at++
  }
  for (let first = 0; first < changed.length; ) {
    let last = first
    while ((changed[last + 1] ?? Number.POSITIVE_INFINITY) - (changed[last] ?? 0) <= 2 * context + 1) last++
    const from = Math.max(0, (changed[first] ?? 0) - context)
    const to = Math.min(marks.length, (changed[last] ?? 0) + context + 1)
    while (at < from) step(marks[at] ?? '')
    const start = { base, head }
    while (at < to) step(marks[at] ?? '')
    const [baseLines, headLines] = [base - start.base, head - start.head]
    hunks.push({
      // An empty side is named by the line before it.
      baseStart: baseLines === 0 ? start.base : start.base + 1,
      baseLines,
      headStart: headLines === 0 ? start.head : start.head + 1,
      headLines,
      lines: marks.slice(from, to).map((line) => (line.endsWith('\n') ? line.slice(0, -1) : line)),
    })
    first = last + 1
  }
  return hunks
}
