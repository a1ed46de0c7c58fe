import type { Span } from '../source/text.ts'
import { caselessValue } from './caseless.ts'
import type { Expression } from './expression.ts'
import { type Fence, fencesOf, findExpressions } from './expression-find.ts'
import { type ContextPath, yieldedPaths } from './expression-paths.ts'
import type { ShellCommand } from './shell-model.ts'
import { untrustedContext } from './untrusted-contexts.ts'
import { untrustedOutput } from './untrusted-outputs.ts'
import { matrixNodes } from './workflow-matrix.ts'
import type { ActionFile, Job, Step, Workflow } from './workflow-model.ts'
import { stepCommands } from './workflow-shell.ts'
import type { YamlNode } from './yaml.ts'

/** Where an expression stands: what its `env`, `steps`, `matrix` and `needs` mean. */
export interface Scope {
  readonly step: Step | null
  readonly job: Job | null
  readonly workflow: Workflow | null
  readonly action: ActionFile | null
}

/** A part of an expression whose text a stranger writes. */
export interface Untrusted {
  /** Of the path in the expression. */
  readonly span: Span
  /** As read: `env.title`. */
  readonly path: readonly string[]
  /** Where the text comes from: `github.event.issue.title`. */
  readonly source: string
}

/** What counts as a stranger's text. */
export interface Sources {
  /** Where a value that is read comes from, or null. */
  context(read: ContextPath): string | null
  output(action: string, output: string): string | null
  /** What the output of a script is called, where text that the script does not fix counts too. */
  readonly script?: string
}

const freeText: Sources = { context: untrustedContext, output: untrustedOutput }

/** Values that are looked at for one part of an expression; a workflow that sends further is not followed to its end. */
const maxValues = 1000

/** Every part of the expression's text that a stranger writes, followed through `env`, the matrix, and outputs of steps and jobs. */
export function untrustedParts(expression: Expression, scope: Scope, sources: Sources = freeText): Untrusted[] {
  return [...yieldedPaths(expression)].flatMap((read) => {
    const source = new Trace(sources).sourceOf(read, expression, scope)
    return source === null ? [] : [{ span: read.span, path: read.path, source }]
  })
}

/** The source of the first untrusted expression in a scalar. */
export const untrustedText = (node: YamlNode | undefined, scope: Scope, sources: Sources = freeText): string | null =>
  new Trace(sources).text(node, scope)

/** The source of a piece of a script as written: of an expression in it, or of a variable of the step's environment. */
export function writtenSource(text: string, scope: Scope, sources: Sources = freeText): string | null {
  const trace = new Trace(sources)
  return trace.fences(findExpressions(text), scope) ?? firstOf(variablesIn(text), (name) => trace.variable(name, scope))
}

/** The scope of a step. */
export const scopeOf = (step: Step): Scope => ({ step, job: step.job, workflow: step.job?.workflow ?? null, action: step.action })

/** Names of the variables that a script reads: `$X`, `${X}`, `$env:X`, `%X%`. */
export const variablesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\$(?:env:|\{(?:env:)?)?([A-Za-z_]\w*)|%([A-Za-z_]\w*)%/gi)].map(([, posix, cmd]) => posix ?? cmd ?? '')

function firstOf<Item>(items: Iterable<Item>, read: (item: Item) => string | null): string | null {
  for (const item of items) {
    const found = read(item)
    if (found !== null) return found
  }
  return null
}

/** One search for a source: a value that was looked at before had none. */
class Trace {
  readonly #sources: Sources
  readonly #seen = new Set<YamlNode | string>()

  constructor(sources: Sources) {
    this.#sources = sources
  }

  #isNew(value: YamlNode | string): boolean {
    if (this.#seen.has(value) || this.#seen.size >= maxValues) return false
    this.#seen.add(value)
    return true
  }

  sourceOf(read: ContextPath, expression: Expression, scope: Scope): string | null {
    const own = this.#sources.context(read)
    if (own !== null) return own
    const [context, name = '', kind, output = ''] = read.path
    if (context === 'env') return this.variable(name, scope)
    if (context === 'matrix' && scope.job) return firstOf(matrixNodes(scope.job, expression), (node) => this.text(node, scope))
    if (kind !== 'outputs') return null
    if (context === 'steps') return this.#stepOutput(name, output, scope)
    const job = context === 'needs' ? jobNamed(name, scope) : undefined
    if (job?.at('uses')) return this.#sources.output(job.at('uses')?.string ?? '', output)
    return job ? this.text(caselessValue(job.at('outputs'), output), { ...scope, job, step: null }) : null
  }

  /** The value that a variable has in a step is the step's, the job's or the workflow's, of which the nearest counts. */
  variable(name: string, scope: Scope): string | null {
    const owners = [scope.step, scope.job, scope.workflow]
    const value = owners.map((owner) => caselessValue(owner?.at('env'), name)).find((node) => node !== undefined)
    return this.text(value, scope)
  }

  text(node: YamlNode | undefined, scope: Scope): string | null {
    return node?.kind === 'scalar' && node.string.includes('${{') && this.#isNew(node) ? this.fences(fencesOf(node), scope) : null
  }

  fences(fences: readonly Fence[], scope: Scope): string | null {
    return firstOf(
      fences,
      ({ expression }) => expression && firstOf(yieldedPaths(expression), (read) => this.sourceOf(read, expression, scope)),
    )
  }

  /** An output that an action is known for, or that a script writes from an untrusted variable. */
  #stepOutput(id: string, output: string, scope: Scope): string | null {
    const step = stepNamed(id, scope)
    if (!step || !this.#isNew(`${step.subject} ${output}`)) return null
    if (step.reference) return this.#sources.output(step.reference.name, output)
    const writes = stepCommands(step).filter((command) => writesOutput(command, output))
    const names = writes.flatMap(({ words }) => words.flatMap((word) => variablesIn(word.value)))
    const written = firstOf(names, (name) => this.variable(name, { ...scope, step }))
    if (written !== null || this.#sources.script === undefined) return written
    const isFixed = writes.length > 0 && writes.every(({ words }) => words.every(({ literal }) => literal))
    return isFixed ? null : this.#sources.script
  }
}

const jobsByName = new WeakMap<Workflow, ReadonlyMap<string, Job>>()

function jobNamed(name: string, { workflow }: Scope): Job | undefined {
  if (!workflow) return undefined
  let jobs = jobsByName.get(workflow)
  if (jobs === undefined) {
    jobs = new Map(workflow.jobs.map((job) => [job.id.toLowerCase(), job]))
    jobsByName.set(workflow, jobs)
  }
  return jobs.get(name)
}

const stepsByName = new WeakMap<readonly Step[], ReadonlyMap<string, Step>>()

function stepNamed(id: string, { job, action }: Scope): Step | undefined {
  const all = job?.steps ?? action?.steps ?? []
  let steps = stepsByName.get(all)
  if (steps === undefined) {
    steps = new Map(all.map((step) => [step.at('id')?.string?.toLowerCase() ?? '', step]))
    stepsByName.set(all, steps)
  }
  return steps.get(id)
}

function writesOutput({ words, redirections }: ShellCommand, output: string): boolean {
  const texts = words.map((word) => word.value.toLowerCase())
  const file = redirections.some(({ target }) => /\bGITHUB_OUTPUT\b/.test(target.value))
  return texts.some((text) => (file && text.startsWith(`${output}=`)) || text.includes(`::set-output name=${output}::`))
}
