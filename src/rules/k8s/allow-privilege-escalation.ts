import { attack, cwe, pss } from '../../core/references.ts'
import { defineRule, safeFix } from '../../core/rule.ts'
import type { Container } from '../../documents/kubernetes-model.ts'
import { addedCapabilities, setSecurity } from '../../documents/kubernetes-security.ts'
import { isMissing } from '../../documents/yaml-values.ts'

const field = 'allowPrivilegeEscalation'

export default defineRule({
  id: 'k8s/allow-privilege-escalation',
  severity: 'medium',
  threat: 'runtime',
  summary: 'A process in a container may gain more privileges than its parent',
  why: 'Unless it is forbidden, a setuid binary or a file capability inside the image turns a foothold as a user into root of the container.',
  instead: 'Set `securityContext.allowPrivilegeEscalation: false` on the container; it has no pod-level form and is true by default.',
  references: [pss.restricted('Privilege Escalation'), cwe(250), attack('T1548.001')],
  peers: ['trivy:KSV-0001', 'checkov:CKV_K8S_20', 'kube-linter:privilege-escalation-container', 'kics:privilege_escalation_allowed'],
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
        allowPrivilegeEscalation: false
`,
  on: 'container',
  guard: (container) => container.at('securityContext', field),
  *check(container) {
    if (container.workload.windows) return
    const value = container.at('securityContext', field)
    const fix = isRefused(container) ? undefined : safeFix(`Set \`${field}: false\``, setSecurity(container, [field], false))
    if (value?.boolean === true) yield { at: value, message: `container "${container.name}" sets ${field} to true`, fix }
    else if (!container.partial && isMissing(container.node, 'securityContext', field)) {
      yield { at: container.anchor, field, message: `container "${container.name}" does not set ${field} to false`, fix }
    }
  },
})

/** The API server takes no pod with `false` here on a container that is privileged or adds SYS_ADMIN (ValidateSecurityContext). */
const isRefused = (container: Container) =>
  container.at('securityContext', 'privileged')?.boolean === true ||
  [...addedCapabilities(container)].some(({ name }) => name === 'SYS_ADMIN')
