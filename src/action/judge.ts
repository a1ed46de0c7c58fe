import { loadBaseline } from '../baseline-file.ts'
import { check } from '../check.ts'
import type { Problem, Result } from '../core/finding.ts'
import type { Settings } from '../github/inputs.ts'
import { loadPolicy, policyPath } from '../policy-file.ts'
import { rules } from '../rules/index.ts'
import { readStandard, type Standard } from '../standard.ts'
import type { ActionRange } from './range.ts'
import type { Surroundings } from './tell.ts'

export async function judge(
  range: ActionRange,
  settings: Settings,
  { repositoryName, lookUp }: Pick<Surroundings, 'repositoryName' | 'lookUp'>,
): Promise<Result> {
  const path = settings.policy ?? policyPath
  const standard = await standardOf(range, path)
  const isMissing = settings.policy !== null && (await range.policy.find(path)) === null
  const missing = isMissing ? [`${path} is not in ${range.policy.name}: the default policy holds until it is merged`] : []
  const told: { problems: Problem[]; notices: string[] } = { problems: [], notices: [] }
  const result = await check({
    ...standard,
    notices: [...standard.notices, ...missing],
    policyPath: path,
    change: range.change,
    rules,
    overrides: { failOn: settings.failOn, strict: settings.strict, only: [] },
    mode: range.mode,
    // Code scanning shows no fixes, and all that a commit has may be a thousand names.
    lookUp: range.mode === 'check' ? lookUp : undefined,
    owner: repositoryName.split('/')[0]?.toLowerCase() ?? null,
    today: new Date().toISOString().slice(0, 10),
    commits: async () => {
      try {
        const { steps, notice } = await range.commits()
        if (notice !== null) told.notices.push(notice)
        return steps
      } catch (error) {
        const message = `the commits between the two sides could not be looked at: ${error instanceof Error ? error.message : error}`
        told.problems.push({ path: '.', message, rule: null, at: null, status: 'introduced' })
        return []
      }
    },
  })
  return {
    ...result,
    verdict: result.verdict === 'pass' && told.problems.length > 0 ? 'incomplete' : result.verdict,
    problems: [...result.problems, ...told.problems],
    notices: [...result.notices, ...told.notices],
  }
}

/** A tree without a base side is judged by its own. */
async function standardOf({ mode, policy, change }: ActionRange, path: string): Promise<Standard> {
  if (mode === 'check') return readStandard(policy, change, { path })
  return {
    policy: await loadPolicy(policy, path),
    baseline: await loadBaseline(policy),
    headPolicy: null,
    problems: [],
    notices: [],
  }
}
