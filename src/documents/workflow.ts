import { actionReference } from './action-reference.ts'
import type { Document, GrainReaders } from './document.ts'
import { findExpressions } from './expression-find.ts'
import { isWorkflowPath } from './paths.ts'
import { stepScripts } from './shell-scripts.ts'
import { workflowExpressions } from './workflow-expressions.ts'
import { workflowImages } from './workflow-images.ts'
import type { ActionReference, Job, Step, Trigger, Workflow } from './workflow-model.ts'
import { readStep } from './workflow-step.ts'
import { workflowVariables } from './workflow-variables.ts'
import type { YamlDocument, YamlMap, YamlNode } from './yaml.ts'
import { reading, type YamlFormat } from './yaml-format.ts'

/** GitHub Actions workflows, by path or by their `on` and `jobs`. */
export const workflowFormat: YamlFormat = {
  kind: 'workflow',
  recognizes: (file, documents) => rootOf(documents) !== null && (isWorkflowPath(file) || looksLikeWorkflow(documents)),
  read: reading(workflowGrains),
}

const rootOf = (documents: readonly YamlDocument[]): YamlMap | null => {
  const root = documents[0]?.root
  return root?.kind === 'map' ? root : null
}

function looksLikeWorkflow(documents: readonly YamlDocument[]): boolean {
  const root = rootOf(documents)
  const jobs = root?.at('jobs')
  if (documents.length !== 1 || root?.at('on') === undefined || jobs?.kind !== 'map' || jobs.entries.length === 0) return false
  return jobs.entries.every(({ value }) => value.at('runs-on') !== undefined || value.at('uses') !== undefined)
}

function workflowGrains(document: Document, documents: readonly YamlDocument[]): GrainReaders {
  let made: Workflow | null | undefined
  const workflow = (): readonly Workflow[] => {
    const root = rootOf(documents)
    made ??= root && readWorkflow(document, root)
    return made ? [made] : []
  }
  const jobs = () => workflow().flatMap((each) => each.jobs)
  const steps = () => jobs().flatMap((job) => job.steps)
  return {
    workflow,
    job: jobs,
    step: steps,
    shellScript: () => stepScripts(steps()),
    actionReference: () => references(jobs()),
    imageReference: () => jobs().flatMap(workflowImages),
    workflowExpression: () => workflow().flatMap(workflowExpressions),
    workflowVariable: () => workflow().flatMap((each) => [...workflowVariables(each)]),
  }
}

function readWorkflow(document: Document, root: YamlMap): Workflow {
  const jobs: Job[] = []
  const workflow: Workflow = {
    subject: 'workflow',
    span: root.entries[0]?.key.span ?? root.span,
    document,
    root,
    triggers: readTriggers(root.at('on')),
    jobs,
    at: (...steps) => root.at(...steps),
  }
  const all = root.at('jobs')
  if (all?.kind === 'map') {
    for (const { key, value } of all.entries) {
      if (value.kind !== 'map') continue
      const steps: Step[] = []
      const job: Job = {
        subject: `job ${key.string}`,
        span: key.span,
        document,
        id: key.string,
        idNode: key,
        node: value,
        workflow,
        steps,
        at: (...below) => value.at(...below),
      }
      steps.push(...readSteps(value.at('steps'), document, job))
      jobs.push(job)
    }
  }
  return workflow
}

function* readSteps(node: YamlNode | undefined, document: Document, job: Job): Iterable<Step> {
  if (node?.kind !== 'sequence') return
  for (const { value } of node.items) if (value.kind === 'map') yield readStep(value, { document, job, action: null })
}

/** `on: push`, `on: [push, pull_request]`, or a map whose keys are events. */
function readTriggers(on: YamlNode | undefined): ReadonlyMap<string, Trigger> {
  if (on?.kind === 'map')
    return new Map(on.entries.map(({ key, value }) => [key.string, { name: key, node: value.value === null ? null : value }]))
  const names = on?.kind === 'sequence' ? on.items.map((item) => item.value) : on ? [on] : []
  return new Map(names.flatMap((name) => (name.kind === 'scalar' ? [[name.string, { name, node: null }] as const] : [])))
}

/** The reusable workflow that a job calls. */
function calledWorkflow(job: Job) {
  const uses = job.at('uses')
  return uses?.kind === 'scalar' && findExpressions(uses.string).length === 0
    ? actionReference(uses, { from: 'job', document: job.document, subject: job.subject, job })
    : null
}

const references = (jobs: readonly Job[]): Iterable<ActionReference> =>
  jobs.flatMap((job) => [calledWorkflow(job), ...job.steps.map((step) => step.reference)]).filter((each) => each !== null)
