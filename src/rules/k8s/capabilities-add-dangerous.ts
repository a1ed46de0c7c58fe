import { attack, cwe, pss } from '../../core/references.ts'
import { defineRule, unsafeFix } from '../../core/rule.ts'
import { addedCapabilities } from '../../documents/kubernetes-security.ts'

const dangerous = new Set(
  'ALL BPF DAC_READ_SEARCH MAC_ADMIN MAC_OVERRIDE NET_ADMIN PERFMON SYSLOG SYS_ADMIN SYS_BOOT SYS_MODULE SYS_PTRACE SYS_RAWIO'.split(' '),
)

export default defineRule({
  id: 'k8s/capabilities-add-dangerous',
  severity: 'high',
  threat: 'runtime',
  summary: 'A container gets a capability that owns the node',
  why: 'With one of these capabilities a process loads kernel modules, traces other programs, mounts file systems or rewrites the network: most container escapes need just that.',
  instead: 'Add only what the program fails without; a device or a sysctl often takes the place of SYS_ADMIN.',
  references: [pss.baseline('Capabilities'), cwe(250), attack('T1611')],
  peers: [
    'trivy:KSV-0005',
    'trivy:KSV-0120',
    'checkov:CKV_K8S_39',
    'polaris:dangerousCapabilities',
    'kics:containers_with_sys_admin_capabilities',
  ],
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
        capabilities:
          add: [SYS_ADMIN]
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
        capabilities:
          add: [NET_BIND_SERVICE]
`,
  on: 'container',
  *check(container) {
    for (const { node, name, fix } of addedCapabilities(container)) {
      if (dangerous.has(name))
        yield {
          at: node,
          message: `container "${container.name}" adds the capability ${node.string}`,
          fix: unsafeFix('Remove the capability', fix),
        }
    }
  },
})
