import { type CheckInput, check } from '../src/check.ts'
import type { Finding, Result } from '../src/core/finding.ts'
import { defaultPolicy, type Policy } from '../src/core/policy.ts'
import { readPolicy } from '../src/core/policy-read.ts'
import { parseYaml } from '../src/documents/yaml-parse.ts'
import type { CommitStep } from '../src/history.ts'
import { rules } from '../src/rules/index.ts'
import { memoryChange } from '../src/source/memory.ts'
import { SourceText } from '../src/source/text.ts'

export type Files = Readonly<Record<string, string>>

const defaults = {
  rules,
  policy: defaultPolicy,
  headPolicy: null,
  overrides: { failOn: null, strict: false, only: [] },
  owner: null,
  today: '2026-01-01',
} as const

/** Only these rules (globs), strict ones included. */
export const only = (...globs: string[]): Partial<CheckInput> => ({ overrides: { failOn: null, strict: true, only: globs } })

export const checkChange = (base: Files, head: Files, options: Partial<CheckInput> = {}): Promise<Result> =>
  check({ ...defaults, mode: 'check', change: memoryChange(base, head), ...options })

/** Each of the given states as one commit after the one before it. */
export const commitsOf = (...states: readonly Files[]): (() => Promise<readonly CommitStep[]>) => {
  const steps = states.slice(1).map((state, index) => ({
    commit: { id: String(index + 1).repeat(40) },
    change: memoryChange(states[index] ?? {}, state),
  }))
  return async () => steps
}

/** A scan reads the tree's own policy. */
export const inputOf = (files: Files, options: Partial<CheckInput> = {}): CheckInput => ({
  ...defaults,
  policy: policyIn(files),
  mode: 'scan',
  change: memoryChange({}, files),
  ...options,
})

export const scanFiles = (files: Files, options: Partial<CheckInput> = {}): Promise<Result> => check(inputOf(files, options))

function policyIn(files: Files): Policy {
  const written = files['.plimsoll.yml']
  if (written === undefined) return defaultPolicy
  return readPolicy(parseYaml(new SourceText('.plimsoll.yml', written)).documents[0]?.root ?? null).policy
}

/** One line a finding: `introduced k8s/x manifest.yaml:3:5 "true"`, with what is written at the place. */
export function told({ status, rule, at, removed }: Finding): string {
  const place = ({ path, text, span }: Finding['at']) => {
    const { line, column } = text.position(span.start)
    return `${path}:${line}:${column} ${JSON.stringify(text.slice(span))}`
  }
  return `${status} ${rule} ${place(at)}${removed ? ` removed ${place(removed)}` : ''}`
}

/** What one rule says of files, as `told`. */
export async function scanned(rule: string, files: Files, options: Partial<CheckInput> = {}): Promise<string[]> {
  const { findings, problems } = await scanFiles(files, { ...only(rule), ...options })
  if (problems.length > 0) throw new Error(`${problems[0]?.path}: ${problems[0]?.message}`)
  return findings.map(told)
}
