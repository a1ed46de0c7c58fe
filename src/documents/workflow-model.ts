import type { Span } from '../source/text.ts'
import type { Expression } from './expression.ts'
import type { Grain } from './grains.ts'
import type { YamlMap, YamlNode, YamlScalar } from './yaml.ts'

export interface Workflow extends Grain {
  readonly root: YamlMap
  /** The events under `on`, by name. */
  readonly triggers: ReadonlyMap<string, Trigger>
  readonly jobs: readonly Job[]
  at(...path: (string | number)[]): YamlNode | undefined
}

export interface Trigger {
  readonly name: YamlScalar
  /** What stands below the name: `branches`, `types`; null where nothing does. */
  readonly node: YamlNode | null
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
  /** What `uses` says, where it can be read. */
  readonly reference: ActionReference | null
  readonly run: YamlScalar | null
  at(...path: (string | number)[]): YamlNode | undefined
}

/** `owner/repository[/path]@ref`, `./path` (or `$/path`, from the repository of the workflow), `docker://image`. */
export interface ActionReference extends Grain {
  readonly node: YamlScalar
  readonly kind: 'repository' | 'local' | 'docker'
  /** Lower case; empty for local and docker ones, as are `repository` and `path`. */
  readonly owner: string
  /** Lower case. */
  readonly repository: string
  /** Below the repository, without slashes at its ends. */
  readonly path: string
  /** `owner/repository[/path]` in lower case, or the whole text without a version. */
  readonly name: string
  readonly ref: string | null
  readonly refSpan: Span | null
  /** `step` or a job that calls a reusable workflow. */
  readonly from: 'step' | 'job'
  readonly job: Job | null
}

/** action.yml */
export interface ActionFile extends Grain {
  readonly root: YamlMap
  readonly using: string
  readonly steps: readonly Step[]
  at(...path: (string | number)[]): YamlNode | undefined
}

/** One `${{ … }}` of a workflow or an action, or an `if:` without a fence. */
export interface WorkflowExpression extends Grain {
  /** The scalar that holds it. */
  readonly scalar: YamlScalar
  /** What stands between the fence, with its blanks. */
  readonly text: string
  /** Its spans are offsets into `scalar.string`: `placeOf` gives their places in the file. Null where it cannot be parsed. */
  readonly expression: Expression | null
  /** Keys from the document's root to the scalar; items are numbers. */
  readonly path: readonly (string | number)[]
  readonly step: Step | null
  readonly job: Job | null
  readonly workflow: Workflow | null
  readonly action: ActionFile | null
  /** The place in the file of a part of `scalar.string`. */
  placeOf(part: Span): Span
}

/** One entry of `updates` in dependabot.yml. */
export interface DependabotUpdate extends Grain {
  readonly node: YamlMap
  readonly ecosystem: string
  at(...path: (string | number)[]): YamlNode | undefined
}

/** One variable of an `env`. */
export interface WorkflowVariable extends Grain {
  readonly name: string
  readonly value: YamlScalar
}
