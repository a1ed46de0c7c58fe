import type { Span } from '../source/text.ts'
import type { Grain } from './grains.ts'
import type { YamlMap, YamlNode, YamlScalar } from './yaml.ts'

export interface Workflow extends Grain {
  readonly root: YamlMap
  /** Names of the events under `on`, each with its node. */
  readonly triggers: ReadonlyMap<string, YamlNode>
  readonly jobs: readonly Job[]
  at(...path: (string | number)[]): YamlNode | undefined
}

export interface Job extends Grain {
  readonly id: string
  readonly idNode: YamlScalar
  readonly node: YamlMap
  readonly workflow: Workflow
  readonly steps: readonly Step[]
  at(...path: (string | number)[]): YamlNode | undefined
}

/** A step of a job or of a composite action. */
export interface Step extends Grain {
  readonly node: YamlMap
  readonly job: Job | null
  readonly action: ActionFile | null
  readonly uses: YamlScalar | null
  readonly run: YamlScalar | null
  at(...path: (string | number)[]): YamlNode | undefined
}

/** `owner/repository[/path]@ref`, `./path`, `docker://image`. */
export interface ActionReference extends Grain {
  readonly node: YamlScalar
  readonly kind: 'repository' | 'local' | 'docker'
  /** Lower case; empty for local and docker ones. */
  readonly owner: string
  readonly repository: string
  readonly path: string
  readonly ref: string | null
  readonly refSpan: Span | null
  /** `step` or a job that calls a reusable workflow. */
  readonly from: 'step' | 'job'
}

/** action.yml */
export interface ActionFile extends Grain {
  readonly root: YamlMap
  readonly using: string
  readonly steps: readonly Step[]
  at(...path: (string | number)[]): YamlNode | undefined
}
