import type { Container, Workload } from './kubernetes-model.ts'
import type { YamlMap, YamlNode } from './yaml.ts'
import { mapsIn } from './yaml-values.ts'

export interface HostPath {
  /** The volume's name. */
  readonly name: string
  readonly volume: YamlMap
  /** The path's node, or the nearest node that there is. */
  readonly node: YamlNode
  /** Without `.`, `..`, doubled and trailing slashes; null for one that is missing or templated. */
  readonly path: string | null
}

export function hostPathsOf(workload: Workload): readonly HostPath[] {
  return mapsIn(workload.at('volumes')).flatMap((volume) => {
    const hostPath = volume.at('hostPath')
    if (hostPath === undefined || (hostPath.value === null && volume.at('name') === undefined)) return []
    const node = hostPath.at('path') ?? hostPath
    const known = node.kind === 'scalar' && !node.templated && node.string.startsWith('/')
    return [{ name: volume.at('name')?.string ?? '', volume, node, path: known ? normalizePath(node.string) : null }]
  })
}

export interface Mount {
  readonly container: Container
  readonly node: YamlMap
}

/** Where the containers of a workload mount a volume. */
export const mountsOf = (workload: Workload, volume: string): readonly Mount[] =>
  workload.containers.flatMap((container) =>
    mapsIn(container.at('volumeMounts'))
      .filter((mount) => mount.at('name')?.string === volume)
      .map((node) => ({ container, node })),
  )

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
