import type { Document } from '../documents/document.ts'
import { contains, type Span } from '../source/text.ts'
import type { Edit, Fix } from './finding.ts'
import { applyEdits } from './fix.ts'
import { isChangeRule, type Rule, type Settings } from './rule.ts'
import { type Draft, runSide } from './run.ts'

export interface ProofContext {
  readonly rules: readonly Rule[]
  readonly settings: Settings
  readonly parse: (path: string, text: string) => Document
}

/** Of a file with many YAML documents. */
interface Parts {
  readonly starts: readonly number[]
  readonly documents: Map<string, Document>
}

/** A fix that holds, or why it does not. */
export type Proof = { readonly fix: Fix } | { readonly refused: string }

/** UTF-16 units that are read again in one run: a large file full of findings would cost their product. A few seconds of work. */
const budget = 20_000_000

/**
 * A fix is offered only if the edited text parses, the finding is gone and no other has come. Fixes of findings that need a credential scan or the
 * estate cannot be proven here. Of a file with many objects only those that the fix touches are read again.
 */
export class FixProver {
  readonly #context: ProofContext
  readonly #counts = new WeakMap<Document, ReadonlyMap<string, number>>()
  readonly #parts = new WeakMap<Document, Parts>()
  #left = budget
  /** Fixes that were not proven as too much had been read again. */
  unproven = 0

  constructor(context: ProofContext) {
    this.#context = context
  }

  /** The fix that the report offers, if it holds. */
  fixOf(draft: Draft): Fix | null {
    const proof = this.prove(draft)
    return proof !== null && 'fix' in proof ? proof.fix : null
  }

  /** Null where the rule gives no fix. */
  prove(draft: Draft): Proof | null {
    const { text } = draft.document
    const fix = draft.report.fix && inLineBreaksOf(text.value, draft.report.fix)
    if (fix === undefined) return null
    if (draft.side === 'base' || draft.rule.on === 'estate' || draft.rule.on === 'credential') return { refused: 'it cannot be proven' }
    const whole = { start: 0, end: text.value.length }
    if (!fix.edits.every((edit) => contains(whole, edit.span))) return { refused: 'an edit is out of the text' }
    const refused = this.#holdsInPart(draft, fix.edits) ?? this.#holds(draft, draft.document, fix.edits)
    return refused === holds ? { fix } : { refused }
  }

  /** Null where only the whole file can tell. */
  #holdsInPart(draft: Draft, edits: readonly Edit[]): string | null {
    const part = this.#part(draft.document, [draft.span, ...edits.map(({ span }) => span)])
    if (part === null) return null
    const near = edits.map(({ span, text }) => ({ span: { start: span.start - part.start, end: span.end - part.start }, text }))
    const result = this.#holds(draft, part.document, near)
    return result === notThere ? null : result
  }

  /** `holds`, or what is wrong. */
  #holds(draft: Draft, document: Document, edits: readonly Edit[]): string {
    const { text } = document
    const edited = applied(text.value, edits)
    if (edited === null || edited === text.value) return edited === null ? 'its edits overlap' : 'it changes nothing'
    const key = keyOf(draft)
    const before = this.#count(document)
    // A change rule looks at two sides: that its own value is gone is told by the side rules and by the edit itself.
    const gone = !isChangeRule(draft.rule)
    if (gone && !before.has(key)) return notThere
    if (this.#left < edited.length) {
      this.unproven++
      return 'there is too much to prove in this run'
    }
    this.#left -= edited.length
    const next = this.#context.parse(text.path, edited)
    if (next.problems.length > document.problems.length) return 'the text does not parse'
    if (next.kind !== document.kind) return `the file becomes ${next.kind}`
    const after = this.#count(next)
    if (gone && (after.get(key) ?? 0) >= (before.get(key) ?? 0)) return 'the finding is still there'
    for (const [other, number] of after) if (number > (before.get(other) ?? 0)) return `it brings ${other.split('\0', 1)[0]}`
    return holds
  }

  /** The YAML documents of a manifest that hold all the spans; null where that is all of it, or they are not read in the same way alone. */
  #part(whole: Document, spans: readonly Span[]): { readonly start: number; readonly document: Document } | null {
    const { kind, text, problems } = whole
    if (kind !== 'kubernetes') return null
    const parts = this.#parts.get(whole) ?? { starts: markers(text.value), documents: new Map() }
    this.#parts.set(whole, parts)
    const first = Math.min(...spans.map((span) => span.start))
    const last = Math.max(...spans.map((span) => span.end))
    const start = parts.starts.findLast((at) => at <= first) ?? 0
    const end = parts.starts.find((at) => at > last) ?? text.value.length
    if (start === 0 && end === text.value.length) return null
    const key = `${start} ${end}`
    const document = parts.documents.get(key) ?? this.#context.parse(text.path, text.value.slice(start, end))
    parts.documents.set(key, document)
    return document.kind === kind && document.problems.length <= problems.length ? { start, document } : null
  }

  #count(document: Document): ReadonlyMap<string, number> {
    const known = this.#counts.get(document)
    if (known !== undefined) return known
    const { rules, settings } = this.#context
    const found = new Map<string, number>()
    for (const draft of runSide(rules, { side: 'head', documents: [document], credentials: new Map(), estate: null }, settings).drafts) {
      const key = keyOf(draft)
      found.set(key, (found.get(key) ?? 0) + 1)
    }
    this.#counts.set(document, found)
    return found
  }
}

/** The finding is another one, or none, where only a part of its file is read. */
const notThere = 'the finding is not there'

const holds = ''

/** Where `---` stands at a line's start: in YAML it is nothing else there. */
const markers = (value: string): number[] => [...value.matchAll(/^---(?=\s|$)/gm)].map(({ index }) => index)

/** New lines end as the file's first line does, whatever the rule wrote. */
function inLineBreaksOf(text: string, fix: Fix): Fix {
  const lineBreak = /\r?\n/.exec(text)?.[0] ?? '\n'
  return { ...fix, edits: fix.edits.map((edit) => ({ span: edit.span, text: edit.text.replace(/\r?\n/g, lineBreak) })) }
}

function applied(text: string, edits: readonly Edit[]): string | null {
  try {
    return applyEdits(text, edits)
  } catch {
    return null
  }
}

const keyOf = (draft: Draft) => [draft.rule.id, draft.subject, draft.field, draft.value].join('\0')
