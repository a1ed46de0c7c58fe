import type { Document } from '../documents/document.ts'
import type { Span } from '../source/text.ts'
import type { Compared } from './compare.ts'
import type { Finding, Fix, Place, Side, Waived } from './finding.ts'
import { Masks } from './masks.ts'
import type { Unheeded } from './peer-marks.ts'
import { headNames } from './renamed.ts'
import type { Located, SideRule } from './rule.ts'
import { isChangeRule } from './rule.ts'
import type { DocumentPair, Draft, GrainsOf, SideInput } from './run.ts'

export interface FindingContext {
  readonly base: SideInput
  readonly head: SideInput
  readonly pairs: readonly DocumentPair[]
  readonly grainsOf: { readonly base: GrainsOf; readonly head: GrainsOf }
  readonly fingerprints: ReadonlyMap<Draft, string>
  readonly waived: ReadonlyMap<Draft, Waived>
  readonly unheeded: ReadonlyMap<Draft, Unheeded>
  /** Documents of files that are gone in head. */
  readonly deleted: ReadonlySet<Document>
  /** Proven. */
  readonly fixes: ReadonlyMap<Draft, Fix>
}

/** Turns what was compared into findings: places with masks, removed guards, messages without a credential's text. */
export function makeFindings(compared: readonly Compared[], context: FindingContext): Finding[] {
  const masks = new Masks(compared, [context.base, context.head])
  const pairOf = new Map(context.pairs.map((pair) => [pair.head, pair]))
  const place = (document: Document, side: Side, span: Span): Place => ({
    path: document.text.path,
    side,
    text: document.text,
    span,
    masks: masks.of(document),
  })
  return compared.map(({ draft, status }): Finding => {
    const { rule, report, document } = draft
    const waived = context.waived.get(draft) ?? null
    const removed = status === 'introduced' ? (draft.removed ?? removedGuard(draft, pairOf.get(document), context)) : null
    return {
      rule: rule.id,
      severity: draft.severity,
      threat: rule.threat,
      status,
      waived,
      at: place(document, draft.side, draft.span),
      removed: removed && place(removed.document, 'base', removed.span),
      subject: masks.redact(document, draft.subject),
      message: masks.redact(document, report.message),
      fingerprint: context.fingerprints.get(draft) ?? '',
      ...(report.advice !== undefined && { advice: masks.redact(document, report.advice) }),
      fix: context.fixes.get(draft) ?? null,
      related: [...(report.related ?? []), ...besides(context.unheeded.get(draft))].map((related) => ({
        place: place(related.document ?? document, draft.side, related.at.span),
        message: masks.redact(document, related.message),
      })),
      wholeFile: draft.side === 'base' && context.deleted.has(document),
    }
  })
}

const besides = (unheeded: Unheeded | undefined): NonNullable<Draft['report']['related']> => (unheeded === undefined ? [] : [unheeded])

/** The guard that the same thing had in base and has not in head. */
function removedGuard(draft: Draft, pair: DocumentPair | undefined, { grainsOf }: FindingContext): Draft['removed'] {
  const { rule, grain } = draft
  const base = pair?.base ?? null
  if (pair === undefined || base === null || isChangeRule(rule) || rule.guard === undefined || rule.on === 'estate') return null
  const guard = rule.guard as NonNullable<SideRule['guard']> as (grain: unknown) => Located | undefined
  if (guard(grain) !== undefined) return null
  const headName = headNames(pair)
  const before = grainsOf.base(base, rule.on).find((other) => headName(other.subject) === grain.subject)
  const span = before === undefined ? undefined : guard(before)?.span
  return span === undefined ? null : { document: base, span }
}
