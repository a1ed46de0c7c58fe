import type { SourceText, Span } from '../source/text.ts'
import type { YamlScalar } from './yaml.ts'

/** Where each UTF-16 unit of a decoded string starts and ends in the file. */
interface Alignment {
  readonly starts: number[]
  readonly ends: number[]
}

const known = new WeakMap<YamlScalar, Alignment | null>()

/**
 * The place in the file of a part of a scalar's decoded string: quotes, escapes, folding and indentation are counted in.
 * The scalar's own span where the two cannot be matched.
 */
export function spanWithin(scalar: YamlScalar, text: SourceText, part: Span): Span {
  let alignment = known.get(scalar)
  if (alignment === undefined) {
    alignment = align(scalar, text)
    known.set(scalar, alignment)
  }
  const start = alignment?.starts[part.start] ?? alignment?.ends[part.start - 1]
  const end = part.end > part.start ? alignment?.ends[part.end - 1] : start
  return start === undefined || end === undefined ? scalar.span : { start, end }
}

function align(scalar: YamlScalar, text: SourceText): Alignment | null {
  const raw = text.slice(scalar.span)
  const walk = new Walk(raw, scalar.string, scalar.span.start)
  if (raw === scalar.string) return walk.plain()
  if (scalar.style === 'literal' || scalar.style === 'folded') return walk.block()
  return scalar.style === 'plain' ? walk.flow(0, null) : walk.flow(1, scalar.style)
}

/** Walks the text as written and the decoded string side by side. */
class Walk {
  readonly #raw: string
  readonly #string: string
  readonly #shift: number
  readonly #starts: number[] = []
  readonly #ends: number[] = []

  constructor(raw: string, string: string, shift: number) {
    this.#raw = raw
    this.#string = string
    this.#shift = shift
  }

  get #done(): boolean {
    return this.#starts.length >= this.#string.length
  }

  get #next(): string | undefined {
    return this.#string[this.#starts.length]
  }

  #put(start: number, end: number): void {
    this.#starts.push(start + this.#shift)
    this.#ends.push(end + this.#shift)
  }

  #result(): Alignment | null {
    return this.#done ? { starts: this.#starts, ends: this.#ends } : null
  }

  plain(): Alignment | null {
    for (let at = 0; at < this.#raw.length; at++) this.#put(at, at + 1)
    return this.#result()
  }

  /** Plain and quoted scalars: line breaks with the blanks around them fold to one space, or to all but one of them (YAML 1.2, 6.5). */
  flow(from: number, quotes: 'single' | 'double' | null): Alignment | null {
    const fold = /[ \t]*\r?\n\s*/y
    for (let at = from; !this.#done; ) {
      const length = quotes === 'double' && this.#raw[at] === '\\' ? this.#escape(at) : quotes === 'single' && this.#raw[at] === "'" ? 2 : 1
      fold.lastIndex = at
      const folded = fold.exec(this.#raw)?.[0]
      if (folded !== undefined) {
        if (this.#next === '\n') this.#takeBreaks(at, at + folded.length)
        else if (this.#next === ' ') this.#put(at, at + folded.length)
        at += folded.length
      } else if (length > 1) {
        const units = this.#raw[at] === '\\' ? this.#escapedUnits(at) : 1
        for (let unit = 0; unit < units; unit++) this.#put(at, at + length)
        at += length
      } else if (this.#raw[at] === this.#next) this.#put(at, ++at)
      else return null
    }
    return this.#result()
  }

  #escape(at: number): number {
    const [written = '\\'] = /^\\(?:x..|u.{4}|U.{8}|\r?\n[ \t]*|[\s\S]|$)/.exec(this.#raw.slice(at, at + 1000)) ?? []
    return written.length
  }

  /** An escaped line break stands for nothing; a character above U+FFFF for two units. */
  #escapedUnits(at: number): number {
    const next = this.#raw[at + 1]
    if (next === '\n' || next === '\r') return 0
    return next === 'U' && (this.#string.codePointAt(this.#starts.length) ?? 0) > 0xffff ? 2 : 1
  }

  #takeBreaks(start: number, end: number): void {
    while (this.#next === '\n') this.#put(start, end)
  }

  /** Literal and folded scalars: each line without the block's indentation. */
  block(): Alignment | null {
    const header = this.#raw.indexOf('\n') + 1
    const lines = [...this.#raw.slice(header).matchAll(/([^\r\n]*)(\r?\n|$)/g)]
    const indent = this.#indent(lines.map((line) => line[1] ?? ''))
    for (const line of lines) {
      const [, content = '', lineBreak = ''] = line
      const start = header + line.index
      for (let at = Math.min(indent, content.length); at < content.length; at++) {
        if (content[at] !== this.#next) return null
        this.#put(start + at, start + at + 1)
      }
      const end = start + content.length
      if (this.#next === '\n' || (this.#next === ' ' && content.length > indent)) this.#put(end, end + lineBreak.length)
    }
    // A block's span ends with its last word.
    while (/\s/.test(this.#next ?? '')) this.#put(this.#raw.length, this.#raw.length)
    return this.#result()
  }

  #indent(lines: readonly string[]): number {
    const first = lines.find((line) => line.trim() !== '') ?? ''
    const blanks = (text: string) => text.length - text.trimStart().length
    const decoded = this.#string.split('\n').find((line) => line.trim() !== '') ?? ''
    return blanks(first) - blanks(decoded)
  }
}
