import type { Document } from '../documents/document.ts'
import type { SourceText, Span } from '../source/text.ts'
import type { Compared } from './compare.ts'
import type { Finding, Fix, Place, Side, Status, Waived } from './finding.ts'
import type { Located, SideRule } from './rule.ts'
import { isChangeRule } from './rule.ts'
import type { DocumentPair, Draft, GrainsOf, SideInput } from './run.ts'
import { masksOf } from './run.ts'

export interface FindingContext {
  readonly base: SideInput
  readonly head: SideInput
  readonly pairs: readonly DocumentPair[]
  readonly grainsOf: { readonly base: GrainsOf; readonly head: GrainsOf }
  readonly fingerprints: ReadonlyMap<Draft, string>
  readonly waived: ReadonlyMap<Draft, Waived>
  /** Documents of files that are gone in head. */
  readonly deleted: ReadonlySet<Document>
  /** Findings of this status are offered their fix: proving one costs a run of its own. */
  readonly judged: Status
  readonly fixOf: (draft: Draft) => Fix | null
}

/** Turns what was compared into findings: places with masks, removed guards, messages without a credential's text. */
export function makeFindings(compared: readonly Compared[], context: FindingContext): Finding[] {
  const masks = collectMasks(compared, context)
  const known = knownValues(compared)
  const baseOf = new Map(context.pairs.map((pair) => [pair.head, pair.base]))
  const place = (document: Document, side: Side, span: Span): Place => ({
    path: document.text.path,
    side,
    text: document.text,
    span,
    masks: masks.get(document) ?? [],
  })
  return compared.map(({ draft, status }): Finding => {
    const { rule, report, document } = draft
    const waived = context.waived.get(draft) ?? null
    const hidden = secretsOf(document.text, masks.get(document) ?? [], known.get(document))
    const removed = status === 'introduced' ? (draft.removed ?? removedGuard(draft, baseOf.get(document) ?? null, context)) : null
    return {
      rule: rule.id,
      severity: draft.severity,
      threat: rule.threat,
      status,
      waived,
      at: place(document, draft.side, draft.span),
      removed: removed && place(removed.document, 'base', removed.span),
      subject: redact(draft.subject, hidden),
      message: redact(report.message, hidden),
      fingerprint: context.fingerprints.get(draft) ?? '',
      fix: status === context.judged && waived === null ? context.fixOf(draft) : null,
      related: (report.related ?? []).map((related) => ({
        place: place(related.document ?? document, draft.side, related.at.span),
        message: redact(related.message, hidden),
      })),
      wholeFile: draft.side === 'base' && context.deleted.has(document),
    }
  })
}

/** The guard that the same thing had in base and has not in head. */
function removedGuard(draft: Draft, base: Document | null, { grainsOf }: FindingContext): Draft['removed'] {
  const { rule, grain } = draft
  if (base === null || isChangeRule(rule) || rule.guard === undefined || rule.on === 'estate') return null
  const guard = rule.guard as NonNullable<SideRule['guard']> as (grain: unknown) => Located | undefined
  if (guard(grain) !== undefined) return null
  const before = grainsOf.base(base, rule.on).find((other) => other.subject === grain.subject)
  const span = before === undefined ? undefined : guard(before)?.span
  return span === undefined ? null : { document: base, span }
}

function collectMasks(compared: readonly Compared[], { base, head }: FindingContext): Map<Document, Span[]> {
  const masks = new Map<Document, Span[]>()
  for (const side of [base, head]) for (const document of side.documents) masks.set(document, [...masksOf(side, document)])
  for (const { draft } of compared) {
    if (draft.rule.confidential) masks.set(draft.document, [...(masks.get(draft.document) ?? []), draft.span])
  }
  return masks
}

/** Shorter values are common words: hiding them would garble messages and hide nothing. */
const shortestSecret = 6

const secretsOf = (text: SourceText, masks: readonly Span[], known: ReadonlySet<string> = new Set()): string[] =>
  masks.map((mask) => written(text, mask)).filter((value) => value.length >= shortestSecret && !known.has(value))

const written = (text: SourceText, span: Span): string => text.slice(span).replace(/^["']|["']$/g, '')

/** Passwords such as `postgres`: to take the word out of messages would hide the name of the image. */
function knownValues(compared: readonly Compared[]): Map<Document, Set<string>> {
  const known = new Map<Document, Set<string>>()
  for (const { draft } of compared) {
    if (draft.rule.confidential !== 'known') continue
    known.set(draft.document, (known.get(draft.document) ?? new Set()).add(written(draft.document.text, draft.span)))
  }
  return known
}

const redact = (words: string, secrets: readonly string[]): string =>
  secrets.reduce((text, secret) => text.replaceAll(secret, '********'), words)
