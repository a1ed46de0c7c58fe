import type { Span } from '../source/text.ts'
import type { Expression } from './expression.ts'
import { findExpressions } from './expression-find.ts'
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
}

const freeText: Sources = { context: untrustedContext, output: untrustedOutput }

/** More hops through `env`, outputs and jobs than this are not followed. */
const maxHops = 6

/** Every part of the expression's text that a stranger writes, followed through `env`, the matrix, and outputs of steps and jobs. */
export function untrustedParts(expression: Expression, scope: Scope, sources: Sources = freeText, hops = 0): Untrusted[] {
  const found: Untrusted[] = []
  for (const read of yieldedPaths(expression)) {
    const source = sources.context(read) ?? (hops < maxHops ? followed(read, expression, scope, sources, hops + 1) : null)
    if (source !== null) found.push({ span: read.span, path: read.path, source })
  }
  return found
}

/** The source of the first untrusted expression in a scalar. */
export function untrustedText(node: YamlNode | undefined, scope: Scope, sources: Sources = freeText, hops = 0): string | null {
  if (node?.kind !== 'scalar' || !node.string.includes('${{')) return null
  for (const { expression } of findExpressions(node.string)) {
    const [part] = expression ? untrustedParts(expression, scope, sources, hops) : []
    if (part) return part.source
  }
  return null
}

function followed({ path }: ContextPath, expression: Expression, scope: Scope, sources: Sources, hops: number): string | null {
  const [context, name = '', kind, output = ''] = path
  if (context === 'env') return environmentSource(name, scope, sources, hops)
  if (context === 'matrix' && scope.job)
    return firstOf(matrixNodes(scope.job, expression).nodes, (node) => untrustedText(node, scope, sources, hops))
  if (context === 'steps' && kind === 'outputs') return stepOutput(name, output, scope, sources, hops)
  if (context === 'needs' && kind === 'outputs') {
    const job = scope.workflow?.jobs.find((each) => each.id.toLowerCase() === name)
    return job ? untrustedText(job.at('outputs', output), { ...scope, job, step: null }, sources, hops) : null
  }
  return null
}

function firstOf<Item>(items: Iterable<Item>, read: (item: Item) => string | null): string | null {
  for (const item of items) {
    const found = read(item)
    if (found !== null) return found
  }
  return null
}

/** The value that a variable has in a step: the step's, the job's or the workflow's, of which the nearest counts. */
export function environmentValue(name: string, { step, job, workflow }: Scope): YamlNode | undefined {
  for (const owner of [step, job, workflow]) {
    const environment = owner?.at('env')
    if (environment?.kind !== 'map') continue
    const entry = environment.entries.find(({ key }) => key.string.toLowerCase() === name.toLowerCase())
    if (entry) return entry.value
  }
  return undefined
}

/** The source of a variable's text, where a stranger writes it. */
export const environmentSource = (name: string, scope: Scope, sources: Sources = freeText, hops = 0): string | null =>
  untrustedText(environmentValue(name, scope), scope, sources, hops)

/** The scope of a step. */
export const scopeOf = (step: Step): Scope => ({ step, job: step.job, workflow: step.job?.workflow ?? null, action: step.action })

/** The source of a piece of a script as written: of an expression in it, or of a variable of the step's environment. */
export function writtenSource(text: string, scope: Scope, sources: Sources = freeText): string | null {
  return (
    firstOf(findExpressions(text), ({ expression }) => (expression && untrustedParts(expression, scope, sources)[0]?.source) ?? null) ??
    firstOf(variablesIn(text), (name) => environmentSource(name, scope, sources))
  )
}

/** Names of the variables that a script reads: `$X`, `${X}`, `$env:X`, `%X%`. */
export const variablesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\$(?:env:|\{(?:env:)?)?([A-Za-z_]\w*)|%([A-Za-z_]\w*)%/gi)].map(([, posix, cmd]) => posix ?? cmd ?? '')

/** An output that an action is known for, or that a script writes from an untrusted variable. */
function stepOutput(id: string, output: string, scope: Scope, sources: Sources, hops: number): string | null {
  const steps = scope.job?.steps ?? scope.action?.steps ?? []
  const step = steps.find((each) => each.at('id')?.string?.toLowerCase() === id)
  if (!step) return null
  if (step.reference) return sources.output(step.reference.name, output)
  const writes = stepCommands(step).filter((command) => writesOutput(command, output))
  return firstOf(writes, (command) => variableSource(command, { ...scope, step }, sources, hops))
}

function writesOutput({ words, redirections }: ShellCommand, output: string): boolean {
  const text = words
    .map((word) => word.value)
    .join(' ')
    .toLowerCase()
  const file = redirections.some(({ target }) => /\bGITHUB_OUTPUT\b/.test(target.value))
  return (file && new RegExp(`(?:^|\\s)${escaped(output)}=`).test(text)) || text.includes(`::set-output name=${output}::`)
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The source of a variable that the command's words hold, where a stranger writes it. */
const variableSource = ({ words }: ShellCommand, scope: Scope, sources: Sources, hops: number): string | null =>
  firstOf(
    words.flatMap((word) => [...word.value.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([, name]) => name ?? '')),
    (name) => environmentSource(name, scope, sources, hops),
  )
