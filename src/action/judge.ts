import { loadBaseline } from '../baseline-file.ts'
import { check } from '../check.ts'
import type { Problem, Result } from '../core/finding.ts'
import { defaultPolicy, type Policy } from '../core/policy.ts'
import { baselinePath } from '../documents/policy-format.ts'
import type { Settings } from '../github/inputs.ts'
import { loadPolicy, policyPath } from '../policy-file.ts'
import { rules } from '../rules/index.ts'
import type { Tree } from '../source/change.ts'
import { UserError } from '../source/user-error.ts'
import type { ActionRange } from './range.ts'

/** @param repository `owner/name` */
export async function judge(range: ActionRange, settings: Settings, repository: string): Promise<Result> {
  const path = settings.policy ?? policyPath
  const notices: string[] = []
  const problems = await headProblems(range, path)
  const { policy, baseline } = await baseStandard(range, path, { problems, notices })
  if (settings.policy !== null && (await range.policy.find(path)) === null) {
    notices.push(`${path} is not in ${range.policy.name}: the default policy holds until it is merged`)
  }
  const result = await check({
    change: range.change,
    rules,
    policy,
    baseline,
    headPolicy: policy.waiversFrom === 'change' ? await loadPolicy(range.change.head, path) : null,
    overrides: { failOn: settings.failOn, strict: settings.strict, only: [] },
    mode: range.mode,
    owner: repository.split('/')[0]?.toLowerCase() ?? null,
    today: new Date().toISOString().slice(0, 10),
    commits: async () => {
      try {
        const { steps, notice } = await range.commits()
        if (notice !== null) notices.push(notice)
        return steps
      } catch (error) {
        const message = `the commits between the two sides could not be looked at: ${error instanceof Error ? error.message : error}`
        problems.push({ path: '.', message, rule: null, at: null, status: 'introduced' })
        return []
      }
    },
  })
  return {
    ...result,
    verdict: result.verdict === 'pass' && problems.length > 0 ? 'incomplete' : result.verdict,
    problems: [...result.problems, ...problems],
    notices: [...result.notices, ...notices],
  }
}

interface Told {
  readonly problems: readonly Problem[]
  readonly notices: string[]
}

/** What one side says is let through. */
interface Standard {
  readonly policy: Policy
  readonly baseline: ReadonlySet<string>
}

const standardOf = async (tree: Tree, path: string): Promise<Standard> => ({
  policy: await loadPolicy(tree, path),
  baseline: await loadBaseline(tree),
})

/**
 * A wrong policy stops every run, and with a required check that of the change which mends it too: that one is judged by the default policy.
 * @throws {UserError} for what is wrong and not mended by the change
 */
async function baseStandard(range: ActionRange, path: string, { problems, notices }: Told): Promise<Standard> {
  try {
    return await standardOf(range.policy, path)
  } catch (error) {
    if (!(error instanceof UserError) || !touches(range, path) || problems.length > 0) throw error
    notices.push(`the policy of ${range.policy.name} is wrong, and this change mends it: the default policy holds here`)
    return { policy: defaultPolicy, baseline: new Set() }
  }
}

/** What would stop every run once it is merged is told before. */
async function headProblems(range: ActionRange, path: string): Promise<Problem[]> {
  if (range.mode === 'scan' || !touches(range, path)) return []
  try {
    await standardOf(range.change.head, path)
    return []
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return [{ path, message: error.message, rule: null, at: null, status: 'introduced' }]
  }
}

const touches = ({ change }: ActionRange, policy: string) =>
  change.files.some(({ base, head }) => [base?.path, head?.path].some((path) => path === policy || path === baselinePath))
