import type { Document, GrainReaders } from './document.ts'
import { imagesOf } from './kubernetes-images.ts'
import { KubernetesResource } from './kubernetes-resource.ts'
import { workloadsOf } from './kubernetes-workload.ts'
import type { YamlDocument, YamlMap, YamlNode } from './yaml.ts'
import type { YamlFormat } from './yaml-format.ts'

/** Objects of the Kubernetes API in YAML or JSON: some document of the file is a map with `apiVersion` and `kind`. */
export const kubernetesFormat: YamlFormat = {
  kind: 'kubernetes',
  recognizes: (_path, documents) => isKubernetes(documents),
  grains: kubernetesGrains,
}

const isKubernetes = (documents: readonly YamlDocument[]): boolean => documents.some(({ root }) => root !== null && isObject(root))

/** What the Kubernetes objects of a file give; also right for a Helm template's masked text. */
export function kubernetesGrains(document: Document, documents: readonly YamlDocument[]): GrainReaders {
  const read = once(() =>
    documents
      .flatMap(({ root }) => (root === null ? [] : [...objectsIn(root)]))
      .map((root) => new KubernetesResource(document, root))
      .map((resource) => ({ resource, workloads: workloadsOf(resource) })),
  )
  return {
    resource: () => read().map(({ resource }) => resource),
    workload: () => read().flatMap(({ workloads }) => workloads),
    container: () => read().flatMap(({ workloads }) => workloads.flatMap((workload) => workload.containers)),
    imageReference: () => read().flatMap(({ resource, workloads }) => [...imagesOf(resource, workloads)]),
  }
}

const isObject = (node: YamlNode): node is YamlMap =>
  node.kind === 'map' && node.at('apiVersion')?.kind === 'scalar' && node.at('kind')?.kind === 'scalar'

/** Lists and OpenShift templates stand for what they hold. */
function* objectsIn(node: YamlNode): Iterable<YamlMap> {
  if (!isObject(node)) return
  const kind = node.at('kind')?.string ?? ''
  const held = kind.endsWith('List') ? node.at('items') : kind === 'Template' ? node.at('objects') : undefined
  if (held?.kind !== 'sequence') yield node
  else for (const item of held.items) yield* objectsIn(item.value)
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
