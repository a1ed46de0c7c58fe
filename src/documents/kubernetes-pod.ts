import type { YamlMap, YamlNode } from './yaml.ts'

/** A pod specification inside an object, and the metadata that its pods get. */
export interface Pod {
  readonly spec: YamlMap
  readonly metadata: YamlMap | null
  /** Of an object with several pods, all of which something else completes: the name of this one, or empty. */
  readonly part?: string
  /** What a container without a name is called. */
  readonly unnamed?: string
}

/** Where kinds of the API and of well-known controllers hold their pod template; empty for a kind that is a pod itself. */
const templates: Readonly<Record<string, readonly string[]>> = {
  Pod: [],
  PodTemplate: ['template'],
  Deployment: ['spec', 'template'],
  StatefulSet: ['spec', 'template'],
  DaemonSet: ['spec', 'template'],
  ReplicaSet: ['spec', 'template'],
  ReplicationController: ['spec', 'template'],
  Job: ['spec', 'template'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
  DeploymentConfig: ['spec', 'template'],
  Rollout: ['spec', 'template'],
}

/** Where below `spec` a custom resource with pods of its own mostly has them (Knative, OpenKruise, Kubeflow, KEDA, agent sandboxes …). */
const customTemplates: readonly (readonly string[])[] = [
  ['template'],
  ['podTemplate'],
  ['jobTemplate', 'spec', 'template'],
  ['jobTargetRef', 'template'],
]

export function podOf(root: YamlMap, group: string, kind: string): Pod | undefined {
  if (group === 'serving.knative.dev') return knativePod(root, kind)
  const path = templates[kind]
  return path === undefined ? customPod(root) : podAt(root, ...path)
}

/** Only there may a container be without a name: Knative gives it one (`config-defaults`, `container-name-template`). */
function knativePod(root: YamlMap, kind: string): Pod | undefined {
  const pod = kind === 'Revision' ? podAt(root) : customPod(root)
  return pod && { ...pod, unnamed: 'user-container' }
}

function customPod(root: YamlMap): Pod | undefined {
  const spec = mapAt(root, 'spec')
  return spec && customTemplates.map((custom) => podAt(spec, ...custom)).find((pod) => pod?.spec.at('containers')?.kind === 'sequence')
}

function podAt(root: YamlMap, ...path: readonly string[]): Pod | undefined {
  const spec = mapAt(root, ...path, 'spec')
  return spec && { spec, metadata: mapAt(root, ...path, 'metadata') ?? null }
}

export function mapAt(root: YamlNode, ...path: readonly string[]): YamlMap | undefined {
  const node = root.at(...path)
  return node?.kind === 'map' ? node : undefined
}
