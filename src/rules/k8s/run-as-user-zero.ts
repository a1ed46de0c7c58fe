import { attack, cwe, pss } from '../../core/references.ts'
import { defineRule, unsafeFix } from '../../core/rule.ts'
import { removeSecurity, securityValues } from '../../documents/kubernetes-security.ts'

export default defineRule({
  id: 'k8s/run-as-user-zero',
  severity: 'high',
  threat: 'runtime',
  summary: 'A container is set to run as root',
  why: 'Root in a container is root on the node once it breaks out, whatever user the image names.',
  instead: 'Use the number of an unprivileged user, or leave `runAsUser` out if the image names one.',
  references: [pss.restricted('Running as Non-root user'), cwe(250), attack('T1611')],
  peers: ['trivy:KSV-0105', 'kyverno:require-run-as-non-root-user'],
  bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsUser: 0
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
    runAsUser: 10001
  containers:
    - name: web
      image: registry.example/web:1.4
`,
  on: 'workload',
  *check(workload) {
    // Root in a user namespace is nobody on the node (KEP-127).
    if (workload.userNamespace) return
    for (const value of securityValues(workload, 'runAsUser')) {
      const { node, subject } = value
      if (node.value !== 0) continue
      const fix = unsafeFix('Remove `runAsUser`', removeSecurity(workload, value, ['runAsUser']))
      yield { at: node, subject, message: `${subject} runs as root`, fix }
    }
  },
})
