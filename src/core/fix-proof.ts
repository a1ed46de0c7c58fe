import type { Document } from '../documents/document.ts'
import { contains } from '../source/text.ts'
import type { Fix } from './finding.ts'
import { applyEdits } from './fix.ts'
import { batchesOf, type Candidate, extentOf } from './fix-batches.ts'
import { isChangeRule, type Rule, type Settings } from './rule.ts'
import { type Draft, runSide } from './run.ts'

export interface ProofContext {
  readonly rules: readonly Rule[]
  readonly settings: Settings
  readonly parse: (path: string, text: string) => Document
}

/** A fix that holds, or why it does not. */
export type Proof = { readonly fix: Fix } | { readonly refused: string }

/** Of a file with many YAML documents. */
interface Parts {
  readonly starts: readonly number[]
  readonly read: Map<string, Judged>
}

/** What the rules say of a text. */
interface Judged {
  readonly document: Document
  /** Where it begins in its file. */
  readonly start: number
  /** By what makes two findings one. */
  readonly counts: ReadonlyMap<string, number>
  readonly cost: number
}

/** Why a batch does not hold, and whose fault it is, as far as that can be told from its outcome; null where it was not tried. */
interface Fault {
  readonly reason: string
  readonly guilty: ReadonlySet<Candidate> | null
}

/** About two seconds of work, in microseconds: for a large file full of findings it would have no end. */
const defaultBudget = 2_000_000
const costOfUnit = 1
const costOfDraft = 10

/**
 * A fix is offered only if the edited text parses, the finding is gone and no other has come. Fixes of findings that need a credential scan or the
 * estate cannot be proven here. Those of different things are made together, and what does not hold so is tried in smaller batches; of a file with many
 * objects only those that are touched are read again.
 */
export class FixProver {
  readonly #context: ProofContext
  readonly #whole = new WeakMap<Document, Judged>()
  readonly #parts = new WeakMap<Document, Parts>()
  #left: number
  /** Fixes that were not tried, as too much had been read again. */
  unproven = 0

  constructor(context: ProofContext, budget = defaultBudget) {
    this.#context = context
    this.#left = budget
  }

  /** Those that hold, of the rules' own fixes and of `others`. */
  fixesOf(drafts: readonly Draft[], others?: ReadonlyMap<Draft, Fix>): Map<Draft, Fix> {
    return new Map([...this.prove(drafts, others)].flatMap(([draft, proof]) => ('fix' in proof ? [[draft, proof.fix]] : [])))
  }

  /** For every draft that has a fix. */
  prove(drafts: readonly Draft[], others: ReadonlyMap<Draft, Fix> = new Map()): Map<Draft, Proof> {
    const proofs = new Map<Draft, Proof>()
    const byDocument = new Map<Document, Candidate[]>()
    for (const draft of drafts) {
      const { document, report } = draft
      const given = report.fix ?? others.get(draft)
      if (given === undefined) continue
      const fix = inLineBreaksOf(document.text.value, given)
      const refused = refusal(draft, fix)
      const candidates = byDocument.get(document)
      if (refused !== null) proofs.set(draft, { refused })
      else if (candidates === undefined) byDocument.set(document, [{ draft, fix }])
      else candidates.push({ draft, fix })
    }
    for (const [document, candidates] of byDocument) {
      for (const batch of batchesOf(candidates)) this.#prove(batch, this.#part(document, batch) ?? this.#judgeWhole(document), proofs)
    }
    return proofs
  }

