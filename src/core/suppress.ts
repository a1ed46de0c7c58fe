import type { Compared } from './compare.ts'
import type { Waived } from './finding.ts'
import { matchesGlob } from './glob.ts'
import { holds, inlineWaiver } from './inline.ts'
import { peerMark, type Unheeded, unheeded } from './peer-marks.ts'
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

export interface Suppressed {
  readonly waived: ReadonlyMap<Draft, Waived>
  /** Marks of other tools that cover a finding and do not count. */
  readonly unheeded: ReadonlyMap<Draft, Unheeded>
}

/**
 * Says of each finding whether an exception covers it. In a change, an exception counts only if the base side has it too:
 * what a change brings cannot silence what it brings.
 */
export function suppress(compared: readonly Compared[], input: SuppressInput): Suppressed {
  const own = input.mode === 'scan' || input.policy.waiversFrom === 'change'
  const policyWaivers = [...input.policy.waivers, ...((own && input.headPolicy?.waivers) || [])]
  const baseOf = new Map(input.pairs.map((pair) => [pair.head, pair.base]))
  const waived = new Map<Draft, Waived>()
  const marked = new Map<Draft, Unheeded>()
  const honoured = input.policy.peerMarks === 'honour'
  for (const finding of compared) {
    const { draft, status } = finding
    if (status === 'fixed' || draft.rule.unwaivable) continue
    const fingerprint = input.fingerprints.get(draft) ?? ''
    const base = own ? null : (baseOf.get(draft.document) ?? null)
    const inline = inlineWaiver(draft, base, own, input.today)
    const entry = policyWaivers.find((waiver) => covers(waiver, finding, fingerprint, input))
    if (inline !== undefined) waived.set(draft, { by: 'comment', reason: inline.reason, until: inline.until })
    else if (entry !== undefined) waived.set(draft, { by: 'policy', reason: entry.reason, until: entry.until })
    else if (status === 'existing' && input.baseline.has(fingerprint))
      waived.set(draft, { by: 'baseline', reason: 'in the baseline', until: null })
    if (waived.has(draft)) continue
    const mark = peerMark(draft, base, own)
    if (mark === null) continue
    if (honoured && mark.isBases) waived.set(draft, { by: 'comment', reason: mark.grain.subject, until: null })
    else marked.set(draft, unheeded(mark.grain, honoured))
  }
  return { waived, unheeded: marked }
}

/** Whether a waiver of the policy covers the one by its path, and none the other. */
export const leavesWaiver =
  ({ waivers }: Policy, today: string) =>
  (from: Draft, to: Draft): boolean => {
    const [before, after] = [from, to].map(({ document }) => document.text.path)
    const covered = (path = '') =>
      waivers.some(
        (waiver) =>
          waiver.path !== null && holds(waiver.until, today) && matchesGlob(waiver.rule, to.rule.id) && matchesGlob(waiver.path, path),
      )
    return before !== after && covered(before) && !covered(after)
  }

function covers(waiver: PolicyWaiver, { draft, status }: Compared, fingerprint: string, { today }: SuppressInput): boolean {
  if (!holds(waiver.until, today) || !matchesGlob(waiver.rule, draft.rule.id)) return false
  if (waiver.path !== null && !matchesGlob(waiver.path, draft.document.text.path)) return false
  if (waiver.fingerprint === null) return true
  // A credential's fingerprint holds nothing of its value: it covers only the value that base has.
  return waiver.fingerprint === fingerprint && !(draft.confidential && status === 'introduced')
}
