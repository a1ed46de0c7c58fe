import { cwe, kubernetes, pss } from '../../core/references.ts'
import { defineRule, unsafeFix } from '../../core/rule.ts'
import { isFirstHeir, setSecurity } from '../../documents/kubernetes-security.ts'
import { replaceScalar } from '../../documents/yaml-edit.ts'
import { isMissing, isUnset } from '../../documents/yaml-values.ts'

const field = 'runAsNonRoot'

export default defineRule({
  id: 'k8s/run-as-non-root',
  severity: 'medium',
  threat: 'runtime',
  summary: 'Nothing keeps a container from running as root',
  why: 'Root in a container is root on the node once it breaks out, and needs no exploit for whatever the container can reach.',
  instead: 'Set `securityContext.runAsNonRoot: true` on the pod or the container, and give the image a numeric user.',
  references: [
    pss.restricted('Running as Non-root'),
    cwe(250),
    kubernetes('tasks/configure-pod-container/security-context/', 'security context'),
  ],
  peers: ['trivy:KSV-0012', 'checkov:CKV_K8S_23', 'kube-linter:run-as-non-root', 'kics:containers_running_as_root'],
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
  securityContext:
    runAsNonRoot: true
  containers:
    - name: web
      image: registry.example/web:1.4
`,
  on: 'container',
  guard: (container) => container.effective(field),
  *check(container) {
    const { workload } = container
    // Root in a user namespace is nobody on the node (KEP-127).
    if (workload.userNamespace) return
    const value = container.effective(field)
    const isOwn = !isUnset(container.at('securityContext', field))
    if (value?.boolean === false && value.kind === 'scalar' && (isOwn || isFirstHeir(container, field))) {
      const subject = isOwn ? container.subject : workload.subject
      const who = isOwn ? `container "${container.name}"` : workload.subject
      yield { at: value, subject, message: `${who} may run as root`, fix: unsafeFix(`Set \`${field}: true\``, replaceScalar(value, true)) }
    }
    if (container.partial || !isMissing(container.node, 'securityContext', field) || !isMissing(workload.spec, 'securityContext', field))
      return
    // The kubelet starts such a container with that user, whatever the image says.
    const user = container.effective('runAsUser')
    if (user?.kind === 'scalar' && (user.templated || (typeof user.value === 'number' && user.value > 0))) return
    const fix = unsafeFix(`Set \`${field}: true\``, setSecurity(container, [field], true))
    yield { at: container.anchor, field, message: `container "${container.name}" may run as root: ${field} is not set`, fix }
  },
})
