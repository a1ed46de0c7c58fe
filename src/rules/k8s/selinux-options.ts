import { attack, pss } from '../../core/references.ts'
import { defineRule, unsafeFix } from '../../core/rule.ts'
import { removeSecurity, securityValues } from '../../documents/kubernetes-security.ts'

const types = new Set(['container_t', 'container_init_t', 'container_kvm_t', 'container_engine_t'])

export default defineRule({
  id: 'k8s/selinux-options',
  severity: 'medium',
  threat: 'runtime',
  summary: 'A container gets an SELinux label of its own',
  why: 'A user, a role or a type beside the container types takes the container out of the confinement that SELinux gives it.',
  instead: 'Leave `seLinuxOptions` out, or set only `level` and a container type.',
  references: [pss.baseline('SELinux'), attack('T1611')],
  peers: ['trivy:KSV-0025', 'gatekeeper:selinux', 'kyverno:disallow-selinux'],
  bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    seLinuxOptions:
      type: spc_t
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
    seLinuxOptions:
      type: container_t
  containers:
    - name: web
      image: registry.example/web:1.4
`,
  on: 'workload',
  *check(workload) {
    for (const field of ['type', 'user', 'role'] as const) {
      for (const value of securityValues(workload, 'seLinuxOptions', field)) {
        const { node, subject } = value
        if (node.kind !== 'scalar' || node.templated || node.string === '' || (field === 'type' && types.has(node.string))) continue
        const fix = unsafeFix(`Remove \`${field}\``, removeSecurity(workload, value, ['seLinuxOptions', field]))
        yield { at: node, subject, message: `the SELinux ${field} is "${node.string}"`, fix }
      }
    }
  },
})
