import { parseCondition } from './expression-find.ts'
import { type Known, truth } from './expression-fold.ts'
import type { Job, Step } from './workflow-model.ts'
import type { YamlNode } from './yaml.ts'

/** Events that strangers bring about, and that run with the secrets and the token of the repository. */
export const privilegedEvents: readonly string[] = ['pull_request_target', 'workflow_run', 'issue_comment']

/** Events that a pull request from a fork brings about. */
export const forkEvents: readonly string[] = [
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'pull_request_review_comment',
  'workflow_run',
  'issue_comment',
]

/** Those of the events for which a job, or a step of one, can run: the workflow is triggered by them, and no `if` rules them out. */
export function eventsOf(owner: Job | Step, events: readonly string[]): readonly string[] {
  const job = 'steps' in owner ? owner : owner.job
  if (job === null) return []
  const conditions = [job.at('if'), 'steps' in owner ? undefined : owner.at('if')]
  return events.filter((event) => job.workflow.triggers.has(event) && conditions.every((condition) => mayHold(condition, event)))
}

function mayHold(condition: YamlNode | undefined, event: string): boolean {
  const known: Known = new Map([['github.event_name', event]])
  const expression = condition?.kind === 'scalar' ? parseCondition(condition.string) : null
  return expression === null || truth(expression, known) !== false
}
