import { check } from '../check.ts'
import type { Problem, Result } from '../core/finding.ts'
import { defaultPolicy, type Policy } from '../core/policy.ts'
import type { Settings } from '../github/inputs.ts'
import { loadPolicy, PolicyFileError, policyPath } from '../policy-file.ts'
import { rules } from '../rules/index.ts'
import type { ActionRange } from './range.ts'

/** @param repository `owner/name` */
export async function judge(range: ActionRange, settings: Settings, repository: string): Promise<Result> {
  const path = settings.policy ?? policyPath
  const { policy, notices } = await basePolicy(range, path)
  if (settings.policy !== null && (await range.policy.find(path)) === null) {
    notices.push(`${path} is not in ${range.policy.name}: the default policy holds until it is merged`)
  }
  const result = await check({
    change: range.change,
    rules,
    policy,
    headPolicy: policy.waiversFrom === 'change' ? await loadPolicy(range.change.head, path) : null,
    overrides: { failOn: settings.failOn, strict: settings.strict, only: [] },
    mode: range.mode,
    owner: repository.split('/')[0]?.toLowerCase() ?? null,
    today: new Date().toISOString().slice(0, 10),
    commits: async () => {
      const { steps, notice } = await range.commits()
      if (notice !== null) notices.push(notice)
      return steps
    },
  })
  const problems = await policyProblems(range, path)
  return {
    ...result,
    verdict: result.verdict === 'pass' && problems.length > 0 ? 'incomplete' : result.verdict,
    problems: [...result.problems, ...problems],
    notices: [...result.notices, ...notices],
  }
}

/**
 * A wrong policy stops every run, and with a required check that of the change which mends it too: that one is judged by the default policy.
 * @throws {PolicyFileError} for a wrong policy that the change does not mend
 */
async function basePolicy(range: ActionRange, path: string): Promise<{ policy: Policy; notices: string[] }> {
  try {
    return { policy: await loadPolicy(range.policy, path), notices: [] }
  } catch (error) {
    if (!(error instanceof PolicyFileError) || !changes(range, path) || (await policyProblems(range, path)).length > 0) throw error
    return {
      policy: defaultPolicy,
      notices: [`${path} is wrong in ${range.policy.name}, and this change mends it: the default policy holds here`],
    }
  }
}

/** A policy that would stop every run once it is merged is told before. */
async function policyProblems(range: ActionRange, path: string): Promise<Problem[]> {
  if (range.mode === 'scan' || !changes(range, path)) return []
  try {
    await loadPolicy(range.change.head, path)
    return []
  } catch (error) {
    if (!(error instanceof PolicyFileError)) throw error
    return [{ path, message: error.message, rule: null, at: null, status: 'introduced' }]
  }
}

const changes = (range: ActionRange, path: string) =>
  range.change.files.some(({ base, head }) => head?.path === path || base?.path === path)
