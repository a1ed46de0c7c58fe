import { cwe, kubernetes } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { isFirstHeir } from '../../documents/kubernetes-security.ts'
import { isMissing, isUnset } from '../../documents/yaml-values.ts'

const path = ['securityContext', 'runAsUser'] as const

export default defineRule({
  id: 'k8s/run-as-high-uid',
  severity: 'low',
  strict: true,
  threat: 'runtime',
  summary: 'A container runs with a user number that a user of its node may have',
  why: 'Numbers below 10000 are those of system accounts and people: after a breakout the process has their files.',
  instead: 'Set `runAsUser` to a number of 10000 or more, where the image allows it.',
  references: [kubernetes('tasks/configure-pod-container/security-context/', 'security context'), cwe(250)],
  peers: ['trivy:KSV-0020', 'checkov:CKV_K8S_40', 'kics:containers_run_with_low_uid'],
  bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    runAsUser: 1000
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
  on: 'container',
  guard: (container) => container.effective('runAsUser'),
  *check(container) {
    const { workload } = container
    if (workload.userNamespace || workload.windows) return
    const user = container.effective('runAsUser')
    const isOwn = !isUnset(container.at('securityContext', 'runAsUser'))
    if (user?.kind === 'scalar' && !user.templated && !(typeof user.value === 'number' && user.value >= 10_000)) {
      if (!isOwn && !isFirstHeir(container, 'runAsUser')) return
      const subject = isOwn ? container.subject : workload.subject
      yield { at: user, subject, message: `${subject} runs as user ${user.string}` }
    } else if (!container.partial && isMissing(container.node, ...path) && isMissing(workload.spec, ...path)) {
      yield { at: container.anchor, field: 'runAsUser', message: `container "${container.name}" runs as whatever user its image names` }
    }
  },
})
