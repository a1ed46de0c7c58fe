import type { CheckInput } from './check.ts'
import { type Compared, compare } from './core/compare.ts'
import { withoutSuperseded } from './core/one-fact.ts'
import { severityIn } from './core/policy.ts'
import type { Rule, Settings } from './core/rule.ts'
import { type ChangeResult, type Draft, type Fault, type RunResult, runChange, runSide } from './core/run.ts'
import { leavesWaiver } from './core/suppress.ts'
import { withoutExcused } from './estates.ts'
import { type PastCredentials, pastCredentials } from './history.ts'
import type { Sides } from './sides.ts'

export interface RunInput extends CheckInput {
  readonly settings: Settings
  /** Those that may run at all; history looks for credentials with all of them. */
  readonly enabledRules: readonly Rule[]
  /** What the gate looks at: `introduced`, or everything in a scan. */
  readonly judged: 'introduced' | 'existing'
  readonly leftOut: (path: string) => boolean
}

export interface Differences {
  readonly compared: readonly Compared[]
  readonly runs: { readonly base: RunResult; readonly head: RunResult; readonly change: ChangeResult }
  readonly past: PastCredentials
  readonly faults: readonly Fault[]
}

/** Runs the rules on both sides, on the change and on its commits, and tells what is new, what was there and what is gone. */
export async function findDifferences(input: RunInput, { base, head, pairs, renames }: Sides): Promise<Differences> {
  const { enabledRules: rules, settings, judged } = input
  const isScan = input.mode === 'scan'
  const onBase = runSide(rules, base, settings)
  const onHead = runSide(rules, head, settings)
  const onChange = isScan ? nothing : runChange(rules, pairs, base, head, settings)
  const pastRules = isScan ? [] : rules.filter((rule) => rule.on === 'pastCredential')
  const commits = pastRules.length === 0 ? [] : ((await input.commits?.()) ?? [])
  const past = await pastCredentials({ ...input, commits, ends: [base, head] })
  const onPast = runChange(pastRules, past.pairs, past.side, head, settings)

  const enabled = (drafts: readonly Draft[]) => drafts.flatMap((draft) => withSeverity(draft, input) ?? [])
  const [inBase, inHead] = [enabled(onBase.drafts), enabled(onHead.drafts)]
  const differences = compare(inBase, inHead, pairs, renames, leavesWaiver(input.policy, settings.today))
  // A scan has no base side: everything is judged as it stands.
  const sided = isScan ? differences.map(({ draft }): Compared => ({ draft, status: judged })) : differences
  const told = toldBefore(inBase, differences)
  const unexcused = await withoutExcused(sided, judged, { tree: input.change.head, documents: head.documents }, input.leftOut)
  const changes = enabled([...onChange.drafts, ...onPast.drafts]).map((draft): Compared => ({ draft, status: 'introduced' }))
  return {
    compared: withoutSuperseded([...unexcused, ...changes]).filter(({ draft, status }) => status !== 'fixed' || told.has(draft)),
    runs: { base: onBase, head: onHead, change: onChange },
    past,
    faults: [onBase, onHead, onChange, onPast].flatMap((run) => run.faults),
  }
}

/** What another one spoke for in base was never told, so that it cannot be fixed. Only of documents in which something is. */
function toldBefore(inBase: readonly Draft[], differences: readonly Compared[]): ReadonlySet<Draft> {
  const concerned = new Set(differences.flatMap(({ draft, status }) => (status === 'fixed' ? draft.document : [])))
  const there = inBase.flatMap((draft): Compared[] => (concerned.has(draft.document) ? [{ draft, status: 'fixed' }] : []))
  return new Set(withoutSuperseded(there).map(({ draft }) => draft))
}

const nothing: ChangeResult = { drafts: [], faults: [], unpaired: new Set() }

function withSeverity(draft: Draft, { policy, overrides }: RunInput): Draft | null {
  const severity = severityIn(policy, overrides, draft.rule, draft.document.text.path, draft.severity)
  return severity === null ? null : { ...draft, severity }
}
