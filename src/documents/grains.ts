import type { Span } from '../source/text.ts'
import type { ComposeFile, ComposeService } from './compose-model.ts'
import type { DockerfileModel, Instruction, Stage } from './dockerfile-model.ts'
import type { Document } from './document.ts'
import type { ImageReference } from './image.ts'
import type { Container, Resource, Workload } from './kubernetes-model.ts'
import type { Invocation } from './shell-commands.ts'
import type {
  ActionFile,
  ActionReference,
  DependabotUpdate,
  Job,
  Step,
  Workflow,
  WorkflowExpression,
  WorkflowVariable,
} from './workflow-model.ts'
import type { YamlDocument, YamlEntry } from './yaml.ts'

/** What a rule looks at. The subject names it without indexes or lines: `Deployment shop/api container web`. */
export interface Grain {
  readonly subject: string
  readonly span: Span
  readonly document: Document
}

/** A credential found in the text by its form. The value itself stays in the text. */
export interface Credential extends Grain {
  /** The detector's name for it: `github-token`, `private-key`. */
  readonly kind: string
  /** Set where the span is an encoding of it. */
  readonly decodedFrom?: 'base64'
  /** The provider's public prefix that may be shown: `ghp_`. */
  readonly prefix?: string
  /** Everybody knows the value: it need not be hidden wherever else it stands. */
  readonly known?: true
}

/** How a value came to stand beside a name. It tells how much is known of what the value is. */
export type NamedValuePlace =
  /** A key of a structured file: what the program makes of it is not known. */
  | 'setting'
  /** A variable of a process: `env`, `environment`, ENV, a line of a dotenv file. The process gets the literal itself. */
  | 'environment'
  /** `--password=value`. */
  | 'argument'
  /** A quoted literal beside a name in source code or prose. */
  | 'code'
  /** `data` of a Secret: base64. */
  | 'secret-data'
  /** `stringData` of a Secret, a literal of a Secret generator. */
  | 'secret-string'
  /** A file whose only use is to hold credentials. */
  | 'credential-file'

/** A literal beside a name, in any format. References (`secretKeyRef`) are none. */
export interface NamedValue extends Grain {
  /** As written: `DB_PASSWORD`, `adminPassword`. */
  readonly name: string
  /** After quotes and escapes; base64 is not decoded. */
  readonly value: string
  readonly place: NamedValuePlace
  /** In YAML and JSON: the entry whose whole value it is. */
  readonly entry?: YamlEntry | undefined
  /** The `type` of the Secret that it stands in. */
  readonly secretType?: string | undefined
}

/** An exception written in a file: `plimsoll-ignore RULE until DATE: reason`, or an entry of the policy. */
export interface WaiverGrain extends Grain {
  readonly rule: string
  readonly reason: string
  readonly until: string | null
}

/** A mark of another scanner of credentials, such as `gitleaks:allow`; the subject is the mark as written. */
export interface PeerMark extends Grain {
  /** The 1-based line that it covers. */
  readonly line: number
}

/** What a shell is told to run: RUN of a Dockerfile, `run` of a step. */
export interface ShellScript extends Grain {
  readonly runsIn: 'build' | 'workflow'
  /** All its commands, those of substitutions and inner scripts too; none where the shell is no POSIX shell. */
  readonly invocations: readonly Invocation[]
}

/** Grains by the name that a rule gives in `on`. */
export interface Grains {
  /** Any text file, recognized or not. */
  file: Grain
  credential: Credential
  namedValue: NamedValue
  waiver: WaiverGrain
  peerMark: PeerMark
  /** Plimsoll's own policy file. */
  policyFile: Grain
  imageReference: ImageReference
  dockerfile: DockerfileModel
  stage: Stage
  instruction: Instruction
  shellScript: ShellScript
  composeFile: ComposeFile
  composeService: ComposeService
  workflow: Workflow
  job: Job
  step: Step
  /** `uses:` of a step or a job, in a workflow or a composite action. */
  actionReference: ActionReference
  actionFile: ActionFile
  /** Every `${{ … }}` and every `if:` of a workflow or an action. */
  workflowExpression: WorkflowExpression
  /** Every variable of an `env` of a workflow or an action. */
  workflowVariable: WorkflowVariable
  dependabotUpdate: DependabotUpdate
  /** Every Kubernetes object, items of a List included. */
  resource: Resource
  /** A Role or ClusterRole. */
  role: Resource
  /** A RoleBinding or ClusterRoleBinding. */
  roleBinding: Resource
  /** A pod specification of any workload kind. */
  workload: Workload
  container: Container
  /** Every container, and every map of a chart's values that may have said something of one. */
  containerPlace: Container
  /** Every YAML or JSON document of a structured file, whatever it is. */
  yaml: YamlGrain
}
export type GrainName = keyof Grains

export interface YamlGrain extends Grain {
  readonly tree: YamlDocument
}
