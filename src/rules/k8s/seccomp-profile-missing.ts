import { attack, kubernetes, pss } from '../../core/references.ts'
import { defineRule, safeFix } from '../../core/rule.ts'
import type { Container } from '../../documents/kubernetes-model.ts'
import { setSecurity } from '../../documents/kubernetes-security.ts'
import type { YamlNode } from '../../documents/yaml.ts'
import { isMissing, isUnset } from '../../documents/yaml-values.ts'

const path = ['securityContext', 'seccompProfile', 'type']
const alpha = 'seccomp.security.alpha.kubernetes.io'

/** What names a profile, the annotations from before Kubernetes 1.19 among them; `Unconfined` is told by another rule. */
function profileOf(container: Container): YamlNode | undefined {
  const field = container.effective('seccompProfile', 'type')
  if (!isUnset(field)) return field
  const annotations = container.workload.metadata?.at('annotations')
  const old = [annotations?.at(`container.${alpha}/${container.name}`), annotations?.at(`${alpha}/pod`)]
  return old.find((node) => /^(?:runtime\/default|docker\/default|localhost\/.+|unconfined)$/.test(node?.string ?? ''))
}

export default defineRule({
  id: 'k8s/seccomp-profile-missing',
  severity: 'medium',
  threat: 'runtime',
  summary: 'A container has no seccomp profile',
  why: 'Without one a container may make every system call; the default profile of the runtime forbids those that most kernel exploits start from.',
  instead: 'Set `securityContext.seccompProfile.type: RuntimeDefault` on the pod or the container.',
  references: [pss.restricted('Seccomp'), kubernetes('tutorials/security/seccomp/', 'seccomp'), attack('T1611')],
  peers: ['trivy:KSV-0030', 'checkov:CKV_K8S_31', 'kics:seccomp_profile_is_not_configured', 'kyverno:restrict-seccomp-strict'],
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
    seccompProfile:
      type: RuntimeDefault
  containers:
    - name: web
      image: registry.example/web:1.4
`,
  on: 'container',
  guard: profileOf,
  *check(container) {
    const { workload } = container
    if (container.partial || workload.windows || profileOf(container) !== undefined) return
    // A profile of its own without a type hides that of the pod.
    const own = container.at('securityContext', 'seccompProfile')
    if (!isMissing(container.node, ...path) || (isUnset(own) && !isMissing(workload.spec, ...path))) return
    const fix = safeFix('Use the profile `RuntimeDefault`', setSecurity(container, ['seccompProfile', 'type'], 'RuntimeDefault'))
    yield { at: container.anchor, field: 'seccompProfile', message: `container "${container.name}" has no seccomp profile`, fix }
  },
})
