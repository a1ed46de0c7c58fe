import type { Document } from '../documents/document.ts'
import type { SourceText, Span } from '../source/text.ts'
import type { Compared } from './compare.ts'
import { masksOf, type SideInput } from './run.ts'

/** Shorter values are common words: hiding them would garble messages and hide nothing. */
const shortestSecret = 6
/** With more values than this only their own files are searched for them: what repeats a thousand values is no configuration. */
const mostValues = 1000

/** What is hidden in each document, for places and for words. Made on first use, as only documents with findings are shown. */
export class Masks {
  readonly #spans = new Map<Document, Span[]>()
  readonly #known = new Map<Document, Set<string>>()
  readonly #made = new Map<Document, { readonly spans: readonly Span[]; readonly values: readonly string[] }>()
  #all: readonly string[] | undefined

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

  /** The text without the values of the document's credentials. */
  redact(document: Document, words: string): string {
    return this.#of(document).values.reduce((text, secret) => text.replaceAll(secret, '********'), words)
  }

  #of(document: Document) {
    const known = this.#made.get(document)
    if (known !== undefined) return known
    this.#all ??= [...new Set([...this.#spans.keys()].flatMap((each) => this.#valuesOf(each)))]
    const own = this.#valuesOf(document)
    const values = this.#all.length > mostValues ? own : this.#all
    const spans = [...(this.#spans.get(document) ?? []), ...values.flatMap((value) => occurrences(document.text.value, value))]
    const made = { spans, values: own }
    this.#made.set(document, made)
    return made
  }

  #valuesOf(document: Document): string[] {
    const known = this.#known.get(document)
    const values = (this.#spans.get(document) ?? []).map((span) => written(document.text, span))
    return values.filter((value) => value.length >= shortestSecret && !known?.has(value))
  }
}

const written = (text: SourceText, span: Span): string => text.slice(span).replace(/^["']|["']$/g, '')

function occurrences(text: string, value: string): Span[] {
  const spans: Span[] = []
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) spans.push({ start: at, end: at + value.length })
  return spans
}
