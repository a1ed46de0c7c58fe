import { EVENT_ID, type Event, type ScalarEvent, YAMLException } from 'js-yaml'
import type { SourceText, Span } from '../source/text.ts'
import type { DocumentProblem } from './document.ts'
import type { YamlDocument, YamlMap, YamlNode } from './yaml.ts'
import { readEvents } from './yaml-events.ts'
import { Mapping, Scalar, Sequence, type Source } from './yaml-nodes.ts'

export interface YamlFile {
  readonly documents: readonly YamlDocument[]
  readonly problems: readonly DocumentProblem[]
}

/** Nodes after aliases are followed: a few anchors can stand for billions of them (a "billion laughs" file). */
const maxNodes = 2_000_000

/** Whether a problem is one of too much, not of what is written. */
export const isLimit = (message: string) => /nesting exceeded|aliases stand for/.test(message)

/**
 * Reads a stream of YAML (or JSON) documents into trees in which every key and value has its span.
 * A broken document is told as a problem, and the others of the stream are still read.
 * @param parsed the text with template actions masked, of the same length; by default the text itself
 */
export function parseYaml(text: SourceText, parsed: string = text.value): YamlFile {
  const { documents, problems } = parseStream(text, parsed)
  const renaming = parsed.includes('%TAG') ? /^%TAG\b.*/m.exec(parsed) : null
  if (renaming === null) return { documents, problems }
  const span = { start: renaming.index, end: renaming.index + renaming[0].length }
  return { documents, problems: [{ message: 'YAML cannot be read: %TAG gives tags another meaning', span }, ...problems] }
}

function parseStream(text: SourceText, parsed: string): YamlFile {
  const source = { parsed, original: text.value }
  try {
    return new Builder(source, 0).build(readEvents(parsed))
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const chunks = text.path.endsWith('.json') ? splitValues(parsed) : splitDocuments(parsed)
    if (chunks.length === 1) return { documents: [], problems: [problemOf(error, 0, text)] }
    return joined(chunks.map((chunk) => parseChunk(source, chunk, text)))
  }
}

function parseChunk(source: Source, chunk: Span, text: SourceText): YamlFile {
  try {
    return new Builder(source, chunk.start).build(readEvents(source.parsed.slice(chunk.start, chunk.end)))
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    return { documents: [], problems: [problemOf(error, chunk.start, text)] }
  }
}

const joined = (files: readonly YamlFile[]): YamlFile => ({
  documents: files.flatMap((file) => file.documents),
  problems: files.flatMap((file) => file.problems),
})

function splitDocuments(text: string): Span[] {
  const starts = [0, ...[...text.matchAll(/^---(?=\s|$)/gm)].map((match) => match.index).filter((at) => at > 0)]
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }))
}

/** A stream of JSON values, one behind the other, as JSON Lines has and kubectl reads; what follows the last whole value belongs to it. */
function splitValues(text: string): Span[] {
  const starts = [0]
  let depth = 0
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{[\]}]/gs)) {
    if (token === '{' || token === '[') {
      if (depth++ === 0 && text.slice(starts.at(-1), index).trim() !== '') starts.push(index)
    } else if (token === '}' || token === ']') depth = Math.max(0, depth - 1)
  }
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }))
}

function problemOf(error: YAMLException, offset: number, text: SourceText): DocumentProblem {
  const at = Math.min((error.mark?.position ?? 0) + offset, text.value.length)
  const { line } = text.position(at)
  return { message: `YAML cannot be read: ${error.reason}`, span: { start: at, end: Math.max(at, text.line(line).end) } }
}

interface Open {
  readonly node: Mapping | Sequence | null
  readonly anchor: string | null
  key: Scalar | null
  /** Where the next child is looked for: behind the last one. */
  cursor: number
  size: number
}

/** Builds trees from the parser's flat events; offsets of the events are relative to `shift`. */
class Builder {
  readonly #source: Source
  readonly #shift: number
  readonly #documents: YamlDocument[] = []
  readonly #problems: DocumentProblem[] = []
  readonly #anchors = new Map<string, { node: YamlNode; size: number }>()
  readonly #open: Open[] = []
  #root: YamlNode | null = null
  #size = 0

  constructor(source: Source, shift: number) {
    this.#source = source
    this.#shift = shift
  }

  build(events: readonly Event[]): YamlFile {
    let start = this.#shift
    for (let at = 0; at < events.length; at++) {
      const event = events[at] as Event
      switch (event.type) {
        case EVENT_ID.DOCUMENT:
          this.#anchors.clear()
          this.#root = null
          this.#open.push({ node: null, anchor: null, key: null, cursor: start, size: 0 })
          break
        case EVENT_ID.SEQUENCE:
        case EVENT_ID.MAPPING:
          this.#openCollection(event)
          break
        case EVENT_ID.SCALAR:
          this.#add(this.#scalar(event), this.#name(event.anchorStart, event.anchorEnd), 1, null)
          break
        case EVENT_ID.ALIAS:
          this.#alias(event.anchorStart + this.#shift, event.anchorEnd + this.#shift)
          break
        case EVENT_ID.POP:
          start = this.#close() ?? start
      }
    }
    return { documents: this.#documents, problems: this.#problems }
  }

  get #top(): Open {
    const top = this.#open.at(-1)
    if (top === undefined) throw new Error('the YAML parser closed more than it opened')
    return top
  }

