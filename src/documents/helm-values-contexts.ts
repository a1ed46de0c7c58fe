import { baseName } from './paths.ts'
import type { YamlEntry, YamlMap, YamlNode, YamlScalar } from './yaml.ts'
import { entriesOf } from './yaml-values.ts'
import { effectiveEntries, hidden, seenAs } from './yaml-views.ts'

/** Which part of a pod a security context of the values is for: the pod, its own container, or one that is known by this name. */
export interface ValuesContext {
  readonly of: 'pod' | 'main' | { readonly name: string }
  readonly key: YamlScalar
  /** A map; null where the values take the chart's away. */
  readonly value: YamlNode
  readonly span: YamlEntry['span']
  /** Also set for one that stands deeper, so that nothing is taken away of what is around it. */
  readonly alias: YamlEntry['alias']
}

/** Fields of SecurityContext and PodSecurityContext (Kubernetes API reference, v1). */
const fields: ReadonlySet<string> = new Set([
  'allowPrivilegeEscalation',
  'appArmorProfile',
  'capabilities',
  'fsGroup',
  'fsGroupChangePolicy',
  'privileged',
  'procMount',
  'readOnlyRootFilesystem',
  'runAsGroup',
  'runAsNonRoot',
  'runAsUser',
  'seLinuxChangePolicy',
  'seLinuxOptions',
  'seccompProfile',
  'supplementalGroups',
  'supplementalGroupsPolicy',
  'sysctls',
  'windowsOptions',
])
const podOnly = ['fsGroup', 'fsGroupChangePolicy', 'seLinuxChangePolicy', 'supplementalGroups', 'supplementalGroupsPolicy', 'sysctls']
const containerOnly = ['allowPrivilegeEscalation', 'capabilities', 'privileged', 'procMount', 'readOnlyRootFilesystem']

const hasOne = (map: YamlNode, names: readonly string[]) => names.some((name) => map.at(name) !== undefined)

export const isContextName = (name: string) => name.endsWith('ecurityContext') || name === 'securityContexts'

/**
 * The security contexts in a map of values. By the chart that `helm create` writes, `podSecurityContext` is the pod's and `securityContext` the
 * container's; beside `containerSecurityContext` (Bitnami, kube-prometheus-stack, cert-manager) or with fields that only a pod has, `securityContext` is the
 * pod's. Some charts have both in one map: `securityContext.pod` and `.container` (Vault), `securityContexts.pod` and `.containers` (Airflow), or one for
 * each container (Consul). Of Bitnami's, one with `enabled: false` is not rendered.
 */
export function* contextsOf(map: YamlMap, path: string): Iterable<ValuesContext> {
  const entries = effectiveEntries(map)
  for (const entry of entries) {
    const { key, value } = entry
    if (!isContextName(key.string)) continue
    const of = ownerOf(key.string, value, map)
    if (isTakenAway(value, path)) yield { ...entry, of }
    else if (value.kind === 'map') yield* readContext(entry, value, of)
  }
  const image = entries.find(({ key }) => key.string === 'image')
  if (image !== undefined && isImageContext(image.value)) yield { ...image, of: 'main' }
}

/** `controller.image` of ingress-nginx has the fields of the container beside the names of the image. */
export const isImageContext = (image: YamlNode) => image.kind === 'map' && hasOne(image, imageFields)
const imageFields = ['allowPrivilegeEscalation', 'readOnlyRootFilesystem', 'runAsNonRoot', 'runAsUser', 'seccompProfile']

function* readContext(entry: YamlEntry, value: YamlMap, of: ValuesContext['of']): Iterable<ValuesContext> {
  if (isDisabled(value)) return
  const names = [...entriesOf(value)].map(({ key }) => key.string)
  if (names.length === 0 || names.some((name) => fields.has(name))) yield { ...entry, of, value: withoutEmpty(value) }
  else for (const inner of entriesOf(value)) if (isContext(inner.value)) yield { ...inner, of: partOf(inner.key.string), alias: inner.span }
}

const isContext = (node: YamlNode) =>
  node.kind === 'map' && !isDisabled(node) && [...entriesOf(node)].some(({ key }) => fields.has(key.string))

export const isDisabled = (node: YamlNode) => node.at('enabled')?.boolean === false

function partOf(name: string): ValuesContext['of'] {
  if (name === 'pod') return 'pod'
  return name === 'container' || name === 'containers' ? 'main' : { name }
}

function ownerOf(name: string, context: YamlNode, map: YamlMap): ValuesContext['of'] {
  if (name === 'podSecurityContext') return 'pod'
  if (name === 'containerSecurityContext') return 'main'
  if (name !== 'securityContext') return { name: name.replace(/SecurityContexts?$/i, '') || name }
  if (map.at('containerSecurityContext') !== undefined) return map.at('podSecurityContext') === undefined ? 'pod' : { name }
  return map.at('podSecurityContext') === undefined && hasOne(context, podOnly) && !hasOne(context, containerOnly) ? 'pod' : 'main'
}

/**
 * Null takes away what the chart sets (Helm, "Values Files", deleting a default key). In the chart's own values there is nothing to take away, and
 * a key without a value has mostly lost it to a comment.
 */
const isTakenAway = (value: YamlNode, path: string) =>
  value.kind === 'scalar' && value.string === 'null' && baseName(path) !== 'values.yaml'

/** A field without a value is not set. */
function withoutEmpty(context: YamlMap): YamlMap {
  const isEmpty = ({ value }: YamlEntry) => value.kind === 'scalar' && value.string === '' && value.value === null
  return context.entries.some(isEmpty) ? seenAs(context, (entry) => (isEmpty(entry) ? hidden(entry) : entry)) : context
}
