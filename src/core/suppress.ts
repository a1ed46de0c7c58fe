import type { Document } from '../documents/document.ts'
import type { Grain } from '../documents/grains.ts'
import type { LineWaiver } from '../documents/waivers.ts'
import { diffLines } from '../source/diff.ts'
import type { Compared } from './compare.ts'
import type { Waived } from './finding.ts'
import { matchesGlob } from './glob.ts'
import type { Policy, PolicyWaiver } from './policy.ts'
import type { DocumentPair, Draft } from './run.ts'

export interface SuppressInput {
  readonly mode: 'check' | 'scan'
  readonly pairs: readonly DocumentPair[]
  readonly policy: Policy
  /** The policy as the change would have it: its waivers count only where the base policy says `waivers: change`. */
  readonly headPolicy: Policy | null
  /** ISO date. */
  readonly today: string
  readonly fingerprints: ReadonlyMap<Draft, string>
  /** Findings that were there when Plimsoll was adopted. */
  readonly baseline: ReadonlySet<string>
}

/**
 * Says of each finding whether an exception covers it. In a change, an exception counts only if the base side has it too:
 * what a change brings cannot silence what it brings.
 */
export function suppress(compared: readonly Compared[], input: SuppressInput): Map<Draft, Waived> {
  const own = input.mode === 'scan' || input.policy.waiversFrom === 'change'
  const policyWaivers = [...input.policy.waivers, ...((own && input.headPolicy?.waivers) || [])]
  const baseOf = new Map(input.pairs.map((pair) => [pair.head, pair.base]))
  const waived = new Map<Draft, Waived>()
  for (const finding of compared) {
    const { draft, status } = finding
    if (status === 'fixed' || draft.rule.unwaivable) continue
    const fingerprint = input.fingerprints.get(draft) ?? ''
    const inline = inlineWaiver(draft, own ? null : (baseOf.get(draft.document) ?? null), own, input.today)
    const entry = policyWaivers.find((waiver) => covers(waiver, finding, fingerprint, input))
    if (inline !== undefined) waived.set(draft, { by: 'comment', reason: inline.reason, until: inline.until })
    else if (entry !== undefined) waived.set(draft, { by: 'policy', reason: entry.reason, until: entry.until })
    else if (status === 'existing' && input.baseline.has(fingerprint))
      waived.set(draft, { by: 'baseline', reason: 'in the baseline', until: null })
  }
  return waived
}

const holds = (until: string | null, today: string) => until === null || today <= until

function covers(waiver: PolicyWaiver, { draft, status }: Compared, fingerprint: string, { today }: SuppressInput): boolean {
  if (!holds(waiver.until, today) || !matchesGlob(waiver.rule, draft.rule.id)) return false
  if (waiver.path !== null && !matchesGlob(waiver.path, draft.document.text.path)) return false
  if (waiver.fingerprint === null) return true
  // A credential's fingerprint holds nothing of its value: it covers only the value that base has.
  return waiver.fingerprint === fingerprint && !(draft.confidential && status === 'introduced')
}

function inlineWaiver(draft: Draft, base: Document | null, own: boolean, today: string): LineWaiver | undefined {
  const candidates = (document: Document) =>
    (document.grains('waiver') as readonly LineWaiver[]).filter(
      (waiver) => waiver.reason !== '' && holds(waiver.until, today) && matchesGlob(waiver.rule, draft.rule.id),
    )
  const line = draft.document.text.position(draft.span.start).line
  const here = candidates(draft.document).filter((waiver) => waiver.line === line)
  if (own) return here[0]
  // Its document is of a commit of the change, not of base.
  if (draft.rule.on === 'pastCredential') return undefined
  if (draft.side === 'base') return here[0]
  if (base === null || here.length === 0) return undefined
  const known = candidates(base)
  return here.find((waiver) => known.some((other) => sameWaiver(waiver, other) && isBases(draft, waiver, other, base)))
}

const sameWaiver = (a: LineWaiver, b: LineWaiver) => a.rule === b.rule && a.reason === b.reason && a.until === b.until

/**
 * Whether base has this exception here. A comment of its own line must be a line that the change did not add; either way it
 * covers the same line as in base or another line of the same thing, not whatever the change puts under it.
 */
function isBases(draft: Draft, waiver: LineWaiver, other: LineWaiver, base: Document): boolean {
  const head = draft.document
  const ownLine = head.text.position(waiver.span.start).line
  const onLine = ownLine === waiver.line
  if (!onLine && addedLines(base, head).has(ownLine)) return false
  const lineText = (document: Document, line: number) => document.text.slice(document.text.line(line)).trim()
  if (lineText(head, waiver.line) === lineText(base, other.line)) return !onLine || !addedLines(base, head).has(ownLine)
  const { on } = draft.rule
  if (draft.confidential || on === 'estate' || on === 'pastCredential') return false
  const covered = base.text.line(other.line)
  const isThere = ({ subject, span }: Grain) => subject === draft.grain.subject && span.start <= covered.end && covered.start <= span.end
  return base.grains(on).some(isThere)
}

/** 1-based lines of head that a diff shows as added. */
function addedLines(base: Document, head: Document): Set<number> {
  const added = new Set<number>()
  for (const hunk of diffLines(base.text.value, head.text.value)) {
    let line = hunk.headStart
    for (const text of hunk.lines) {
      if (text.startsWith('+')) added.add(line)
      if (!text.startsWith('-') && !text.startsWith('\\')) line++
    }
  }
  return added
}
