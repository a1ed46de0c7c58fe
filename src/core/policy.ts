import type { Severity } from './finding.ts'
import { matchesGlob } from './glob.ts'
import type { Rule } from './rule.ts'
import { lowered } from './severity.ts'

export interface RuleSetting {
  /** Glob over rule ids. */
  readonly rule: string
  readonly set: 'on' | 'off' | Severity
  /** Globs; empty means everywhere. */
  readonly paths: readonly string[]
}

export interface PolicyWaiver {
  readonly rule: string
  /** Glob over paths, or null for every path. */
  readonly path: string | null
  readonly fingerprint: string | null
  readonly reason: string
  /** ISO date, the last day on which it holds. */
  readonly until: string | null
}

/** `.plimsoll.yml`, after reading. */
export interface Policy {
  readonly failOn: Severity | 'never' | null
  readonly strict: boolean
  readonly rules: readonly RuleSetting[]
  /** Globs of paths that are not checked. */
  readonly exclude: readonly string[]
  /** Globs of paths where every severity is one step lower. */
  readonly lower: readonly string[]
  readonly registries: readonly string[]
  readonly waivers: readonly PolicyWaiver[]
  /** `change`: a change may waive itself. */
  readonly waiversFrom: 'base' | 'change'
  /** Whether marks such as `gitleaks:allow` are exceptions. */
  readonly peerMarks: 'honour' | 'ignore'
}

/** Folders whose files are not the repository's own configuration, or are there to be wrong. */
const samples = ['vendor', 'third_party', 'node_modules', 'testdata', '__fixtures__', 'fixtures', 'test-fixtures', '__snapshots__']

export const defaultPolicy: Policy = {
  failOn: null,
  strict: false,
  rules: [],
  exclude: [],
  lower: samples.map((folder) => `**/${folder}/**`),
  registries: [],
  waivers: [],
  waiversFrom: 'base',
  peerMarks: 'ignore',
}

/** What the command line or the action's inputs add to the policy. */
export interface Overrides {
  readonly failOn: Severity | 'never' | null
  readonly strict: boolean
  /** Globs; if any, only rules that match one run. */
  readonly only: readonly string[]
}

export const isExcluded = (policy: Policy, path: string): boolean => policy.exclude.some((glob) => matchesGlob(glob, path))

/** The severity that a rule has in a file, or null where it is off. The last setting that matches counts. */
export function severityIn(policy: Policy, overrides: Overrides, rule: Rule, path: string, given: Severity): Severity | null {
  if (overrides.only.length > 0 && !overrides.only.some((glob) => matchesGlob(glob, rule.id))) return null
  let on = rule.strict !== true || policy.strict || overrides.strict || overrides.only.length > 0
  let severity = given
  for (const setting of policy.rules) {
    if (!matchesGlob(setting.rule, rule.id) || !inPaths(setting.paths, path)) continue
    if (setting.set === 'off') on = false
    else on = true
    if (setting.set !== 'on' && setting.set !== 'off') severity = setting.set
  }
  // A guard of Plimsoll's own policy cannot be switched off, nor raised until it blocks its own merge.
  if (rule.unwaivable) return given
  if (!on) return null
  return policy.lower.some((glob) => matchesGlob(glob, path)) ? lowered(severity) : severity
}

const inPaths = (globs: readonly string[], path: string) => globs.length === 0 || globs.some((glob) => matchesGlob(glob, path))

/** Whether a rule can be on anywhere, so that what is off everywhere costs nothing. */
export function mayRun(policy: Policy, overrides: Overrides, rule: Rule): boolean {
  if (overrides.only.length > 0) return overrides.only.some((glob) => matchesGlob(glob, rule.id))
  if (rule.unwaivable) return true
  const settings = policy.rules.filter((setting) => matchesGlob(setting.rule, rule.id))
  if (settings.some((setting) => setting.set !== 'off')) return true
  const off = settings.some((setting) => setting.set === 'off' && setting.paths.length === 0)
  return !off && (rule.strict !== true || policy.strict || overrides.strict)
}
