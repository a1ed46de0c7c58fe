import { once } from '../source/once.ts'
import type { Document } from './document.ts'
import { isDisabled } from './helm-values-contexts.ts'
import { type Component, isPodPart, podWords, saysPod, ValuesPod } from './helm-values-pods.ts'
import type { Resource } from './kubernetes-model.ts'
import { KubernetesResource } from './kubernetes-resource.ts'
import { mayMatch } from './needs.ts'
import type { YamlMap, YamlNode, YamlScalar } from './yaml.ts'
import { scalarOf } from './yaml-nodes.ts'
import { entriesOf } from './yaml-values.ts'

/** What the values of a chart say of its workloads. */
export interface ChartValues {
  /** Pods by what is said of them, and whole objects that the chart hands on (`extraDeploy`, `extraObjects`). */
  resources(): readonly Resource[]
  /** Maps that say nothing of a pod, but from which a change may have taken what they said. */
  silent(): readonly Resource[]
}

/** Deeper than values go. */
const maxDepth = 20
/** Longer than the name of anything in Kubernetes. */
const maxName = 253

/** What is below these is no workload: data of programs, or rules for pods of others. */
const data: ReadonlySet<string> = new Set([
  'affinity',
  'annotations',
  'config',
  'configMaps',
  'configuration',
  'data',
  'env',
  'extraEnv',
  'image',
  'labels',
  'nodeSelector',
  'podAnnotations',
  'podLabels',
  'podSecurityPolicy',
  'psp',
  'resources',
  'scc',
  'securityContextConstraints',
  'tolerations',
])

/**
 * The workloads that values speak of: every map of them may be one, by the customs of charts, as only the templates know. What a template adds is not
 * known, as with a patch. A part with `enabled: false` is not rendered.
 * @param subject of the values as a whole
 */
export function readValues(document: Document, root: YamlMap, subject = 'values'): ChartValues {
  const speaks = mayMatch(document.text.value, [podWords])
  const components = once(() => {
    const walker = new Walker(document, subject)
    walker.read(root, '', firstKey(root) ?? scalarOf(root.span, ''), 0)
    return walker
  })
  return {
    resources: once(() => (speaks ? [...components().objects, ...components().speaking.map((each) => new ValuesPod(document, each))] : [])),
    silent: once(() => components().silent.map((each) => new ValuesPod(document, { ...each, isSilent: true }))),
  }
}

export const joinedValues = (all: readonly ChartValues[]): ChartValues => ({
  resources: () => all.flatMap((values) => values.resources()),
  silent: () => all.flatMap((values) => values.silent()),
})

const firstKey = (map: YamlMap): YamlScalar | undefined => {
  for (const { key } of entriesOf(map)) return key
  return undefined
}

class Walker {
  readonly objects: Resource[] = []
  readonly speaking: Component[] = []
  readonly silent: Component[] = []
  readonly #document: Document
  readonly #subject: string
  /** An alias stands for what is read where it is written. */
  readonly #seen = new Set<YamlNode>()

  constructor(document: Document, subject: string) {
    this.#document = document
    this.#subject = subject
  }

  read(node: YamlNode, path: string, anchor: YamlScalar, depth: number): void {
    if (node.kind === 'scalar' || depth > maxDepth || this.#seen.has(node)) return
    this.#seen.add(node)
    if (node.kind === 'sequence') for (const { value } of node.items) this.#readItem(value, path, anchor, depth + 1)
    else if (isObject(node)) this.objects.push(new KubernetesResource(this.#document, node, { patch: true }))
    else this.#readMap(node, path, anchor, depth)
  }

  #readItem(item: YamlNode, path: string, anchor: YamlScalar, depth: number): void {
    if (isDisabled(item)) return
    const name = item.at('name')
    if (name?.kind === 'scalar' && name.string.length <= maxName) this.read(item, below(path, name.string), name, depth)
    else this.read(item, path, anchor, depth)
  }

  #readMap(map: YamlMap, path: string, anchor: YamlScalar, depth: number): void {
    const component = { map, subject: path === '' ? this.#subject : `${this.#subject} ${path}`, name: path || 'values', anchor }
    if (saysPod(map, anchor.string)) this.speaking.push(component)
    else this.silent.push(component)
    for (const { key, value } of entriesOf(map)) {
      if (value.kind === 'scalar' || data.has(key.string) || isPodPart(key.string, value)) continue
      if (!isDisabled(value) && key.string.length <= maxName) this.read(value, below(path, key.string), key, depth + 1)
    }
  }
}

const below = (path: string, name: string) => (path === '' ? name : `${path}.${name}`)

/** Not what only refers to an object. */
const isObject = (map: YamlMap) =>
  map.at('apiVersion')?.kind === 'scalar' && map.at('kind')?.kind === 'scalar' && map.at('metadata')?.kind === 'map'