  #prove(batch: readonly Candidate[], before: Judged, proofs: Map<Draft, Proof>): void {
    const fault = this.#faultOf(batch, before)
    if (fault === null) for (const { draft, fix } of batch) proofs.set(draft, { fix })
    else if (batch.length === 1 || fault.guilty === null) for (const { draft } of batch) proofs.set(draft, { refused: fault.reason })
    else for (const smaller of split(batch, fault.guilty)) this.#prove(smaller, before, proofs)
  }

  /** Null where all of them hold. */
  #faultOf(batch: readonly Candidate[], before: Judged): Fault | null {
    const { document, start, counts } = before
    const nobody = new Set<Candidate>()
    const edits = batch.flatMap(({ fix }) =>
      fix.edits.map(({ span, text }) => ({ span: { start: span.start - start, end: span.end - start }, text })),
    )
    const edited = applied(document.text.value, edits)
    if (edited === null || edited === document.text.value)
      return { reason: edited === null ? 'its edits overlap' : 'it changes nothing', guilty: nobody }
    if (this.#left < before.cost) {
      this.unproven += batch.length
      return { reason: 'there is too much to prove in this run', guilty: null }
    }
    const next = this.#context.parse(document.text.path, edited)
    if (next.problems.length > document.problems.length) return { reason: 'the text does not parse', guilty: nobody }
    if (next.kind !== document.kind) return { reason: `the file becomes ${next.kind}`, guilty: nobody }
    return faultBetween(batch, counts, this.#judge(next, start).counts)
  }

  /** The YAML documents of a manifest that a batch touches; null where that is all of it, or they are not read in the same way alone. */
  #part(whole: Document, batch: readonly Candidate[]): Judged | null {
    const { kind, text, problems } = whole
    if (kind !== 'kubernetes') return null
    const parts = this.#parts.get(whole) ?? { starts: markers(text.value), read: new Map() }
    this.#parts.set(whole, parts)
    const extents = batch.map(extentOf)
    const first = extents.reduce((least, { start }) => Math.min(least, start), text.value.length)
    const last = extents.reduce((most, { end }) => Math.max(most, end), 0)
    const start = parts.starts.findLast((at) => at <= first) ?? 0
    const end = parts.starts.find((at) => at > last) ?? text.value.length
    if (start === 0 && end === text.value.length) return null
    const key = `${start} ${end}`
    const part = parts.read.get(key) ?? this.#judge(this.#context.parse(text.path, text.value.slice(start, end)), start)
    parts.read.set(key, part)
    const isSame = part.document.kind === kind && part.document.problems.length <= problems.length
    return isSame && batch.every(({ draft }) => isChangeRule(draft.rule) || part.counts.has(keyOf(draft))) ? part : null
  }

  #judgeWhole(document: Document): Judged {
    const judged = this.#whole.get(document) ?? this.#judge(document, 0)
    this.#whole.set(document, judged)
    return judged
  }

  #judge(document: Document, start: number): Judged {
    const { rules, settings } = this.#context
    const { drafts } = runSide(rules, { side: 'head', documents: [document], credentials: new Map(), estate: null }, settings)
    const counts = new Map<string, number>()
    for (const draft of drafts) {
      const key = keyOf(draft)
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    const cost = document.text.value.length * costOfUnit + drafts.length * costOfDraft
    this.#left -= cost
    return { document, start, counts, cost }
  }
}

/** What needs no reading of the edited text. */
function refusal({ side, rule, document }: Draft, { edits }: Fix): string | null {
  if (side === 'base' || rule.on === 'estate' || rule.on === 'credential') return 'it cannot be proven'
  const whole = { start: 0, end: document.text.value.length }
  return edits.every(({ span }) => contains(whole, span)) ? null : 'an edit is out of the text'
}

function faultBetween(batch: readonly Candidate[], before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): Fault | null {
  const guilty = new Set<Candidate>()
  const allowed = new Map(before)
  let reason = ''
  // A change rule looks at two sides: that its own value is gone is told by the side rules and by the edit itself.
  const own = batch.flatMap((candidate) => (isChangeRule(candidate.draft.rule) ? [] : { candidate, key: keyOf(candidate.draft) }))
  for (const { key } of own) allowed.set(key, (allowed.get(key) ?? 0) - 1)
  for (const { candidate, key } of own) {
    if ((after.get(key) ?? 0) <= (allowed.get(key) ?? 0)) continue
    reason = before.has(key) ? 'the finding is still there' : 'the finding is not there'
    guilty.add(candidate)
  }
  const subjects = new Set<string>()
  for (const [key, number] of after) {
    if (number <= (before.get(key) ?? 0)) continue
    const [rule = '', subject = ''] = key.split('\0')
    reason ||= `it brings ${rule}`
    subjects.add(subject)
  }
  for (const candidate of batch) if (subjects.has(candidate.draft.subject)) guilty.add(candidate)
  return reason === '' ? null : { reason, guilty }
}

/** What is probably guilty apart from the rest; halves where that is nothing or all of it. */
function split(batch: readonly Candidate[], guilty: ReadonlySet<Candidate>): (readonly Candidate[])[] {
  const rest = batch.filter((candidate) => !guilty.has(candidate))
  if (rest.length > 0 && guilty.size > 0) return [rest, [...guilty]]
  const middle = Math.ceil(batch.length / 2)
  return [batch.slice(0, middle), batch.slice(middle)]
}

/** Where `---` stands at a line's start: in YAML it is nothing else there. */
const markers = (value: string): number[] => [...value.matchAll(/^---(?=\s|$)/gm)].map(({ index }) => index)

/** New lines end as the file's first line does, whatever the rule wrote. */
function inLineBreaksOf(text: string, fix: Fix): Fix {
  const lineBreak = /\r?\n/.exec(text)?.[0] ?? '\n'
  return { ...fix, edits: fix.edits.map((edit) => ({ span: edit.span, text: edit.text.replace(/\r?\n/g, lineBreak) })) }
}

function applied(text: string, edits: Fix['edits']): string | null {
  try {
    return applyEdits(text, edits)
  } catch {
    return null
  }
}

const keyOf = (draft: Draft) => [draft.rule.id, draft.subject, draft.field, draft.value].join('\0')
