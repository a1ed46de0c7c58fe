/** Half-open UTF-16 offsets `[start, end)` into the text that was parsed. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Lines and columns are 1-based; columns count UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** The text of one file, with its line starts found on first use. Lines end at LF, as git and GitHub count them; a CR before it belongs to the break. */
export class SourceText {
  readonly path: string
  readonly value: string
  #starts: readonly number[] | undefined

  constructor(path: string, value: string) {
    this.path = path
    this.value = value
  }

  get #lineStarts(): readonly number[] {
    this.#starts ??= lineStarts(this.value)
    return this.#starts
  }

  get lineCount(): number {
    return this.#lineStarts.length
  }

  /** Offsets past the end count as the end. */
  position(offset: number): Position {
    const starts = this.#lineStarts
    const at = Math.max(0, Math.min(offset, this.value.length))
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= at) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 }
  }

  /** The span of a 1-based line without its line break; empty at the end for a line that does not exist. */
  line(number: number): Span {
    const start = this.#lineStarts[number - 1] ?? this.value.length
    let end = this.#lineStarts[number] ?? this.value.length
    if (end > start && this.value.charCodeAt(end - 1) === 10) end--
    if (end > start && this.value.charCodeAt(end - 1) === 13) end--
    return { start, end }
  }

  /** The span of a 1-based line with its line break. */
  lineWithBreak(number: number): Span {
    const start = this.#lineStarts[number - 1] ?? this.value.length
    return { start, end: this.#lineStarts[number] ?? this.value.length }
  }

  slice(span: Span): string {
    return this.value.slice(span.start, span.end)
  }
}

function lineStarts(value: string): number[] {
  const starts = [0]
  for (let at = value.indexOf('\n'); at >= 0; at = value.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** As long, and with the same lines, but nothing on them. */
export const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ')

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Empty spans overlap what surrounds them, so that an insertion into a masked value counts. */
export const overlaps = (a: Span, b: Span): boolean =>
  a.start === a.end || b.start === b.end ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end
