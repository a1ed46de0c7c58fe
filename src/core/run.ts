import type { Document } from '../documents/document.ts'
import type { Grain } from '../documents/grains.ts'
import type { Estate } from '../estate/estate.ts'
import { groupBy } from '../source/group-by.ts'
import { joined, overlapsAny } from '../source/spans.ts'
import type { Span } from '../source/text.ts'
import type { Facts } from './facts.ts'
import type { Severity, Side } from './finding.ts'
import { plainValue } from './plain-value.ts'
import { headNamesBeside } from './renamed.ts'
import {
  type ChangeReport,
  type ChangeRule,
  type GrainName,
  type Grains,
  isChangeRule,
  type PastCredential,
  type Report,
  type Rule,
  type Settings,
  type SideRule,
} from './rule.ts'

/** All that one side of a change holds. */
export interface SideInput {
  readonly side: Side
  readonly documents: readonly Document[]
  /** Found before the rules run, as that is asynchronous. */
  readonly credentials: ReadonlyMap<Document, Grains['credential'][]>
  /** Values that are credentials by their name, whichever rules are on: no report prints them. */
  readonly hidden?: (document: Document) => readonly Span[]
  /** Only where an enabled rule asks for it. */
  readonly estate: Estate | null
  /** Of documents that were judged before: rules that are known to be silent are not run. */
  readonly facts?: ReadonlyMap<Document, Facts>
  /** Only where the commits of a change are looked at one by one. */
  readonly past?: ReadonlyMap<Document, readonly PastCredential[]>
}

/** A report with all that its identity is made of, before the two sides are compared. */
export interface Draft {
  readonly rule: Rule
  readonly severity: Severity
  readonly side: Side
  readonly document: Document
  readonly span: Span
  readonly subject: string
  readonly field: string
  /** Compared in memory; a hash of it is published only if it is not `confidential`. */
  readonly value: string
  readonly confidential: boolean
  readonly report: Report | ChangeReport
  readonly grain: Grain | Estate
  /** What a change rule saw on the base side. */
  readonly removed: { readonly document: Document; readonly span: Span } | null
}

/** A rule threw: told as a problem of that file, and the other rules go on. */
export interface Fault {
  readonly rule: string
  readonly path: string
  readonly message: string
}

export interface RunResult {
  readonly drafts: readonly Draft[]
  readonly faults: readonly Fault[]
}

export type GrainsOf = <Name extends GrainName>(document: Document, name: Name) => readonly Grains[Name][]

/** Credentials are kept beside the documents; every other grain is the document's own. */
export const grainsOf =
  (input: Pick<SideInput, 'credentials' | 'past'>): GrainsOf =>
  (document, name) => {
    if (name === 'credential') return (input.credentials.get(document) ?? []) as never
    if (name === 'pastCredential') return (input.past?.get(document) ?? []) as never
    if (name === 'estate') return []
    return document.grains(name) as never
  }

/** Runs the rules that judge one side. */
export function runSide(rules: readonly Rule[], input: SideInput, settings: Settings): RunResult {
  const drafts: Draft[] = []
  const faults: Fault[] = []
  const sideRules = rules.filter((rule): rule is SideRule => !isChangeRule(rule))
  const byGrain = groupBy(sideRules, ({ on }): GrainName => on)
  const grains = grainsOf(input)
  for (const document of input.documents) {
    const facts = input.facts?.get(document)
    for (const [name, itsRules] of byGrain) {
      const wanted = facts === undefined || name === dated ? itsRules : speaking(itsRules, facts)
      if (wanted.length === 0) continue
      const found = tryGrains(grains, document, name)
      if (found?.length === 0) continue
      for (const rule of wanted) {
        collect(faults, rule.id, document.text.path, () => {
          const itsGrains = found ?? grains(document, name)
          // By index, as most rules have nothing to say of most grains: an iterator gives an object for each.
          for (let at = 0; at < itsGrains.length; at++) {
            const grain = itsGrains[at] as Grain
            if (rule.concerns?.(grain as never) === false) continue
            for (const report of rule.check(grain as never, settings))
              drafts.push(draft(rule, grain, report, report.at.span, report.document ?? document, input, null))
          }
        })
      }
    }
  }
  const { estate } = input
  for (const rule of estate === null ? [] : sideRules) {
    if (rule.on !== 'estate' || estate === null) continue
    collect(faults, rule.id, '', () => {
      for (const report of rule.check(estate, settings)) {
        if (report.document === undefined) throw new Error('a report of an estate rule names no document')
        drafts.push(draft(rule, estate, report, report.at.span, report.document, input, null))
      }
    })
  }
  return { drafts: withoutRepeats(drafts), faults }
}

