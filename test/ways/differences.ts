import type { CheckInput } from '../../src/check.ts'
import { memoryChange } from '../../src/source/memory.ts'
import { checkChange, type Files, only, told } from '../check.ts'

/** What changed: by status and rule, and as a line that shows the place. */
export interface Difference {
  /** Null for a problem. */
  readonly rule: string | null
  readonly key: string
  readonly line: string
}

const tellsEveryChange = /^guard\/(?:policy-changed|gate-changed|waiver-added)$/

/** Introduced and fixed findings of all rules, strict ones included, and problems that the change brings. */
export async function differences(base: Files, head: Files, renames: Readonly<Record<string, string>> = {}): Promise<Difference[]> {
  const options: Partial<CheckInput> = { ...only(), change: memoryChange(base, head, renames) }
  const { findings, problems } = await checkChange(base, head, options)
  return [
    ...problems
      .filter(({ status }) => status === 'introduced')
      .map(({ path, message }) => ({ rule: null, key: 'problem', line: `${path}: ${message}` })),
    ...findings
      // A guard tells every change of what it guards: of its files, of exceptions and of the job that runs Plimsoll.
      .filter(({ status, rule }) => status !== 'existing' && !tellsEveryChange.test(rule))
      .map((finding) => ({ rule: finding.rule, key: `${finding.status} ${finding.rule}`, line: told(finding).slice(0, 300) })),
  ]
}
