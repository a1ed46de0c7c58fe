import type { ActionFile, Job, Step, Workflow, WorkflowVariable } from './workflow-model.ts'

/** Variables of `env` of a workflow, its jobs and their steps. */
export function* workflowVariables(workflow: Workflow): Iterable<WorkflowVariable> {
  yield* variables(workflow)
  for (const job of workflow.jobs) {
    yield* variables(job)
    for (const step of job.steps) yield* variables(step)
  }
}

export function* actionVariables(action: ActionFile): Iterable<WorkflowVariable> {
  for (const step of action.steps) yield* variables(step)
}

function* variables(owner: Workflow | Job | Step): Iterable<WorkflowVariable> {
  const { subject, document } = owner
  const environment = owner.at('env')
  if (environment?.kind !== 'map') return
  for (const { key, value } of environment.entries) {
    if (value.kind === 'scalar') yield { subject, document, span: value.span, name: key.string, value }
  }
}
