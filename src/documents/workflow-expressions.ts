import type { Span } from '../source/text.ts'
import { parseExpression } from './expression.ts'
import { fencesOf } from './expression-find.ts'
import { spanWithin } from './scalar-offsets.ts'
import type { ActionFile, Job, Step, Workflow, WorkflowExpression } from './workflow-model.ts'
import type { YamlMap, YamlNode, YamlScalar, YamlSequence } from './yaml.ts'

type Path = readonly (string | number)[]
interface Owner {
  readonly subject: string
  readonly step: Step | null
  readonly job: Job | null
  readonly workflow: Workflow | null
  readonly action: ActionFile | null
}

/** Every expression of a workflow, each with the step and the job that it stands in. A value behind an alias counts once for each of them. */
export function workflowExpressions(workflow: Workflow): readonly WorkflowExpression[] {
  const owner: Owner = { subject: workflow.subject, step: null, job: null, workflow, action: null }
  const found: WorkflowExpression[] = []
  new Walk(owner, found, workflow.jobs).below(workflow.root, [])
  for (const job of workflow.jobs) {
    const within = { ...owner, subject: job.subject, job }
    new Walk(within, found, job.steps).below(job.node, ['jobs', job.id])
    for (const [index, step] of job.steps.entries())
      new Walk({ ...within, subject: step.subject, step }, found).below(step.node, ['jobs', job.id, 'steps', index])
  }
  return found
}

export function actionExpressions(action: ActionFile): readonly WorkflowExpression[] {
  const owner: Owner = { subject: action.subject, step: null, job: null, workflow: null, action }
  const found: WorkflowExpression[] = []
  new Walk(owner, found, action.steps).below(action.root, [])
  for (const [index, step] of action.steps.entries())
    new Walk({ ...owner, subject: step.subject, step }, found).below(step.node, ['runs', 'steps', index])
  return found
}

/** Collects in a list: in generators within generators each expression would pass through every one of them. */
class Walk {
  readonly #owner: Owner
  readonly #found: WorkflowExpression[]
  /** A node that aliases bring twice is read once. */
  readonly #seen: Set<YamlNode>

  /** @param apart what is read on its own */
  constructor(owner: Owner, found: WorkflowExpression[], apart: readonly { readonly node: YamlNode }[] = []) {
    this.#owner = owner
    this.#found = found
    this.#seen = new Set(apart.map(({ node }) => node))
  }

  below(node: YamlMap | YamlSequence, path: Path): void {
    if (node.kind === 'sequence') for (const [index, { value }] of node.items.entries()) this.#child(value, path, index)
    else for (const { entries } of [node, ...node.merged]) for (const { key, value } of entries) this.#child(value, path, key.string)
  }

  #child(node: YamlNode, path: Path, key: string | number): void {
    if (this.#seen.has(node)) return
    this.#seen.add(node)
    if (node.kind !== 'scalar') this.below(node, [...path, key])
    else if (node.string.includes('${{')) this.#fenced(node, [...path, key])
    else if (key === 'if') this.#bare(node, [...path, key])
  }

  #fenced(scalar: YamlScalar, path: Path): void {
    for (const { span, text, expression } of fencesOf(scalar)) this.#tell(scalar, path, text, expression, span)
  }

  /** `if` needs no fences. */
  #bare(scalar: YamlScalar, path: Path): void {
    this.#tell(scalar, path, scalar.string, parseExpression(scalar.string))
  }

  /** @param part of the scalar's value; without one, the scalar as it is written */
  #tell(scalar: YamlScalar, path: Path, text: string, expression: WorkflowExpression['expression'], part?: Span): void {
    const { document } = this.#owner.workflow ?? this.#owner.action ?? {}
    if (document === undefined) return
    const placeOf = (of: Span) => spanWithin(scalar, document.text, of)
    this.#found.push({ ...this.#owner, span: part ? placeOf(part) : scalar.span, document, scalar, text, expression, path, placeOf })
  }
}
