import { caselessValue } from './caseless.ts'
import type { Expression } from './expression.ts'
import { yieldedPaths } from './expression-paths.ts'
import type { Job } from './workflow-model.ts'
import type { YamlNode, YamlScalar } from './yaml.ts'
import { itemsOf } from './yaml-values.ts'

interface MatrixItems {
  readonly items: readonly YamlNode[]
  /** False where some values are only known when the job runs. */
  readonly complete: boolean
}

/** What `matrix.x[.y]` can be in a job, from `strategy.matrix` and its `include`; nothing where the expression is no plain matrix value. */
export function matrixItems(job: Job, expression: Expression): MatrixItems {
  const nothing = { items: [], complete: false }
  if (expression.kind !== 'access') return nothing
  const [found] = yieldedPaths(expression)
  const [context, name, ...rest] = found?.path ?? []
  if (context !== 'matrix' || name === undefined || rest.includes('*') || name === '*') return nothing
  const matrix = job.at('strategy', 'matrix')
  if (matrix?.kind !== 'map') return nothing
  const [own, include] = [caselessValue(matrix, name), matrix.at('include')]
  const values = [...itemsOf(own), ...itemsOf(include).flatMap((item) => caselessValue(item, name) ?? [])]
  const picked = values.map((value) => rest.reduce<YamlNode | undefined>(caselessValue, value))
  const items = picked.filter((item) => item !== undefined)
  const isKnown = [own, include].every((node) => node === undefined || node.kind === 'sequence')
  return { items, complete: isKnown && items.length > 0 && !items.some((item) => item.string?.includes('${{')) }
}

/** The scalars that can become its text: its values, and the expression that makes them when the job runs (`matrix: ${{ fromJSON(…) }}`). */
export function matrixNodes(job: Job, expression: Expression): readonly YamlScalar[] {
  const [found] = yieldedPaths(expression)
  const matrix = job.at('strategy', 'matrix')
  const made = [matrix, caselessValue(matrix, found?.path[1] ?? ''), matrix?.at('include')]
  return [...matrixItems(job, expression).items, ...made].filter((node) => node?.kind === 'scalar')
}

/** The same where all of it is known, else null. */
export function matrixValues(job: Job, expression: Expression): readonly YamlScalar[] | null {
  const { items, complete } = matrixItems(job, expression)
  const nodes = items.filter((node) => node.kind === 'scalar')
  return complete && nodes.length === items.length ? nodes : null
}
