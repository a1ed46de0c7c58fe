import { cwe, kubernetes, nsa } from '../../core/references.ts'
import { defineRule, unsafeFix } from '../../core/rule.ts'
import { setSecurity } from '../../documents/kubernetes-security.ts'
import { isMissing } from '../../documents/yaml-values.ts'

const field = 'readOnlyRootFilesystem'

export default defineRule({
  id: 'k8s/read-only-root-filesystem',
  severity: 'medium',
  threat: 'immutability',
  summary: 'The root file system of a container can be written',
  why: 'What a container writes over its image nobody has reviewed: an intruder can replace programs and bring tools, and they stay until the restart.',
  instead: 'Set `readOnlyRootFilesystem: true`, and mount an `emptyDir` where the program writes.',
  references: [
    kubernetes('tasks/configure-pod-container/security-context/', 'security context'),
    nsa('Immutable container file systems'),
    cwe(732),
  ],
  peers: ['trivy:KSV-0014', 'checkov:CKV_K8S_22', 'kube-linter:no-read-only-root-fs', 'kics:root_container_not_mounted_as_read_only'],
  bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
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
  containers:
    - name: web
      image: registry.example/web:1.4
      securityContext:
        readOnlyRootFilesystem: true
`,
  on: 'container',
  guard: (container) => container.at('securityContext', field),
  *check(container) {
    if (container.workload.windows) return
    const value = container.at('securityContext', field)
    const message = `the root file system of container "${container.name}" can be written`
    const fix = unsafeFix(`Set \`${field}: true\``, setSecurity(container, [field], true))
    if (value?.boolean === false) yield { at: value, message, fix }
    else if (!container.partial && isMissing(container.node, 'securityContext', field)) yield { at: container.anchor, field, message, fix }
  },
})
