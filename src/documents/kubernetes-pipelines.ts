import type { Resource } from './kubernetes-model.ts'
import { mapAt, type Pod } from './kubernetes-pod.ts'
import type { YamlMap, YamlNode } from './yaml.ts'
import { mapsIn } from './yaml-values.ts'
import { held, listOf } from './yaml-views.ts'

/**
 * The pods of an object of Argo Workflows or Tekton, which describe them in ways of their own. The configuration of their controllers, patches of
 * the pod and the run that uses a task complete them.
 */
export function podsOfPipeline({ group, root }: Pick<Resource, 'group' | 'root'>): readonly Pod[] {
  const spec = mapAt(root, 'spec')
  if (spec === undefined) return []
  if (group === 'argoproj.io') return argoPods(mapAt(spec, 'workflowSpec') ?? spec)
  return group === 'tekton.dev' ? tektonPods(spec, '', 0) : []
}

/** Argo Workflows, "Field Reference", `WorkflowSpec` and `Template`: both have fields of a pod; the template's count first. */
function argoPods(workflow: YamlMap): Pod[] {
  const templates = mapsIn(workflow.at('templates')).map((template) => ({
    template,
    part: `template ${template.at('name')?.string ?? ''}`.trimEnd(),
  }))
  const defaults = mapAt(workflow, 'templateDefaults')
  if (defaults !== undefined) templates.push({ template: defaults, part: 'template defaults' })
  if (templates.length === 0) return []
  return [
    { spec: workflow, metadata: null, part: '' },
    ...templates.map(({ template, part }): Pod => {
      const containers = [template.at('container'), template.at('script')].filter((node) => node?.kind === 'map')
      const more = [...mapsIn(template.at('sidecars')), ...mapsIn(template.at('containerSet', 'containers'))]
      return { spec: podSpec(template, [...containers, ...more], workflow.at('securityContext')), metadata: null, part, unnamed: 'main' }
    }),
  ]
}

/** Deeper than a pipeline run, its pipeline and that one's tasks no embedded specification goes. */
const tektonDepth = 3

/** Tekton, "Tasks", "TaskRuns" and "PipelineRuns": each step and sidecar is a container, a pod template is a part of a pod specification. */
function tektonPods(spec: YamlMap, part: string, depth: number): Pod[] {
  if (depth > tektonDepth) return []
  const runs = [spec, mapAt(spec, 'taskRunTemplate'), ...mapsIn(spec.at('taskRunSpecs'))]
  const templates = runs.flatMap((run) => (run && mapAt(run, 'podTemplate')) ?? [])
  const template = mapAt(spec, 'stepTemplate')
  const containers = [...(template ? [template] : []), ...mapsIn(spec.at('steps')), ...mapsIn(spec.at('sidecars'))]
  const embedded = [
    { spec: mapAt(spec, 'taskSpec'), part },
    { spec: mapAt(spec, 'pipelineSpec'), part },
    ...['tasks', 'finally'].flatMap((key) =>
      mapsIn(spec.at(key)).map((task) => ({ spec: mapAt(task, 'taskSpec'), part: `task ${task.at('name')?.string ?? ''}`.trimEnd() })),
    ),
  ]
  return [
    ...templates.map((written): Pod => ({ spec: written, metadata: null, part: 'pod template' })),
    ...(containers.length === 0 ? [] : [{ spec: podSpec(spec, containers, template?.at('securityContext')), metadata: null, part }]),
    ...embedded.flatMap((inner) => (inner.spec === undefined ? [] : tektonPods(inner.spec, inner.part, depth + 1))),
  ]
}

/** A pod specification of what is written as one, of containers that are not in its lists, and of a security context for where it has none. */
const podSpec = (written: YamlMap, containers: readonly YamlNode[], context: YamlNode | undefined): YamlMap =>
  held(
    written,
    { containers: listOf(written.span, containers) },
    written,
    ...(context === undefined ? [] : [held(context, { securityContext: context })]),
  )