/** A template has what stands outside of a condition once more for each branch that is looked at. */
function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>()
  return drafts.filter(({ document, side, rule, span, subject, field, value, removed }) => {
    if (!document.partial) return true
    const fact = JSON.stringify([side, document.text.path, rule.id, span.start, span.end, removed?.span.start, subject, field, value])
    const isNew = !seen.has(fact)
    seen.add(fact)
    return isNew
  })
}

/** What is said of waivers follows from the day, too. */
const dated: GrainName = 'waiver'

const speaking = (rules: readonly SideRule[], facts: Facts): readonly SideRule[] =>
  facts.speaking.size === 0 ? [] : rules.filter(({ id }) => facts.speaking.has(id))

/** Most documents have few kinds of grain: the rules on all others are not even begun. What fails here (null) fails again in each rule, and is told there. */
function tryGrains(grains: GrainsOf, document: Document, name: GrainName): readonly unknown[] | null {
  try {
    return grains(document, name)
  } catch {
    return null
  }
}

function collect(faults: Fault[], rule: string, path: string, work: () => void): void {
  try {
    work()
  } catch (error) {
    // The message of an error could quote the file, and so a credential: only its name is told.
    faults.push({ rule, path, message: `the rule failed (${error instanceof Error ? error.name : typeof error})` })
  }
}

function draft(
  rule: Rule,
  grain: Grain | Estate,
  report: Report | ChangeReport,
  span: Span,
  document: Document,
  input: Pick<SideInput, 'side' | 'credentials' | 'hidden'>,
  removed: Draft['removed'],
): Draft {
  const confidential = report.identity === undefined && (rule.confidential !== undefined || overlapsAny(hiddenIn(input, document), span))
  const written = document.text.slice(span)
  return {
    rule,
    severity: report.severity ?? rule.severity,
    side: input.side,
    document,
    span,
    subject: bounded(report.subject ?? grain.subject),
    field: report.field ?? '',
    value:
      report.identity ??
      (isMissing(grain, report) ? '' : confidential ? secretOf(grain, report, written) : plainValue(report.at ?? { span }, written)),
    confidential,
    report,
    grain,
    removed,
  }
}

/** A name of a megabyte stands in the subject of everything below it, which would be compared, hashed and written down each time. */
const bounded = (subject: string): string =>
  subject.length <= longestSubject ? subject : `${subject.slice(0, longestSubject)}… (${subject.length})`

/** More than a report shows of one, so that no credential that is hidden there is cut in two. */
const longestSubject = 32_768

/** A report at the anchor of its grain is about what is not there: the name that is written there is not the fault. */
const isMissing = (grain: Grain | Estate, { at }: Report | ChangeReport) => 'anchor' in grain && grain.anchor === at

