import type { Span } from '../source/text.ts'
import type { Document } from './document.ts'
import { contextsOf, isContextName, isDisabled, isImageContext, type ValuesContext } from './helm-values-contexts.ts'
import type { MainContainer, Resource } from './kubernetes-model.ts'
import type { YamlEntry, YamlMap, YamlNode, YamlScalar } from './yaml.ts'
import { scalarOf } from './yaml-nodes.ts'
import { entriesOf, itemsOf } from './yaml-values.ts'
import { held, hidden, mergeList, renamed, seenAs } from './yaml-views.ts'

/** A map of values that stands for a workload of the chart. */
export interface Component {
  readonly map: YamlMap
  readonly subject: string
  /** What messages call its container, as its real name is the chart's. */
  readonly name: string
  /** The key that it stands under, else the first one in it. */
  readonly anchor: YamlScalar
  /** It says nothing of a pod, and is only there to be looked for. */
  readonly isSilent?: boolean
}

/**
 * Lists of a pod by the names that values have for them: those of `helm create` and of Kubernetes, with `extra` in Bitnami's charts, ingress-nginx, Grafana,
 * with `additional` in Traefik's. `extraHostPathMounts` (prometheus, cilium) and `extraHostVolumeMounts` (prometheus-node-exporter) are volumes and mounts in one.
 */
const lists: Readonly<Record<string, readonly string[]>> = {
  volumes: ['volumes', 'extraVolumes', 'additionalVolumes', 'extraHostPathMounts', 'extraHostVolumeMounts'],
  volumeMounts: ['volumeMounts', 'extraVolumeMounts', 'additionalVolumeMounts', 'extraHostPathMounts', 'extraHostVolumeMounts'],
  containers: ['containers', 'extraContainers', 'sidecars', 'additionalContainers'],
  initContainers: ['initContainers', 'extraInitContainers'],
}
const listed: ReadonlySet<string> = new Set(Object.values(lists).flat())

const flags: ReadonlySet<string> = new Set(['hostIPC', 'hostNetwork', 'hostPID', 'hostUsers'])

/** Where `privileged` stands without a context: `global.proxy` of Istio, `runners` of gitlab-runner, `agent` of Jenkins. */
const plain: ReadonlySet<string> = new Set(['agent', 'proxy', 'runners'])

/** Every word that makes a map speak of a pod, or an object, has one of these in it, unless it is written in a way that hides it. */
export const podWords = [
  'ecurityContext',
  'host',
  'olumes',
  'olumeMounts',
  'athMounts',
  'ontainers',
  'sidecars',
  'privileged',
  'podAnnotations',
  'apiVersion',
  'allowPrivilegeEscalation',
  'readOnlyRootFilesystem',
  'runAs',
  'seccompProfile',
  '\\',
  'binary',
]

/** Whether a map says anything of a pod. */
export function saysPod(map: YamlMap, key: string): boolean {
  for (const {
    key: { string: name },
    value,
  } of entriesOf(map)) {
    if (isContextName(name) || (flags.has(name) && value.kind === 'scalar')) return true
    if (listed.has(name) && value.kind === 'sequence' && value.items.length > 0) return true
    if ((name === 'image' && isImageContext(value)) || (name === 'persistence' && persistedPaths(map).length > 0)) return true
    if (name === 'podAnnotations' || (name === 'privileged' && plain.has(key))) return true
  }
  return false
}

/** Whether what is below a key is a part of the pod of the map that has it. */
export const isPodPart = (name: string, value: YamlNode) =>
  isContextName(name) || (listed.has(name) && value.kind === 'sequence' && value.items.some((item) => isNamed(item.value)))

const isNamed = (node: YamlNode): node is YamlMap => node.kind === 'map' && node.at('name')?.kind === 'scalar'

/** What values say of a pod and its containers, as a part of one: what the chart's templates add is not known. */
export class ValuesPod implements Resource {
  readonly document: Document
  readonly span: Span
  readonly subject: string
  readonly apiVersion = ''
  readonly group = ''
  readonly kind = 'Pod'
  readonly kindNode: YamlScalar
  readonly name = ''
  readonly namespace = null
  readonly anchor: YamlScalar
  readonly partial = true
  readonly root: YamlMap
  readonly main: MainContainer

