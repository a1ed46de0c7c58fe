import type { Grain } from './grains.ts'
import type { YamlMap, YamlNode, YamlScalar } from './yaml.ts'

/** A Kubernetes object. Items of a List stand for themselves. */
export interface Resource extends Grain {
  readonly apiVersion: string
  /** The group of `apiVersion`; empty for the core group. */
  readonly group: string
  readonly kind: string
  readonly kindNode: YamlScalar
  readonly name: string
  readonly namespace: string | null
  readonly root: YamlMap
  /** The name's node where there is one, else the kind's: where absence is told. */
  readonly anchor: YamlScalar
  /** A patch, a template: see Document.partial. */
  readonly partial: boolean
  /** Of the values of a chart: the container that its templates write. */
  readonly main?: MainContainer
  at(...path: (string | number)[]): YamlNode | undefined
}

export interface MainContainer {
  readonly node: YamlMap
  readonly name: string
  readonly anchor: YamlScalar
}

export interface Workload extends Grain {
  readonly resource: Resource
  /** The pod specification. */
  readonly spec: YamlMap
  /** The pod template's metadata (the object's own for a Pod). */
  readonly metadata: YamlMap | null
  readonly containers: readonly Container[]
  readonly partial: boolean
  /** `spec.os.name: windows`: Linux-only controls do not apply. */
  readonly windows: boolean
  /** The `hostUsers: false` user namespace, which relaxes some controls. */
  readonly userNamespace: boolean
  readonly anchor: YamlScalar
  /** Path below the pod specification. */
  at(...path: (string | number)[]): YamlNode | undefined
}

export interface Container extends Grain {
  readonly name: string
  readonly type: 'container' | 'init' | 'ephemeral'
  readonly node: YamlMap
  readonly workload: Workload
  readonly partial: boolean
  /** The name's node where there is one, else the first key's: where absence is told. */
  readonly anchor: YamlScalar
  at(...path: (string | number)[]): YamlNode | undefined
  /** `securityContext.<field>` of the container, else the pod's. */
  effective(...path: string[]): YamlNode | undefined
}
