import type { Grain } from './grains.ts'
import type { YamlMap, YamlNode } from './yaml.ts'

export interface ComposeFile extends Grain {
  readonly root: YamlMap
  readonly services: readonly ComposeService[]
}

export interface ComposeService extends Grain {
  readonly name: string
  readonly node: YamlMap
  /** The effective value: own keys, then those of a local `extends` and merge keys. */
  at(...path: (string | number)[]): YamlNode | undefined
  /** Volumes of short and long form alike. */
  readonly volumes: readonly ComposeVolume[]
}

export interface ComposeVolume {
  readonly node: YamlNode
  readonly type: 'bind' | 'volume' | 'tmpfs' | 'npipe' | 'other'
  /** The node of the source, or of the whole short form. */
  readonly sourceNode: YamlNode
  readonly source: string | null
  readonly target: string | null
  readonly readOnly: boolean
}
