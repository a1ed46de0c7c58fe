import { type FactStore, learn, learnSilent } from './core/facts.ts'
import type { LookUp, Problem, Result, Severity } from './core/finding.ts'
import { makeFindings } from './core/findings.ts'
import { FixProver } from './core/fix-proof.ts'
import { matchesGlob } from './core/glob.ts'
import { fingerprints } from './core/identity.ts'
import { didYouMean } from './core/nearest.ts'
import { lookUpPins } from './core/pins.ts'
import { isExcluded, mayRun, type Overrides, type Policy } from './core/policy.ts'
import type { Rule, Settings } from './core/rule.ts'
import { type Fault, grainsOf, type SideInput } from './core/run.ts'
import { suppress } from './core/suppress.ts'
import { byGravity, countFindings, judge } from './core/verdict.ts'
import { findDifferences } from './differences.ts'
import { readDocument } from './documents/index.ts'
import type { CommitStep } from './history.ts'
import { isRecognized, readSides } from './sides.ts'
import type { Change } from './source/change.ts'

export interface CheckInput {
  readonly change: Change
  readonly rules: readonly Rule[]
  /** The base side's policy: a change cannot switch its own gate off. */
  readonly policy: Policy
  /** The policy as the change would have it. */
  readonly headPolicy: Policy | null
  readonly overrides: Overrides
  /** `scan`: everything in head is `existing` and judged, and rules on changes do not run. */
  readonly mode: 'check' | 'scan'
  /** Owner of the repository on GitHub, lower case, where known. */
  readonly owner: string | null
  /** ISO date. */
  readonly today: string
  /** What each commit of the change did, oldest first: given where history is to be looked at too. Asked for only if a rule needs it. */
  readonly commits?: () => Promise<readonly CommitStep[]>
  /** Fingerprints of findings that were there when Plimsoll was adopted. */
  readonly baseline?: ReadonlySet<string>
  /** Gives what is known of files that were judged before; the text says all that a judgement follows from beside the file and the program. */
  readonly facts?: ((settings: string) => FactStore) | undefined
  /** Where the policy is, if not in its usual place: a change to it is reported. */
  readonly policyPath?: string
  /** Says what names that can be moved stand for, where the run may go online: the verdict is the same without it. */
  readonly lookUp?: LookUp | undefined
  /** Prove every fix, however long it takes. */
  readonly everyFix?: boolean
  /** What is known to be wrong, and what is to be told, before anything is checked. */
  readonly problems?: readonly Problem[]
  readonly notices?: readonly string[]
}

export const defaultFailOn: Severity = 'high'

/** The whole way from a change to a verdict. Nothing here knows git, GitHub, files or output. */
export async function check(input: CheckInput): Promise<Result> {
  const { change, policy, overrides, mode } = input
  const rules = input.rules.filter((rule) => mayRun(policy, overrides, rule))
  const settings: Settings = {
    registries: policy.registries,
    owner: input.owner,
    strict: policy.strict || overrides.strict,
    today: input.today,
  }
  const judged = mode === 'scan' ? 'existing' : 'introduced'
  const facts = input.facts?.(judgementOf(rules, settings, input))
  const run = { ...input, enabledRules: rules, settings, judged, leftOut: (path: string) => isExcluded(policy, path) } as const

  const sides = await readSides(change, rules, run.leftOut, { ...input, facts })
  const { compared, runs, past, faults } = await findDifferences(run, sides)
  const prints = fingerprints(compared, sides.renames)
  const suppressed = suppress(compared, { ...input, pairs: sides.pairs, fingerprints: prints, baseline: input.baseline ?? new Set() })
  const prover = new FixProver({ rules, settings, parse: readDocument }, input.everyFix ? Number.POSITIVE_INFINITY : undefined)
  const toMend = compared.flatMap(({ draft, status }) => (status === judged && !suppressed.waived.has(draft) ? draft : []))
  const pins = await lookUpPins(toMend, input.lookUp)
  const findings = makeFindings(compared, {
    ...sides,
    base: withPast(sides.base, past.side),
    deleted: new Set([...sides.deleted, ...past.side.documents]),
    grainsOf: { base: grainsOf(sides.base), head: grainsOf(sides.head) },
    fingerprints: prints,
    ...suppressed,
    fixes: prover.fixesOf(toMend, pins.fixes),
  }).sort(byGravity)

  if (facts) {
    for (const side of ['base', 'head'] as const) learn(facts, sides[side], runs[side], sides.versions)
    learnSilent(facts, sides.pairs, sides.versions, runs.change, isRecognized)
  }
  const problems = [...(input.problems ?? []), ...sides.problems, ...past.problems, ...faultProblems(faults)]
  const failOn = overrides.failOn ?? policy.failOn ?? defaultFailOn
  const tellOnly = new Set(rules.filter((rule) => rule.unwaivable).map((rule) => rule.id))
  return {
    verdict: judge(findings, problems, { mode, failOn, tellOnly }),
    mode,
    failOn,
    counts: countFindings(findings),
    findings,
    problems,
    notices: [
      ...(input.notices ?? []),
      ...unmatched(policy, input.rules),
      ...policy.waivers.filter(({ until }) => until !== null && until < input.today).map(expired),
      ...pins.notices,
      ...unproven(prover),
    ],
    files: sides.files,
  }
}

/** The day is left out: rules that look at it are run in any case. */
const judgementOf = (rules: readonly Rule[], { today: _, ...settings }: Settings, { policyPath }: CheckInput) =>
  JSON.stringify([settings, policyPath, rules.map(({ id }) => id)])

const unproven = ({ unproven: count }: FixProver) =>
  count === 0 ? [] : [`${count} fixes are not offered, as too much would have to be read again to prove them`]

/** What is only in history is told, and masked, as a thing of before. */
const withPast = (base: SideInput, past: SideInput): SideInput => ({
  ...base,
  documents: [...base.documents, ...past.documents],
  credentials: new Map([...base.credentials, ...past.credentials]),
})

/** A slip of the pen leaves a rule as it is, and nobody would see it. */
const unmatched = ({ rules: settings, waivers }: Policy, rules: readonly Rule[]) =>
  [...new Set([...settings, ...waivers].map(({ rule }) => rule))]
    .filter((glob) => !rules.some(({ id }) => matchesGlob(glob, id)))
    .map((glob) => `the policy speaks of "${glob}", which matches no rule${didYouMean(glob, idsOf(rules))}`)

const idsOf = (rules: readonly Rule[]) => rules.map(({ id }) => id)

const expired = (waiver: { rule: string; until: string | null }) =>
  `the policy's waiver of ${waiver.rule} ended on ${waiver.until}: remove it or give it a new date`

/** One rule that fails on twenty grains of a file is one problem. */
function faultProblems(faults: readonly Fault[]): Problem[] {
  const unique = new Map(faults.map((fault) => [`${fault.rule} ${fault.path}`, fault]))
  return [...unique.values()].map(({ rule, path, message }) => ({ path, message, rule, at: null, status: 'introduced' }))
}
