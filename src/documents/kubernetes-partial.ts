import type { Resource } from './kubernetes-model.ts'
import { type Pod, podOf } from './kubernetes-pod.ts'
import type { YamlNode } from './yaml.ts'

const selectorKinds = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet'])

/**
 * True for an object that the API server would refuse as it stands, because it is merged into another: a strategic merge patch, an overlay.
 * What it leaves out may be set where it is merged.
 */
export function isFragment({ root, apiVersion, group, kind }: Pick<Resource, 'root' | 'apiVersion' | 'group' | 'kind'>): boolean {
  if (hasPatchDirective(root)) return true
  const pod = podOf(root, group, kind)
  if (pod === undefined) return false
  if (!hasImages(pod, kind)) return true
  // apps/v1 has no default for the selector, and it must match the template's labels.
  const selects = apiVersion === 'apps/v1' && selectorKinds.has(kind)
  return selects && root.at('spec', 'selector') === undefined && pod.metadata?.at('labels') === undefined
}

/** Every container names its image: it has no default. Only a DeploymentConfig may get it from an image stream. */
function hasImages({ spec }: Pod, kind: string): boolean {
  // Ephemeral containers are no part of a manifest that is merged: only of a pod as it runs.
  const containers = spec.at('containers') ?? spec.at('ephemeralContainers')
  if (containers?.kind !== 'sequence') return false
  return kind === 'DeploymentConfig' || containers.items.every(({ value }) => value.at('image') !== undefined)
}

/** `$patch`, `$retainKeys`, `$setElementOrder/…`, `$deleteFromPrimitiveList/…` as keys. */
function hasPatchDirective(node: YamlNode): boolean {
  if (node.kind === 'scalar') return false
  if (node.kind === 'sequence') return node.items.some((item) => item.alias === null && hasPatchDirective(item.value))
  return node.entries.some(({ key, value, alias }) => isPatchDirective(key.string) || (alias === null && hasPatchDirective(value)))
}

const isPatchDirective = (name: string) =>
  name.startsWith('$') && /^\$(?:patch$|retainKeys$|setElementOrder\/|deleteFromPrimitiveList\/)/.test(name)