/** Without quotes and escapes, where the grain knows them; the lines of a key are the same however they end and are indented, and where the breaks between them are escapes. */
const secretOf = (grain: Grain | Estate, { at }: Report | ChangeReport, written: string): string =>
  (grain === at && 'value' in grain && typeof grain.value === 'string'
    ? grain.value
    : written.trim().replace(/^(["'])(.*)\1$/s, '$2')
  ).replace(/(?:[ \t]*(?:\r?\n|(?:\\r)?\\n)[ \t]*)+/g, '\n')

export const masksOf = (input: Pick<SideInput, 'credentials' | 'hidden'>, document: Document): readonly Span[] => [
  ...(input.credentials.get(document) ?? []).filter(({ known }) => known !== true).map(({ span }) => span),
  ...(input.hidden?.(document) ?? []),
]

type HiddenInput = Pick<SideInput, 'credentials' | 'hidden'>
const hiddenOf = new WeakMap<HiddenInput, Map<Document, readonly Span[]>>()

/** The same, joined; kept, as every finding of a document asks for it. */
function hiddenIn(input: HiddenInput, document: Document): readonly Span[] {
  const known = hiddenOf.get(input) ?? new Map<Document, readonly Span[]>()
  hiddenOf.set(input, known)
  const spans = known.get(document) ?? joined(masksOf(input, document))
  known.set(document, spans)
  return spans
}

/** A document of each side that are one file (a rename keeps them together); either may be absent. */
export interface DocumentPair {
  readonly base: Document | null
  readonly head: Document | null
}

/** `unpaired`: files that have a thing on one side alone; another file may have it on the other. */
export interface ChangeResult extends RunResult {
  readonly unpaired: ReadonlySet<DocumentPair>
}

/** Runs the rules that judge a change, over grains paired by subject. */
export function runChange(
  rules: readonly Rule[],
  pairs: readonly DocumentPair[],
  base: SideInput,
  head: SideInput,
  settings: Settings,
): ChangeResult {
  const drafts: Draft[] = []
  const faults: Fault[] = []
  const unpaired = new Set<DocumentPair>()
  for (const rule of rules.filter(isChangeRule)) {
    if (rule.on === 'estate') {
      collect(faults, rule.id, '', () => drafts.push(...changeDrafts(rule, base.estate, head.estate, null, base, head, settings)))
      continue
    }
    for (const [baseGrain, headGrain, pair] of pairGrains(rule.on, pairs, base, head, unpaired)) {
      const path = (pair.head ?? pair.base)?.text.path ?? ''
      collect(faults, rule.id, path, () => drafts.push(...changeDrafts(rule, baseGrain, headGrain, pair, base, head, settings)))
    }
  }
  return { drafts: withoutRepeats(drafts), faults, unpaired }
}

function* changeDrafts(
  rule: ChangeRule,
  baseGrain: Grain | Estate | null,
  headGrain: Grain | Estate | null,
  pair: DocumentPair | null,
  base: SideInput,
  head: SideInput,
  settings: Settings,
): Iterable<Draft> {
  for (const report of rule.compare(baseGrain as never, headGrain as never, settings)) {
    const grain = headGrain ?? baseGrain
    const baseDocument = documentOf(baseGrain) ?? pair?.base ?? null
    const headDocument = report.document ?? documentOf(headGrain) ?? pair?.head ?? null
    if (grain === null) throw new Error('a change rule reported on nothing')
    const removed = report.removed && baseDocument ? { document: baseDocument, span: report.removed.span } : null
    if (report.at !== undefined && headDocument !== null) yield draft(rule, grain, report, report.at.span, headDocument, head, removed)
    else if (removed !== null) yield draft(rule, grain, report, removed.span, removed.document, base, removed)
    else throw new Error('a change rule reported no place')
  }
}

const documentOf = (grain: Grain | Estate | null): Document | null => (grain !== null && 'document' in grain ? grain.document : null)

/** By subject within a file; what is left over, by subject among Kubernetes objects of all files, as objects move between files. */
function* pairGrains(
  name: Exclude<GrainName, 'estate'>,
  pairs: readonly DocumentPair[],
  base: SideInput,
  head: SideInput,
  unpaired: Set<DocumentPair>,
): Iterable<[Grain | null, Grain | null, DocumentPair]> {
  const gone = new Map<string, [Grain, DocumentPair][]>()
  const come: [Grain, DocumentPair][] = []
  for (const pair of pairs) {
    const left = new Map<string, Grain[]>()
    const grains = pair.head ? grainsOf(head)(pair.head, name) : []
    const headName = headNamesBeside(pair, new Set(grains.map(({ subject }) => subject)))
    for (const grain of pair.base ? grainsOf(base)(pair.base, name) : []) push(left, headName(grain.subject), grain)
    for (const grain of grains) {
      const other = left.get(grain.subject)?.shift()
      if (other !== undefined) yield [other, grain, pair]
      else come.push([grain, pair])
    }
    for (const grain of [...left.values()].flat()) push(gone, grain.subject, [grain, pair])
  }
  for (const [, pair] of [...come, ...[...gone.values()].flat()]) unpaired.add(pair)
  for (const [grain, pair] of come) {
    const moved = pair.head?.kind === 'kubernetes' ? gone.get(grain.subject)?.shift() : undefined
    yield [moved?.[0] ?? null, grain, pair]
  }
  for (const rest of gone.values()) for (const [grain, pair] of rest) yield [grain, null, pair]
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
