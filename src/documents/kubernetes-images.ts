import { type ImagePlace, type ImageReference, imageReference } from './image.ts'
import type { Resource, Workload } from './kubernetes-model.ts'
import { spanWithin } from './scalar-offsets.ts'
import type { YamlNode } from './yaml.ts'
import { mapsIn } from './yaml-values.ts'

/** References of containers and of image volumes, and those of Tekton's steps and Argo Workflows' templates. */
export function* imagesOf(resource: Resource, workloads: readonly Workload[]): Iterable<ImageReference> {
  for (const workload of workloads) {
    for (const container of workload.containers) yield* reference(resource, container.subject, 'kubernetes', container.at('image'))
    for (const volume of mapsIn(workload.at('volumes'))) {
      const subject = `${workload.subject} volume ${volume.at('name')?.string ?? ''}`.trimEnd()
      yield* reference(resource, subject, 'kubernetes', volume.at('image', 'reference'))
    }
  }
  if (resource.group === 'tekton.dev') yield* tektonImages(resource, resource.at('spec'), 0)
  if (resource.group === 'argoproj.io') yield* argoImages(resource, resource.at('spec'))
}

function* reference(resource: Resource, subject: string, place: ImagePlace, node: YamlNode | undefined): Iterable<ImageReference> {
  if (node?.kind !== 'scalar' || node.string === '') return
  const { document } = resource
  const span = spanWithin(node, document.text, { start: 0, end: node.string.length })
  const found = imageReference({ place, document, subject, text: node.string, span })
  if (found !== null) yield found
}

/** Deeper than a pipeline run, its pipeline and that one's tasks no embedded specification goes. */
const tektonDepth = 3

function* tektonImages(resource: Resource, spec: YamlNode | undefined, depth: number): Iterable<ImageReference> {
  if (spec === undefined || depth > tektonDepth) return
  const template = spec.at('stepTemplate', 'image')
  yield* reference(resource, `${resource.subject} step template`, 'tekton', template)
  for (const [key, what] of [['steps', 'step'] as const, ['sidecars', 'sidecar'] as const]) {
    for (const step of mapsIn(spec.at(key))) {
      yield* reference(resource, `${resource.subject} ${what} ${step.at('name')?.string ?? ''}`.trimEnd(), 'tekton', step.at('image'))
    }
  }
  yield* tektonImages(resource, spec.at('taskSpec'), depth + 1)
  yield* tektonImages(resource, spec.at('pipelineSpec'), depth + 1)
  for (const key of ['tasks', 'finally'])
    for (const task of mapsIn(spec.at(key))) yield* tektonImages(resource, task.at('taskSpec'), depth + 1)
}

function* argoImages(resource: Resource, spec: YamlNode | undefined): Iterable<ImageReference> {
  const workflow = spec?.at('workflowSpec') ?? spec
  for (const template of mapsIn(workflow?.at('templates'))) {
    const subject = `${resource.subject} template ${template.at('name')?.string ?? ''}`.trimEnd()
    for (const key of ['container', 'script']) yield* reference(resource, subject, 'argo-workflow', template.at(key, 'image'))
    const more = [template.at('initContainers'), template.at('sidecars'), template.at('containerSet', 'containers')]
    for (const container of more.flatMap((list) => mapsIn(list))) {
      const name = `${subject} container ${container.at('name')?.string ?? ''}`.trimEnd()
      yield* reference(resource, name, 'argo-workflow', container.at('image'))
    }
  }
}
