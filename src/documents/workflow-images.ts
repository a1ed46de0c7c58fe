import type { Document } from './document.ts'
import { findExpressions } from './expression-find.ts'
import { type ImagePlace, type ImageReference, imageReference } from './image.ts'
import { spanWithin } from './scalar-offsets.ts'
import { matrixValues } from './workflow-matrix.ts'
import type { ActionFile, Job, Step } from './workflow-model.ts'
import type { YamlNode, YamlScalar } from './yaml.ts'

interface Source {
  readonly document: Document
  readonly job: Job | null
  readonly place: ImagePlace
  readonly subject: string
}

/** `container`, `services` and the steps' `docker://` of a job. */
export function workflowImages(job: Job): ImageReference[] {
  const { document, subject } = job
  const container = job.at('container')
  const image = container?.kind === 'map' ? container.at('image') : container
  const found = images(image, { document, job, place: 'workflow-container', subject: `${subject} container` })
  const services = job.at('services')
  if (services?.kind === 'map') {
    for (const { key, value } of services.entries)
      found.push(...images(value.at('image'), { document, job, place: 'workflow-service', subject: `${subject} service ${key.string}` }))
  }
  return [...found, ...job.steps.flatMap(stepImages)]
}

/** `runs.image` of a container action, unless it is built from a Dockerfile, and the steps' `docker://`. */
export function actionImages(action: ActionFile): ImageReference[] {
  const source: Source = { document: action.document, job: null, place: 'action', subject: 'action image' }
  const own = action.using === 'docker' ? dockerImages(action.at('runs', 'image'), source) : []
  return [...own, ...action.steps.flatMap(stepImages)]
}

const stepImages = (step: Step): ImageReference[] =>
  step.uses ? dockerImages(step.uses, { document: step.document, job: step.job, place: 'workflow-docker', subject: step.subject }) : []

const scheme = 'docker://'

function dockerImages(node: YamlNode | undefined, source: Source): ImageReference[] {
  if (node?.kind !== 'scalar' || !node.string.startsWith(scheme)) return []
  return reference(node, scheme.length, source)
}

/** A value that is one matrix expression stands for each of the matrix's values, where they are known. */
function images(node: YamlNode | undefined, source: Source): ImageReference[] {
  if (node?.kind !== 'scalar' || node.string === '') return []
  const [fence] = findExpressions(node.string)
  const alone = fence !== undefined && fence.span.start === 0 && fence.span.end === node.string.length
  if (!alone) return reference(node, 0, source)
  const values = fence.expression && source.job && matrixValues(source.job, fence.expression)
  return values ? values.filter((value) => value.string !== '').flatMap((value) => reference(value, 0, source)) : []
}

function reference(node: YamlScalar, skipped: number, { document, place, subject }: Source): ImageReference[] {
  const text = node.string.slice(skipped)
  const span = spanWithin(node, document.text, { start: skipped, end: node.string.length })
  const image = imageReference({ place, document, subject, text, span })
  return image ? [image] : []
}
