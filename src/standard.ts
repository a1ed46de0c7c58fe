import { loadBaseline } from './baseline-file.ts'
import type { Problem } from './core/finding.ts'
import { defaultPolicy, type Policy } from './core/policy.ts'
import { baselinePath } from './documents/policy-format.ts'
import { loadPolicy, misnamedPolicies, policyPath } from './policy-file.ts'
import type { Change, Tree } from './source/change.ts'
import { UserError } from './source/user-error.ts'

/** By what a change is judged, and what there is to say of that. */
export interface Standard {
  /** The base side's, or the one that was given in its place. */
  readonly policy: Policy
  readonly baseline: ReadonlySet<string>
  /** The policy as the change would have it, where base lets a change waive itself. */
  readonly headPolicy: Policy | null
  /** What would stop every run once it is merged. */
  readonly problems: readonly Problem[]
  readonly notices: readonly string[]
}

interface StandardOptions {
  readonly path?: string
  /** The user's own word, in place of what base has. */
  readonly given?: Policy | null
}

/**
 * Reads what one side says is let through. A wrong policy or baseline stops every run, and with a required check that of the change which mends
 * it too: that one is judged by the defaults.
 * @throws {UserError} for what is wrong and not mended by the change
 */
export async function readStandard(base: Tree, change: Change, options: StandardOptions = {}): Promise<Standard> {
  const { path = policyPath, given = null } = options
  const touched = change.files.some((file) => [file.base?.path, file.head?.path].some((name) => name === path || name === baselinePath))
  const problems = touched ? await problemsOf(change.head, path) : []
  const readBase = async () => ({ policy: given ?? (await loadPolicy(base, path)), baseline: await loadBaseline(base) })
  const isOwnName = path === policyPath && given === null
  const notices = isOwnName ? misnamedPolicies(change.files.map(({ head }) => head?.path)) : []
  const standard = await readBase().catch((error: unknown) => {
    if (!(error instanceof UserError) || !touched || problems.length > 0) throw error
    notices.push(`the policy or baseline of ${base.name} is wrong, and this change mends it: the defaults hold here`)
    return { policy: given ?? defaultPolicy, baseline: new Set<string>() }
  })
  const waivesItself = standard.policy.waiversFrom === 'change' && problems.length === 0
  return { ...standard, headPolicy: waivesItself ? await loadPolicy(change.head, path) : null, problems, notices }
}

async function problemsOf(head: Tree, path: string): Promise<Problem[]> {
  return [...(await problemOf(path, () => loadPolicy(head, path))), ...(await problemOf(baselinePath, () => loadBaseline(head)))]
}

async function problemOf(path: string, load: () => Promise<unknown>): Promise<Problem[]> {
  try {
    await load()
    return []
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return [{ path, message: error.message, rule: null, at: null, status: 'introduced' }]
  }
}
