import { diffLines } from '../source/diff.ts'
import type { Edit } from './finding.ts'

/** Half-open, in 0-based lines: what of one text stands where in another. */
interface Replaced {
  readonly from: number
  readonly to: number
  readonly lines: readonly string[]
}

/**
 * Makes in `other` what `after` changes in `before`, of which `other` is a third version. Null if a line that it touches, or one beside it, is not
 * the same in `other`. Where `other` differs from `before` by its line breaks alone it keeps its own.
 */
export function carried(before: string, after: string, other: string): string | null {
  if (!before.includes('\r') && /\r\n/.test(other) && !/(?<!\r)\n/.test(other)) {
    return carried(before, after, other.replaceAll('\r\n', '\n'))?.replaceAll('\n', '\r\n') ?? null
  }
  const ours = replacements(before, after)
  const theirs = replacements(before, other)
  if (ours.some((our) => theirs.some((their) => our.from <= their.to && their.from <= our.to))) return null
  const lines = linesOf(before)
  let result = ''
  let at = 0
  for (const { from, to, lines: written } of [...ours, ...theirs].sort((a, b) => a.from - b.from)) {
    result += lines.slice(at, from).join('') + written.join('')
    at = to
  }
  return result + lines.slice(at).join('')
}

/** What makes `after` of `before`, in whole lines. */
export function lineEdits(before: string, after: string): Edit[] {
  const starts = [0]
  for (const line of linesOf(before)) starts.push((starts.at(-1) ?? 0) + line.length)
  const offset = (line: number) => starts[line] ?? before.length
  return replacements(before, after).map(({ from, to, lines }) => ({
    span: { start: offset(from), end: offset(to) },
    text: lines.join(''),
  }))
}

const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

function replacements(before: string, after: string): Replaced[] {
  const lines = linesOf(after)
  return diffLines(before, after).flatMap((hunk) => {
    const found: Replaced[] = []
    // An empty side is named by the line before it.
    let base = hunk.baseLines === 0 ? hunk.baseStart : hunk.baseStart - 1
    let head = hunk.headLines === 0 ? hunk.headStart : hunk.headStart - 1
    let [from, start] = [base, head]
    const close = () => {
      if (base > from || head > start) found.push({ from, to: base, lines: lines.slice(start, head) })
    }
    for (const line of hunk.lines) {
      if (line.startsWith(' ')) {
        close()
        from = ++base
        start = ++head
      } else if (line.startsWith('-')) base++
      else head++
    }
    close()
    return found
  })
}