  #name(start: number, end: number): string | null {
    return start < 0 ? null : this.#source.parsed.slice(start + this.#shift, end + this.#shift)
  }

  #openCollection(event: Extract<Event, { type: typeof EVENT_ID.SEQUENCE | typeof EVENT_ID.MAPPING }>): void {
    const tag = this.#name(event.tagStart, event.tagEnd)
    const start = event.start + this.#shift
    const style = event.style === 2 ? 'flow' : 'block'
    const node = event.type === EVENT_ID.MAPPING ? new Mapping(style, start, tag) : new Sequence(style, start, tag)
    const cursor = style === 'flow' ? start + 1 : start
    this.#open.push({ node, anchor: this.#name(event.anchorStart, event.anchorEnd), key: null, cursor, size: 1 })
  }

  #scalar(event: ScalarEvent): Scalar {
    const tag = this.#name(event.tagStart, event.tagEnd)
    if (event.valueStart < 0) {
      const at = this.#emptyPlace()
      return new Scalar(this.#source, null, { start: at, end: at }, tag)
    }
    const shifted =
      this.#shift === 0 ? event : { ...event, valueStart: event.valueStart + this.#shift, valueEnd: event.valueEnd + this.#shift }
    return new Scalar(this.#source, shifted, scalarSpan(this.#source.parsed, shifted), tag)
  }

  /** A value that is not there stands behind its key's colon or its dash. */
  #emptyPlace(): number {
    const top = this.#top
    if (top.node === null) return top.cursor
    const at = skipTrivia(this.#source.parsed, top.cursor)
    const expected = top.node.kind === 'sequence' ? '-' : top.key === null ? '?' : ':'
    return this.#source.parsed[at] === expected ? at + 1 : top.cursor
  }

  #alias(start: number, end: number): void {
    const span = { start: start - 1, end }
    const name = this.#source.parsed.slice(start, end)
    const target = this.#anchors.get(name)
    if (target === undefined) {
      this.#problems.push({ message: `YAML cannot be read: the alias "*${name}" has no anchor before it`, span })
      this.#add(new Scalar(this.#source, null, { start: end, end }, null), null, 1, span)
    } else this.#add(target.node, null, target.size, span)
  }

  #add(node: YamlNode, anchor: string | null, size: number, alias: Span | null): void {
    const top = this.#top
    const span = alias ?? node.span
    // Known to aliases only when complete, so that a tree cannot contain itself.
    if (anchor !== null) this.#anchors.set(anchor, { node, size })
    top.size += size
    if (top.node === null) {
      this.#root = node
      this.#size = top.size
    } else if (top.node.kind === 'sequence') {
      const start = top.node.style === 'flow' ? span.start : skipTrivia(this.#source.parsed, top.cursor)
      top.node.items.push({ value: node, span: { start: Math.min(start, span.start), end: span.end }, alias })
    } else if (top.key === null) {
      top.key = node.kind === 'scalar' && node instanceof Scalar ? node : new Scalar(this.#source, null, span, null)
    } else {
      addEntry(top.node, top.key, node, alias)
      top.key = null
    }
    top.cursor = Math.max(top.cursor, span.end)
  }

  /** Returns the end of a document that was closed. */
  #close(): number | undefined {
    const closed = this.#open.pop()
    if (closed === undefined) return undefined
    if (closed.node === null) {
      this.#finishDocument(closed.cursor)
      return closed.cursor
    }
    const end = closed.node.style === 'flow' ? flowEnd(this.#source.parsed, closed.cursor) : closed.cursor
    closed.node.span = { start: closed.node.span.start, end }
    this.#add(closed.node as YamlNode, closed.anchor, closed.size, null)
    return undefined
  }

  #finishDocument(end: number): void {
    const start = this.#root?.span.start ?? end
    if (this.#size > maxNodes) {
      this.#problems.push({
        message: `YAML cannot be read: its aliases stand for more than ${maxNodes} nodes`,
        span: { start, end: start },
      })
      this.#root = null
    }
    this.#documents.push({ root: this.#root, span: { start, end } })
    this.#size = 0
  }
}

function addEntry(map: Mapping, key: Scalar, value: YamlNode, alias: Span | null): void {
  if (key.string === '<<' && key.style === 'plain') {
    const sources = value.kind === 'sequence' ? value.items.map((item) => item.value) : [value]
    map.merged.push(...sources.filter((source): source is YamlMap => source.kind === 'map'))
  } else map.entries.push({ key, value, span: { start: key.span.start, end: (alias ?? value.span).end }, alias })
}

/** Quotes and the block header are part of the value as written; the line breaks after a block are not. */
function scalarSpan(text: string, event: ScalarEvent): Span {
  const { valueStart: start, valueEnd: end } = event
  if (event.style === 2 || event.style === 3) return { start: start - 1, end: end + 1 }
  if (event.style !== 4 && event.style !== 5) return { start, end }
  const headerLine = text.lastIndexOf('\n', start - 2) + 1
  const header = /[|>][-+0-9]{0,2}[ \t]*(?:[ \t]#[^\n]*)?\r?\n?$/.exec(text.slice(headerLine, start))
  const trimmed = text.slice(start, end).trimEnd().length
  return { start: headerLine + (header?.index ?? start - headerLine), end: start + trimmed }
}

/** Skips blanks, line breaks and comments, and commas of flow collections. */
function skipTrivia(text: string, from: number): number {
  let at = from
  for (; at < text.length; at++) {
    const char = text[at]
    if (char === '#') {
      const end = text.indexOf('\n', at)
      at = end < 0 ? text.length : end
    } else if (char !== ' ' && char !== '\t' && char !== '\n' && char !== '\r' && char !== ',') break
  }
  return at
}

function flowEnd(text: string, from: number): number {
  const at = skipTrivia(text, from)
  return text[at] === ']' || text[at] === '}' ? at + 1 : from
}
