import { findExpressions } from './expression-find.ts'
import type { Known } from './expression-fold.ts'
import { yieldedTexts } from './expression-literals.ts'
import { matrixItems } from './workflow-matrix.ts'
import type { Job } from './workflow-model.ts'
import type { YamlNode, YamlScalar } from './yaml.ts'
import { scalarsIn } from './yaml-values.ts'

export interface RunnerLabel {
  readonly value: string
  /** The label, or the expression that gives it. */
  readonly node: YamlScalar
}

/**
 * The labels that `runs-on` asks for: a string, a list, or `labels` below a group. Values of the matrix are put in where they are known, and of
 * another expression the texts that it can give; where none is written in it, it stands for itself.
 */
export function runnerLabels(job: Job, known: Known = new Map()): readonly RunnerLabel[] {
  const runsOn = job.at('runs-on')
  return scalars(runsOn?.kind === 'map' ? runsOn.at('labels') : runsOn).flatMap((node) => expanded(job, node, known))
}

const scalars = (node: YamlNode | undefined): readonly YamlScalar[] => (node?.kind === 'scalar' ? [node] : scalarsIn(node))

function expanded(job: Job, node: YamlScalar, known: Known): readonly RunnerLabel[] {
  const asWritten = [{ value: node.string, node }]
  const [fence] = findExpressions(node.string)
  const isAlone = fence !== undefined && fence.span.start === 0 && fence.span.end === node.string.length
  if (!isAlone || !fence.expression) return asWritten
  const { items, complete } = matrixItems(job, fence.expression)
  if (complete) return items.flatMap(scalars).map((label) => ({ value: label.string, node: label }))
  const texts = [...yieldedTexts(fence.expression, known)]
  return texts.length > 0 ? texts.map((value) => ({ value, node })) : asWritten
}