  constructor(document: Document, component: Component) {
    const { map, subject, name, anchor, isSilent = false } = component
    this.document = document
    this.span = map.span
    this.subject = subject
    this.kindNode = scalarOf(anchor.span, 'Pod')
    const contexts = isSilent ? [] : [...contextsOf(map, document.text.path)]
    this.anchor = contexts.find(({ of }) => of === 'pod')?.key ?? anchor
    const empty = held(map, {})
    this.root = held(map, isSilent ? { spec: empty } : podOf(map, contexts))
    const node = isSilent ? empty : mainOf(map, contexts, component)
    this.main = { node, name, anchor: contexts.find(({ of }) => of === 'main')?.key ?? switchOf(map) ?? contexts[0]?.key ?? anchor }
  }

  at(...path: (string | number)[]): YamlNode | undefined {
    return this.root.at(...path)
  }
}

/** Where a context was switched off. */
function switchOf(map: YamlMap): YamlScalar | undefined {
  for (const { key, value } of map.entries) {
    const enabled = isContextName(key.string) && isDisabled(value) ? value.at('enabled') : undefined
    if (enabled?.kind === 'scalar') return enabled
  }
  return undefined
}

function podOf(map: YamlMap, contexts: readonly ValuesContext[]): Readonly<Record<string, YamlNode>> {
  const spec = seenAs(map, (entry) => contextEntry(entry, contexts, 'pod') ?? (flags.has(entry.key.string) ? entry : hidden(entry)))
  mergeList(spec, 'volumes', [...itemsNamed(map, 'volumes'), ...persistedPaths(map)])
  mergeList(spec, 'initContainers', itemsNamed(map, 'initContainers'))
  const named = contexts.flatMap((context) => (typeof context.of === 'string' ? [] : containerWith(context, context.of.name)))
  mergeList(spec, 'containers', [...itemsNamed(map, 'containers'), ...named])
  const annotations = map.at('podAnnotations')
  return annotations?.kind === 'map' ? { spec, metadata: held(map, { annotations }) } : { spec }
}

/** Paths of the node in the `persistence` of charts on the common library of bjw-s: `type: hostPath` and the path, under the volume's name. */
const persistedPaths = (map: YamlMap): readonly YamlMap[] =>
  [...entriesOf(map.at('persistence'))].flatMap(({ key, value }) => {
    const path = value.at('type')?.string === 'hostPath' && !isDisabled(value) ? value.at('hostPath') : undefined
    return path === undefined ? [] : held(value, { name: key, hostPath: path })
  })

function mainOf(map: YamlMap, contexts: readonly ValuesContext[], { anchor }: Component): YamlMap {
  const main = seenAs(map, (entry) => contextEntry(entry, contexts, 'main') ?? hidden(entry))
  mergeList(main, 'volumeMounts', itemsNamed(map, 'volumeMounts'))
  const privileged = plain.has(anchor.string) ? [...entriesOf(map)].find(({ key }) => key.string === 'privileged') : undefined
  if (privileged !== undefined && main.at('securityContext') === undefined)
    main.merged.push(held(map, { securityContext: held(map, { privileged: privileged.value }) }))
  return main
}

/** The entry under the name that Kubernetes has for it. One that stands deeper takes the place of what holds it. */
function contextEntry(entry: YamlEntry, contexts: readonly ValuesContext[], of: 'pod' | 'main'): YamlEntry | undefined {
  const found = contexts.find((context) => context.of === of)
  if (found === undefined) return undefined
  if (found.key === entry.key) return renamed({ ...entry, value: found.value }, 'securityContext')
  const holds =
    entry.value.kind === 'map' && isContextName(entry.key.string) && [...entriesOf(entry.value)].some(({ key }) => key === found.key)
  return holds ? renamed({ ...found, value: found.value }, 'securityContext') : undefined
}

function containerWith({ key, value }: ValuesContext, name: string): YamlMap {
  return held(value, { name: scalarOf(key.span, name), securityContext: value })
}

const itemsNamed = (map: YamlMap, name: string): readonly YamlNode[] =>
  (lists[name] ?? []).flatMap((list) => itemsOf(map.at(list)).filter(isNamed))
