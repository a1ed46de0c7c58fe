import { cwe, kubernetes } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import type { YamlNode } from '../../documents/yaml.ts'
import { entriesOf, itemsOf } from '../../documents/yaml-values.ts'

/** Each holds a container back, and does so only where it is written. */
const settings: ReadonlySet<string> = new Set([
  'allowPrivilegeEscalation',
  'appArmorProfile',
  'capabilities',
  'drop',
  'readOnlyRootFilesystem',
  'runAsNonRoot',
  'seccompProfile',
  'securityContext',
])

const told: Readonly<Record<string, string>> = { $patch: 'the security settings', item: 'a dropped capability' }

export default defineRule({
  id: 'k8s/security-setting-removed',
  severity: 'medium',
  threat: 'runtime',
  summary: 'A patch or the values of a chart take a security setting away',
  why: 'In a patch, null and `$patch: delete` remove what the patched object sets, as null in the values of a chart removes what the chart sets: its pods then run without that protection.',
  instead: 'Leave the setting out, or give it a value that protects.',
  references: [
    kubernetes('tasks/manage-kubernetes-objects/update-api-object-kubectl-patch/', 'strategic merge patch'),
    { title: 'Helm: deleting a default key', url: 'https://helm.sh/docs/chart_template_guide/values_files/#deleting-a-default-key' },
    kubernetes('tasks/configure-pod-container/security-context/', 'security context'),
    cwe(693),
  ],
  bad: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
        - name: web
          securityContext:
            readOnlyRootFilesystem: null
`,
  good: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
        - name: web
          securityContext:
            readOnlyRootFilesystem: true
`,
  on: 'workload',
  *check(workload) {
    // What a template leaves empty it may fill when it is rendered.
    if (!workload.partial || workload.document.partial) return
    const by = workload.resource.main === undefined ? 'the patch' : 'null'
    for (const { subject, node } of [{ subject: workload.subject, node: workload.spec }, ...workload.containers])
      for (const { at, name } of removed(node))
        yield { at, subject, field: name, message: `${by} takes ${told[name] ?? name} from ${subject}` }
  },
})

/** What removes a setting from a pod or container. */
function* removed(holder: YamlNode): Iterable<{ readonly at: YamlNode; readonly name: string }> {
  const context = [...entriesOf(holder)].filter(({ key }) => key.string === 'securityContext')
  const fields = entriesOf(holder.at('securityContext'))
  const capabilities = [...entriesOf(holder.at('securityContext', 'capabilities'))].filter(({ key }) => key.string !== 'add')
  for (const { key, value } of [...context, ...fields, ...capabilities]) {
    const at = value.span.start === value.span.end ? key : value
    if (settings.has(key.string) && value.value === null) yield { at, name: key.string }
    if (key.string === '$patch' && value.value === 'delete') yield { at, name: '$patch' }
  }
  for (const item of itemsOf(holder.at('securityContext', 'capabilities', 'drop')))
    if (item.value === null) yield { at: item, name: 'item' }
}
