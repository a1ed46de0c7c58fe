import type { Document } from '../documents/document.ts'
import { joined } from '../source/spans.ts'
import type { SourceText, Span } from '../source/text.ts'
import type { Compared } from './compare.ts'
import { keyLength, Occurrences } from './occurrences.ts'
import { masksOf, type SideInput } from './run.ts'

/** Shorter values are common words: hiding them would garble messages and hide nothing. */
const shortestSecret = keyLength
/** With more values than this only their own files are searched for them: what repeats a thousand values is no configuration. */
const mostValues = 1000

/** A message that quotes a name of a megabyte would stand in every report as often as there are findings below it. */
const mostTold = 2000

interface Made {
  readonly spans: readonly Span[]
  /** Of the document's own credentials. */
  readonly own: Occurrences
  /** Length of the longest of those: what is cut is cut behind one that stands at the border. */
  readonly longest: number
  readonly redacted: Map<string, string>
}

/** What is hidden in each document, for places and for words. Made on first use, as only documents with findings are shown. */
export class Masks {
  readonly #spans = new Map<Document, Span[]>()
  readonly #known = new Map<Document, Set<string>>()
  readonly #made = new Map<Document, Made>()
  #all: Occurrences | null | undefined

  constructor(compared: readonly Compared[], sides: readonly SideInput[]) {
    for (const side of sides) for (const document of side.documents) this.#spans.set(document, [...masksOf(side, document)])
    for (const { draft } of compared) {
      const { rule, document, span } = draft
      if (!rule.confidential) continue
      const spans = this.#spans.get(document) ?? []
      this.#spans.set(document, spans)
      spans.push(span)
      // Passwords such as `postgres`: to take the word out of messages would hide the name of the image.
      if (rule.confidential === 'known') {
        this.#known.set(document, (this.#known.get(document) ?? new Set()).add(written(document.text, span)))
      }
    }
  }

  /** Spans that no reporter prints: the credentials of the document, and every repetition of one that the run knows. */
  of(document: Document): readonly Span[] {
    return this.#of(document).spans
  }

  /** The text without the values of the document's credentials; cut where it is longer than anybody reads. */
  redact(document: Document, words: string): string {
    const { own, longest, redacted } = this.#of(document)
    // A credential that begins before the cut is found whole.
    const read = words.length > mostTold + longest ? `${words.slice(0, mostTold + longest)}…` : words
    // The same advice stands at many findings.
    const known = redacted.get(read)
    if (known !== undefined) return known
    let [result, from] = ['', 0]
    for (const { start, end } of joined(own.in(read))) {
      if (start >= mostTold) break
      result += `${read.slice(from, start)}********`
      from = end
    }
    const end = Math.max(from, mostTold)
    result += read.slice(from, end).replace(/[\ud800-\udbff]$/, '') + (read.length > end ? '…' : '')
    redacted.set(read, result)
    return result
  }

  #of(document: Document): Made {
    const known = this.#made.get(document)
    if (known !== undefined) return known
    const ownValues = this.#valuesOf(document)
    const own = new Occurrences(ownValues)
    const values = this.#everywhere() ?? own
    const spans = [...(this.#spans.get(document) ?? []), ...values.in(document.text.value)]
    const made = {
      own,
      longest: ownValues.reduce((most, { length }) => Math.max(most, length), 0),
      redacted: new Map<string, string>(),
      spans: [...new Map(spans.map((span) => [`${span.start} ${span.end}`, span])).values()],
    }
    this.#made.set(document, made)
    return made
  }

  /** Null if there are too many. */
  #everywhere(): Occurrences | null {
    if (this.#all === undefined) {
      const values = new Set([...this.#spans.keys()].flatMap((each) => this.#valuesOf(each)))
      this.#all = values.size > mostValues ? null : new Occurrences([...values])
    }
    return this.#all
  }

  #valuesOf(document: Document): string[] {
    const known = this.#known.get(document)
    const values = (this.#spans.get(document) ?? []).map((span) => written(document.text, span))
    return values.filter((value) => value.length >= shortestSecret && !known?.has(value))
  }
}

const written = (text: SourceText, span: Span): string => text.slice(span).replace(/^["']|["']$/g, '')
