import type { Expression } from './expression.ts'
import { parseCondition } from './expression-find.ts'
import { accessPath } from './expression-fold.ts'
import { readPaths } from './expression-paths.ts'
import { neededJobs } from './job-needs.ts'
import type { Job, Step } from './workflow-model.ts'

/**
 * What keeps a stranger's pull request out of a job or step: nothing; an environment, which may ask for reviewers; a person's approval; or that
 * it must not come from a fork.
 */
export type ForkGuard = 'none' | 'environment' | 'approval' | 'own repository'

const forkOf =
  /^github\.event\.(?:pull_request\.head\.repo\.(?:full_name|fork|owner\.login|id)|workflow_run\.head_repository\.(?:full_name|fork|owner\.login|id)|pull_request\.merged|workflow_run\.event)$/
const approvalOf =
  /\.author_association$|\.labels(?:\.|$)|\.label\.name$|^github\.(?:actor|triggering_actor)$|\.(?:user|sender)\.login$|^(?:steps|needs)\..*(?:perm|auth|allow|member|trust|access|safe|approv)/

/** By the conditions of the step, of its job, and of the jobs that it waits for. */
export function forkGuard(step: Step): ForkGuard {
  const { job } = step
  if (!job) return 'none'
  const conditions = [step, ...withNeeded(job)].flatMap(conditionsOf)
  if (conditions.some(excludesForks)) return 'own repository'
  const approved = conditions.some((condition) => [...readPaths(condition)].some(({ path }) => approvalOf.test(path.join('.'))))
  if (approved || isLabeled(job)) return 'approval'
  return job.at('environment') === undefined ? 'none' : 'environment'
}

/** Whether the job, or one that it waits for, runs for pull requests of the repository itself only. */
export const keepsForksOut = (job: Job): boolean => withNeeded(job).flatMap(conditionsOf).some(excludesForks)

function conditionsOf(owner: Job | Step): readonly Expression[] {
  const node = owner.at('if')
  const expression = node?.kind === 'scalar' ? parseCondition(node.string) : null
  return expression ? conjuncts(expression) : []
}

/** Only people with the triage role can label. */
function isLabeled({ workflow }: Job): boolean {
  const types = workflow.triggers.get('pull_request_target')?.node?.at('types')
  const names = types?.kind === 'sequence' ? types.items.map((item) => item.value.string) : [types?.string]
  return names.every((name) => name === 'labeled')
}

/** A job whose needed job was skipped is skipped as well, unless its own condition asks how that one ended. */
const withNeeded = (job: Job): readonly Job[] => [job, ...neededJobs(job, (each) => !asksHowItEnded(each.at('if')?.string ?? ''))]

const asksHowItEnded = (condition: string) => condition.includes('(') && /\b(?:always|failure|cancelled)\s*\(/.test(condition)

const conjuncts = (expression: Expression): readonly Expression[] =>
  expression.kind === 'operation' && expression.operator === '&&' ? expression.operands.flatMap(conjuncts) : [expression]

/** `head.repo.full_name == github.repository`, `!head.repo.fork`, `merged`, `workflow_run.event == 'push'`. */
function excludesForks(condition: Expression): boolean {
  if (condition.kind === 'access') return accessPath(condition).join('.') === 'github.event.pull_request.merged'
  if (condition.kind !== 'operation') return false
  const [left, right] = condition.operands
  const path = [left, right]
    .flatMap((side) => (side?.kind === 'access' ? accessPath(side).join('.') : []))
    .find((each) => each.startsWith('github.event.') && forkOf.test(each))
  if (path === undefined) return false
  const literal = [left, right].find((side) => side?.kind === 'literal')
  const value = literal?.kind === 'literal' ? literal.value : undefined
  const equal = condition.operator === '=='
  if (condition.operator === '!') return path.endsWith('.fork')
  if (condition.operator !== '==' && condition.operator !== '!=') return false
  if (path.endsWith('.fork')) return (value === false) === equal
  if (path.endsWith('.merged')) return (value === true) === equal
  if (path.endsWith('.event')) return equal ? value !== 'pull_request' && value !== 'pull_request_target' : value === 'pull_request'
  return equal
}
