import { caselessValue } from './caseless.ts'
import type { Expression } from './expression.ts'
import { yieldedPaths } from './expression-paths.ts'
import type { Job } from './workflow-model.ts'
import type { YamlNode, YamlScalar } from './yaml.ts'

interface MatrixNodes {
  readonly nodes: readonly YamlScalar[]
  /** False where some values are only known when the job runs. */
  readonly complete: boolean
}

/** The values that `matrix.x[.y]` can have in a job, from `strategy.matrix` and its `include`; none where the expression is no plain matrix value. */
export function matrixNodes(job: Job, expression: Expression): MatrixNodes {
  const nothing = { nodes: [], complete: false }
  if (expression.kind !== 'access') return nothing
  const [found] = yieldedPaths(expression)
  const [context, name, ...rest] = found?.path ?? []
  if (context !== 'matrix' || name === undefined || rest.includes('*') || name === '*') return nothing
  const matrix = job.at('strategy', 'matrix')
  if (matrix?.kind !== 'map') return nothing
  const [own, include] = [caselessValue(matrix, name), matrix.at('include')]
  const values = own?.kind === 'sequence' ? own.items.map((item) => item.value) : []
  const included = include?.kind === 'sequence' ? include.items.map((item) => item.value) : []
  for (const item of included) {
    const value = caselessValue(item, name)
    if (value) values.push(value)
  }
  const picked = values.map((value) => rest.reduce<YamlNode | undefined>(caselessValue, value))
  const nodes = picked.filter((node): node is YamlScalar => node?.kind === 'scalar')
  const known = [own, include].every((node) => node === undefined || node.kind === 'sequence')
  return { nodes, complete: known && nodes.length > 0 && picked.every((node) => node === undefined || node.kind === 'scalar') }
}

/** The same where all of them are known, else null. */
export function matrixValues(job: Job, expression: Expression): readonly YamlScalar[] | null {
  const { nodes, complete } = matrixNodes(job, expression)
  return complete && nodes.every((node) => !node.string.includes('${{')) ? nodes : null
}
