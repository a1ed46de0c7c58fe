import { attack, kubernetes, pss } from '../../core/references.ts'
import { defineRule, unsafeFix } from '../../core/rule.ts'
import { securityValues } from '../../documents/kubernetes-security.ts'
import { replaceScalar } from '../../documents/yaml-edit.ts'
import { entriesOf } from '../../documents/yaml-values.ts'

const prefix = 'container.apparmor.security.beta.kubernetes.io/'
const allowed = /^(?:runtime\/default|localhost\/.*)?$/

export default defineRule({
  id: 'k8s/apparmor-unconfined',
  severity: 'medium',
  threat: 'runtime',
  summary: 'AppArmor is switched off for a container',
  why: "The runtime's AppArmor profile keeps a container from writing to /proc and /sys and from mounting; unconfined, nothing does.",
  instead: 'Leave the profile out, or use `RuntimeDefault` or one of your own with `Localhost`.',
  references: [pss.baseline('AppArmor'), kubernetes('tutorials/security/apparmor/', 'AppArmor'), attack('T1611')],
  peers: ['trivy:KSV-0002', 'kubesec:ApparmorUnconfined', 'kyverno:restrict-apparmor-profiles'],
  bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    appArmorProfile:
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
    appArmorProfile:
      type: RuntimeDefault
  containers:
    - name: web
      image: registry.example/web:1.4
`,
  on: 'workload',
  *check(workload) {
    for (const { node, subject } of securityValues(workload, 'appArmorProfile', 'type')) {
      if (node.kind !== 'scalar' || node.templated || node.string === 'RuntimeDefault' || node.string === 'Localhost') continue
      const fix = unsafeFix('Use the profile `RuntimeDefault`', replaceScalar(node, 'RuntimeDefault'))
      yield { at: node, subject, message: `the AppArmor profile is "${node.string}"`, fix }
    }
    const containers = new Map(workload.containers.map((container) => [container.name, container]))
    for (const { key, value } of entriesOf(workload.metadata?.at('annotations'))) {
      if (!key.string.startsWith(prefix) || value.kind !== 'scalar' || value.templated || allowed.test(value.string)) continue
      const container = containers.get(key.string.slice(prefix.length))
      const fix = unsafeFix('Use the profile `runtime/default`', replaceScalar(value, 'runtime/default'))
      yield { at: value, subject: container?.subject ?? workload.subject, message: `the AppArmor profile is "${value.string}"`, fix }
    }
  },
})
