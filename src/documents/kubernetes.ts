import { once } from '../source/once.ts'
import type { Document, GrainReaders } from './document.ts'
import { ReleasedValues } from './helm-releases.ts'
import { type ChartValues, joinedValues } from './helm-values.ts'
import { imagesOf } from './kubernetes-images.ts'
import type { Resource } from './kubernetes-model.ts'
import { isBinding, isRole } from './kubernetes-rbac.ts'
import { KubernetesResource } from './kubernetes-resource.ts'
import { pipelineWorkloadsOf, workloadsOf } from './kubernetes-workload.ts'
import type { YamlDocument, YamlMap, YamlNode } from './yaml.ts'
import type { YamlFormat } from './yaml-format.ts'

/** Objects of the Kubernetes API in YAML or JSON: some document of the file is a map with `apiVersion` and `kind`. */
export const kubernetesFormat: YamlFormat = {
  kind: 'kubernetes',
  recognizes: (_path, documents) => isKubernetes(documents),
  read(text, documents) {
    const values = new ReleasedValues(text)
    return {
      problems: values.problems(() => objectsOf(documents)),
      grains(document, branches) {
        const resources = once(() => resourcesIn(document, [...documents, ...branches]))
        return grainsOfResources(resources, values.of(document, resources))
      },
    }
  },
}

const isKubernetes = (documents: readonly YamlDocument[]): boolean => documents.some(({ root }) => root !== null && isObject(root))

/** The objects of a file; also right for a Helm template's masked text. */
export function resourcesIn(document: Document, documents: readonly YamlDocument[]): readonly KubernetesResource[] {
  return objectsOf(documents).map(({ root, list }) => new KubernetesResource(document, root, { list }))
}

/** What Kubernetes objects give, and the values of charts, but for the images of those. */
export function grainsOfResources(resources: () => readonly Resource[], values: ChartValues = joinedValues([])) {
  const withWorkloads = (resource: Resource) => ({ resource, workloads: workloadsOf(resource) })
  const read = once(() => resources().map(withWorkloads))
  const all = once(() => [...read(), ...values.resources().map(withWorkloads)])
  const objects = () => all().map(({ resource }) => resource)
  const workloads = once(() => all().flatMap(({ resource, workloads }) => [...workloads, ...pipelineWorkloadsOf(resource)]))
  const containers = () => workloads().flatMap((workload) => workload.containers)
  return {
    resource: objects,
    role: () => objects().filter(isRole),
    roleBinding: () => objects().filter(isBinding),
    workload: workloads,
    container: containers,
    containerPlace: () => [
      ...containers(),
      ...values.silent().flatMap((resource) => workloadsOf(resource).flatMap((each) => each.containers)),
    ],
    imageReference: () => read().flatMap(({ resource, workloads }) => [...imagesOf(resource, workloads)]),
  } satisfies GrainReaders
}

const objectsOf = (documents: readonly YamlDocument[]): readonly Found[] =>
  documents.flatMap(({ root }) => (root === null ? [] : [...objectsIn(root)]))

const isObject = (node: YamlNode): boolean =>
  node.kind === 'map' && node.at('apiVersion')?.kind === 'scalar' && node.at('kind')?.kind === 'scalar'

interface Found {
  readonly root: YamlMap
  readonly list?: YamlMap
}

/**
 * Lists and OpenShift templates stand for what they hold. An item of a `PodList` without a kind is a Pod (apimachinery, `decodeToList` of the
 * unstructured scheme).
 */
function* objectsIn(node: YamlNode, list?: YamlMap): Iterable<Found> {
  if (node.kind !== 'map') return
  if (!isObject(node)) {
    if (list !== undefined && node.at('kind') === undefined) yield { root: node, list }
    return
  }
  const kind = node.at('kind')?.string ?? ''
  const held = kind.endsWith('List') ? node.at('items') : kind === 'Template' ? node.at('objects') : undefined
  if (held?.kind !== 'sequence') yield { root: node }
  else for (const item of held.items) yield* objectsIn(item.value, kind.endsWith('List') && kind !== 'List' ? node : undefined)
}
