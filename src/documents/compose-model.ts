import type { Span } from '../source/text.ts'
import type { Grain } from './grains.ts'
import type { YamlMap, YamlNode, YamlScalar } from './yaml.ts'

export interface ComposeFile extends Grain {
  readonly root: YamlMap
  readonly services: readonly ComposeService[]
}

export interface ComposeService extends Grain {
  readonly name: string
  /** The service's key: where absence is told. */
  readonly anchor: YamlScalar
  readonly node: YamlMap
  /** An override or a service that extends another file's: what is missing here may be set there. */
  readonly partial: boolean
  /** The effective value: own keys, then those of services of the same file that it extends. What those say wrong is told of them. */
  at(...path: string[]): YamlNode | undefined
  /** Items of a list, and of that of extended services, since Compose joins lists. */
  allItems(...path: string[]): readonly YamlNode[]
  /** What it says itself, merge keys followed; nothing of what `!reset` takes away. */
  own(...path: (string | number)[]): YamlNode | undefined
  /** Items of its own list. */
  items(...path: string[]): readonly YamlNode[]
  /** The text of an own scalar with the defaults of its variables put in; undefined where there is none or it is not known. */
  text(...path: string[]): ComposeText | undefined
  /** Own volumes of short and long form alike. */
  readonly volumes: readonly ComposeVolume[]
  readonly ports: readonly ComposePort[]
  /** Own networks; none where it is on the default one. */
  readonly networks: readonly ComposeNetwork[]
}

export interface ComposeText {
  readonly value: string
  readonly span: Span
  readonly node: YamlScalar
}

export interface ComposeVolume {
  /** The whole entry. */
  readonly node: YamlNode
  readonly type: 'bind' | 'volume' | 'tmpfs' | 'npipe' | 'other'
  /** Of a bind, the host's path, variables' defaults put in; of a named volume its name, or the path that its driver binds. */
  readonly source: string | null
  readonly target: string | null
  readonly readOnly: boolean
  readonly propagation: string | null
  /** The source, or the whole entry where that has no place of its own. */
  readonly span: Span
}

export interface ComposePort {
  readonly node: YamlNode
  /** The address of the host that it is bound to, by itself or by its networks; null for all of them. */
  readonly address: string | null
  /** As written: a port or a range; null for one that Docker picks. */
  readonly published: string | null
  /** The container's port, the first of a range. */
  readonly target: number | null
  /** The last of a range, else the same. */
  readonly lastTarget: number | null
}

export interface ComposeNetwork {
  /** The item or key that joins it. */
  readonly node: YamlScalar
  /** The name that it has on the host, if it is made elsewhere. */
  readonly external: string | null
  /** The address of the host that its bridge publishes ports on, if it says one. */
  readonly bindingAddress: string | null
}
