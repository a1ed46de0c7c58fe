import { findExpressions } from './expression-find.ts'
import { matrixValues } from './workflow-matrix.ts'
import type { Job } from './workflow-model.ts'
import type { YamlNode, YamlScalar } from './yaml.ts'

/** The labels that `runs-on` asks for, as nodes: a string, a list, or `labels` below a group; values of the matrix are put in where they are known. */
export function runnerLabelNodes(job: Job): readonly YamlScalar[] {
  const runsOn = job.at('runs-on')
  return scalars(runsOn?.kind === 'map' ? runsOn.at('labels') : runsOn).flatMap((node) => expanded(job, node))
}

export const runnerLabels = (job: Job): readonly string[] => runnerLabelNodes(job).map((node) => node.string)

function scalars(node: YamlNode | undefined): readonly YamlScalar[] {
  if (node?.kind === 'scalar') return [node]
  return node?.kind === 'sequence' ? node.items.flatMap(({ value }) => (value.kind === 'scalar' ? [value] : [])) : []
}

function expanded(job: Job, node: YamlScalar): readonly YamlScalar[] {
  const [fence] = findExpressions(node.string)
  const alone = fence !== undefined && fence.span.start === 0 && fence.span.end === node.string.length
  return (alone && fence.expression && matrixValues(job, fence.expression)) || [node]
}
