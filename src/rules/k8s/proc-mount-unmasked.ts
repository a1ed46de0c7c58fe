import { attack, kubernetes, pss } from '../../core/references.ts'
import { defineRule, unsafeFix } from '../../core/rule.ts'
import { removeAt } from '../../documents/yaml-remove.ts'
import { scalarsIn } from '../../documents/yaml-values.ts'

export default defineRule({
  id: 'k8s/proc-mount-unmasked',
  severity: 'medium',
  threat: 'runtime',
  summary: 'A container sees the whole of /proc',
  why: 'The runtime hides parts of /proc that tell about the node and change its kernel; Unmasked shows them to the container.',
  instead: 'Leave `procMount` out.',
  references: [
    pss.baseline('/proc Mount Type'),
    kubernetes('concepts/workloads/pods/user-namespaces/#integration-with-pod-security-admission-checks', 'user namespaces'),
    attack('T1611'),
  ],
  peers: ['trivy:KSV-0027', 'kube-linter:unsafe-proc-mount', 'gatekeeper:proc-mount', 'kics:container_runs_unmasked'],
  bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
      securityContext:
        procMount: Unmasked
`,
  good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
`,
  on: 'container',
  *check(container) {
    const value = container.at('securityContext', 'procMount')
    if (value?.kind !== 'scalar' || value.templated || value.value === null || value.string === 'Default') return
    // The baseline level allows it in a user namespace, the restricted level never: a container that drops ALL claims the latter.
    const dropped = scalarsIn(container.at('securityContext', 'capabilities', 'drop')).some(({ string }) => string === 'ALL')
    if (container.workload.userNamespace && !dropped) return
    const edit = removeAt(container.document.text, container.node, ['securityContext', 'procMount'])
    yield { at: value, message: `container "${container.name}" sees /proc ${value.string}`, fix: unsafeFix('Remove `procMount`', edit) }
  },
})
