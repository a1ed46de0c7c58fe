import { attack, kubernetes, pss } from '../../core/references.ts'
import { defineRule, unsafeFix } from '../../core/rule.ts'
import { securityValues } from '../../documents/kubernetes-security.ts'
import { replaceScalar } from '../../documents/yaml-edit.ts'
import { entriesOf, isUnset } from '../../documents/yaml-values.ts'

const annotation = /^(?:container\.seccomp\.security\.alpha\.kubernetes\.io\/.+|seccomp\.security\.alpha\.kubernetes\.io\/pod)$/

export default defineRule({
  id: 'k8s/seccomp-unconfined',
  severity: 'high',
  threat: 'runtime',
  summary: 'A container may make every system call',
  why: "The runtime's default profile forbids the system calls that most kernel exploits start from; Unconfined switches it off.",
  instead: 'Use `seccompProfile.type: RuntimeDefault`, or a profile of your own with `Localhost`.',
  references: [pss.baseline('Seccomp'), kubernetes('tutorials/security/seccomp/', 'seccomp'), attack('T1611')],
  peers: ['trivy:KSV-0104', 'kubesec:SeccompUnconfined', 'kyverno:restrict-seccomp'],
  bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    seccompProfile:
      type: Unconfined
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
  on: 'workload',
  *check(workload) {
    const without = workload.containers.filter((container) => isUnset(container.at('securityContext', 'seccompProfile')))
    for (const { node, subject, container } of securityValues(workload, 'seccompProfile', 'type')) {
      if (node.kind !== 'scalar' || node.templated || node.string === 'RuntimeDefault' || node.string === 'Localhost') continue
      // A profile of the pod that every container replaces is in no effect.
      if (container === null && without.length === 0 && workload.containers.length > 0) continue
      const fix = unsafeFix('Use the profile `RuntimeDefault`', replaceScalar(node, 'RuntimeDefault'))
      yield { at: node, subject, message: `the seccomp profile is "${node.string}"`, fix }
    }
    for (const { key, value } of entriesOf(workload.metadata?.at('annotations'))) {
      if (value.kind !== 'scalar' || value.string !== 'unconfined' || !annotation.test(key.string)) continue
      // The field wins over the annotation.
      if (without.every((container) => container.effective('seccompProfile') !== undefined)) continue
      const fix = unsafeFix('Use the profile `runtime/default`', replaceScalar(value, 'runtime/default'))
      yield { at: value, message: `the annotation "${key.string}" switches seccomp off`, fix }
    }
  },
})
