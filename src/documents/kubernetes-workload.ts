import type { Span } from '../source/text.ts'
import type { Document } from './document.ts'
import type { Container, Resource, Workload } from './kubernetes-model.ts'
import { podsOfPipeline } from './kubernetes-pipelines.ts'
import { type Pod, podOf } from './kubernetes-pod.ts'
import { scalarAt } from './kubernetes-resource.ts'
import type { YamlMap, YamlNode, YamlScalar } from './yaml.ts'

/** The pod specification of an object of any workload kind: none or one. */
export function workloadsOf(resource: Resource): readonly Workload[] {
  const pod = podOf(resource.root, resource.group, resource.kind)
  return pod === undefined ? [] : [new KubernetesWorkload(resource, pod)]
}

/** The pods of an object that describes them in a way of its own. */
export const pipelineWorkloadsOf = (resource: Resource): readonly Workload[] =>
  podsOfPipeline(resource).map((pod) => new KubernetesWorkload(resource, pod))

class KubernetesWorkload implements Workload {
  readonly resource: Resource
  readonly document: Document
  readonly subject: string
  readonly spec: YamlMap
  readonly span: Span
  readonly metadata: YamlMap | null
  readonly containers: readonly Container[]
  readonly partial: boolean
  readonly windows: boolean
  readonly userNamespace: boolean
  readonly anchor: YamlScalar

  constructor(resource: Resource, pod: Pod) {
    this.resource = resource
    this.document = resource.document
    this.subject = `${resource.subject} ${pod.part ?? ''}`.trimEnd()
    this.spec = pod.spec
    this.span = pod.spec.span
    this.metadata = pod.metadata
    this.partial = resource.partial || pod.part !== undefined
    this.windows = pod.spec.at('os', 'name')?.string === 'windows'
    this.userNamespace = pod.spec.at('hostUsers')?.boolean === false
    this.anchor = resource.anchor
    this.containers = [...containersOf(this, pod.unnamed)]
  }

  at(...path: (string | number)[]): YamlNode | undefined {
    return this.spec.at(...path)
  }
}

const lists = [
  ['initContainers', 'init'],
  ['containers', 'container'],
  ['ephemeralContainers', 'ephemeral'],
] as const

function* containersOf(workload: Workload, unnamed = ''): Iterable<Container> {
  const { main } = workload.resource
  // Not known apart from its pod by name, so that it makes no difference of which of the two the values speak.
  if (main) yield new KubernetesContainer(workload, 'container', main.node, main.anchor, { name: main.name, subject: workload.subject })
  for (const [key, type] of lists) {
    const list = workload.spec.at(key)
    if (list?.kind !== 'sequence') continue
    for (const { value } of list.items) {
      const anchor = scalarAt(value, 'name') ?? (value.kind === 'map' ? firstKey(value) : undefined)
      if (value.kind === 'map' && anchor !== undefined)
        yield new KubernetesContainer(workload, type, value, anchor, { name: scalarAt(value, 'name')?.string ?? unnamed })
    }
  }
}

const firstKey = (map: YamlMap): YamlScalar | undefined => map.entries[0]?.key ?? map.merged.map(firstKey).find((key) => key !== undefined)

class KubernetesContainer implements Container {
  readonly workload: Workload
  readonly document: Document
  readonly type: Container['type']
  readonly node: YamlMap
  readonly span: Span
  readonly name: string
  readonly anchor: YamlScalar
  readonly subject: string
  readonly partial: boolean

  constructor(
    workload: Workload,
    type: Container['type'],
    node: YamlMap,
    anchor: YamlScalar,
    known: { readonly name: string; readonly subject?: string },
  ) {
    this.workload = workload
    this.document = workload.document
    this.type = type
    this.node = node
    this.span = node.span
    this.name = known.name
    this.anchor = anchor
    this.subject = known.subject ?? `${workload.subject} ${type === 'container' ? '' : `${type} `}container ${this.name}`.trimEnd()
    this.partial = workload.partial
  }

  at(...path: (string | number)[]): YamlNode | undefined {
    return this.node.at(...path)
  }

  effective(field: string, ...path: string[]): YamlNode | undefined {
    const own = this.node.at('securityContext', field)
    const inherited = own === undefined || own.value === null ? this.workload.spec.at('securityContext', field) : own
    return inherited?.value === null ? undefined : inherited?.at(...path)
  }
}
