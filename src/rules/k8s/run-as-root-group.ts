import { cwe, kubernetes } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { securityValues } from '../../documents/kubernetes-security.ts'
import { isMissing, scalarsIn } from '../../documents/yaml-values.ts'

const path = ['securityContext', 'runAsGroup'] as const

export default defineRule({
  id: 'k8s/run-as-root-group',
  severity: 'low',
  strict: true,
  threat: 'runtime',
  summary: 'A container runs in the group root, or nothing keeps it from that',
  why: 'A user that the image does not know is in the group root unless another is named; its files on the node and in volumes are then open.',
  instead: 'Set `runAsGroup` to the number of an unprivileged group.',
  references: [kubernetes('tasks/configure-pod-container/security-context/', 'security context'), cwe(250)],
  peers: ['trivy:KSV-0116', 'kyverno:require-non-root-groups'],
  bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsGroup: 0
  containers:
    - name: web
      image: registry.example/web:1.4
`,
  good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsGroup: 10001
  containers:
    - name: web
      image: registry.example/web:1.4
`,
  on: 'workload',
  guard: (workload) => workload.at('securityContext', 'runAsGroup'),
  *check(workload) {
    if (workload.userNamespace || workload.windows) return
    const groups = [...securityValues(workload, 'runAsGroup'), ...securityValues(workload, 'fsGroup')]
    for (const { node, subject } of groups) if (node.value === 0) yield { at: node, subject, message: `${subject} runs in the group root` }
    for (const group of scalarsIn(workload.at('securityContext', 'supplementalGroups'))) {
      if (group.value === 0) yield { at: group, message: `${workload.subject} runs in the group root` }
    }
    if (workload.partial || !isMissing(workload.spec, ...path)) return
    for (const { node, anchor, name, subject } of workload.containers) {
      if (isMissing(node, ...path))
        yield { at: anchor, field: 'runAsGroup', subject, identity: '', message: `container "${name}" names no group` }
    }
  },
})
