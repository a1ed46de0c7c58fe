import type { Expression } from './expression.ts'
import { yieldedPaths } from './expression-paths.ts'
import type { Job } from './workflow-model.ts'
import type { YamlMap, YamlNode, YamlScalar } from './yaml.ts'

/**
 * The values that `matrix.x[.y]` can have in a job, from `strategy.matrix` and its `include`. Null where the expression is no plain matrix
 * value, or where some of its values are only known when the job runs.
 */
export function matrixValues(job: Job, expression: Expression): readonly YamlScalar[] | null {
  if (expression.kind !== 'access') return null
  const [found] = yieldedPaths(expression)
  const [context, name, ...rest] = found?.path ?? []
  if (context !== 'matrix' || name === undefined || rest.includes('*') || name === '*') return null
  const matrix = job.at('strategy', 'matrix')
  if (matrix?.kind !== 'map') return null
  const values: YamlNode[] = []
  const own = entryOf(matrix, name)
  if (own?.kind === 'sequence') values.push(...own.items.map((item) => item.value))
  else if (own !== undefined) return null
  const include = matrix.at('include')
  if (include?.kind === 'sequence')
    values.push(...include.items.flatMap(({ value }) => (value.kind === 'map' && entryOf(value, name)) || []))
  else if (include !== undefined) return null
  const picked = values.map((value) =>
    rest.reduce<YamlNode | undefined>((node, key) => (node?.kind === 'map' ? entryOf(node, key) : undefined), value),
  )
  const scalars = picked.filter((node): node is YamlScalar => node?.kind === 'scalar')
  const complete = picked.every((node) => node === undefined || node.kind === 'scalar')
  return complete && scalars.length > 0 && scalars.every((node) => !node.string.includes('${{')) ? scalars : null
}

/** Contexts know no case. */
const entryOf = (map: YamlMap, name: string): YamlNode | undefined =>
  map.at(name) ?? map.entries.find(({ key }) => key.string.toLowerCase() === name)?.value
