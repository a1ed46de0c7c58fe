import type { Container, Resource, Workload } from './kubernetes-model.ts'
import { podsOfPipeline } from './kubernetes-pipelines.ts'
import { podOf } from './kubernetes-pod.ts'
import { templateDefault } from './template-default.ts'
import type { YamlMap, YamlNode } from './yaml.ts'
import { isUnset, mapsIn } from './yaml-values.ts'

export interface HostPath {
  /** The volume's name. */
  readonly name: string
  /** The path's node, or the nearest node that there is. */
  readonly node: YamlNode
  /** Without `.`, `..`, doubled and trailing slashes; null for one that is missing, or templated without a default. */
  readonly path: string | null
}

/** Paths of the node that an object's pods mount, or that a persistent volume stands for. */
export function hostPathsOf(resource: Resource): readonly HostPath[] {
  if (resource.kind === 'PersistentVolume') return hostPathOf(resource.name, resource.at('spec', 'hostPath'))
  const pods = [podOf(resource.root, resource.group, resource.kind), ...podsOfPipeline(resource)]
  return pods
    .flatMap((pod) => mapsIn(pod?.spec.at('volumes')))
    .flatMap((volume) => hostPathOf(volume.at('name')?.string ?? '', volume.at('hostPath')))
}

function hostPathOf(name: string, hostPath: YamlNode | undefined): readonly HostPath[] {
  if (isUnset(hostPath)) return []
  const node = hostPath.at('path') ?? hostPath
  const path = node.kind !== 'scalar' ? null : node.templated ? templateDefault(node.string) : node.string
  return [{ name, node, path: path?.startsWith('/') ? normalizePath(path) : null }]
}

export interface Mount {
  readonly container: Container
  readonly node: YamlMap
}

/** Where the containers of a workload mount its volumes, by the volume's name. */
export function mountsOf(workload: Workload): ReadonlyMap<string, readonly Mount[]> {
  const mounts = new Map<string, Mount[]>()
  for (const container of workload.containers) {
    for (const node of mapsIn(container.at('volumeMounts'))) {
      const name = node.at('name')?.string ?? ''
      const others = mounts.get(name)
      if (others === undefined) mounts.set(name, [{ container, node }])
      else others.push({ container, node })
    }
  }
  return mounts
}

export function normalizePath(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return `/${parts.join('/')}`
}

/** By path segments: `/etc` holds `/etc/ssl`, not `/etcd`. */
export const isWithin = (path: string, directory: string): boolean =>
  path === directory || path.startsWith(directory === '/' ? '/' : `${directory}/`)
