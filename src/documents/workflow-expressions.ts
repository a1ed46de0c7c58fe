import type { Span } from '../source/text.ts'
import { parseExpression } from './expression.ts'
import { fencesOf } from './expression-find.ts'
import { spanWithin } from './scalar-offsets.ts'
import type { ActionFile, Job, Step, Workflow, WorkflowExpression } from './workflow-model.ts'
import type { YamlNode, YamlScalar } from './yaml.ts'

type Path = readonly (string | number)[]
interface Owner {
  readonly subject: string
  readonly step: Step | null
  readonly job: Job | null
  readonly workflow: Workflow | null
  readonly action: ActionFile | null
}

/** Every expression of a workflow, each with the step and the job that it stands in. A value behind an alias counts once for each of them. */
export function* workflowExpressions(workflow: Workflow): Iterable<WorkflowExpression> {
  const owner: Owner = { subject: workflow.subject, step: null, job: null, workflow, action: null }
  yield* below(workflow.root, [], owner, new Set([...workflow.jobs.map((job) => job.node)]))
  for (const job of workflow.jobs) {
    const within = { ...owner, subject: job.subject, job }
    yield* below(job.node, ['jobs', job.id], within, new Set(job.steps.map((step) => step.node)))
    for (const [index, step] of job.steps.entries())
      yield* below(step.node, ['jobs', job.id, 'steps', index], { ...within, subject: step.subject, step }, new Set())
  }
}

export function* actionExpressions(action: ActionFile): Iterable<WorkflowExpression> {
  const owner: Owner = { subject: action.subject, step: null, job: null, workflow: null, action }
  yield* below(action.root, [], owner, new Set(action.steps.map((step) => step.node)))
  for (const [index, step] of action.steps.entries())
    yield* below(step.node, ['runs', 'steps', index], { ...owner, subject: step.subject, step }, new Set())
}

/** `seen` starts with what is read on its own; a node that aliases bring twice is read once. */
function* below(node: YamlNode, path: Path, owner: Owner, seen: Set<YamlNode>): Generator<WorkflowExpression> {
  if (node.kind === 'scalar') {
    yield* inScalar(node, path, owner)
    return
  }
  const children: (readonly [string | number, YamlNode])[] =
    node.kind === 'sequence'
      ? node.items.map((item, index) => [index, item.value])
      : [
          ...node.entries.map(({ key, value }) => [key.string, value] as const),
          ...node.merged.flatMap((map) => map.entries.map((entry) => [entry.key.string, entry.value] as const)),
        ]
  for (const [key, child] of children) {
    if (seen.has(child)) continue
    seen.add(child)
    yield* below(child, [...path, key], owner, seen)
  }
}

function* inScalar(scalar: YamlScalar, path: Path, owner: Owner): Generator<WorkflowExpression> {
  const fenced = scalar.string.includes('${{')
  if (!fenced && path.at(-1) !== 'if') return
  const { document } = owner.workflow ?? owner.action ?? {}
  if (document === undefined) return
  const placeOf = (part: Span) => spanWithin(scalar, document.text, part)
  if (!fenced) {
    const expression = parseExpression(scalar.string)
    yield { ...owner, span: scalar.span, document, scalar, text: scalar.string, expression, path, placeOf }
    return
  }
  for (const { span, text, expression } of fencesOf(scalar))
    yield { ...owner, span: placeOf(span), document, scalar, text, expression, path, placeOf }
}
