import { attack, cwe, pss } from '../../core/references.ts'
import { defineRule, unsafeFix } from '../../core/rule.ts'
import { addedCapabilities } from '../../documents/kubernetes-security.ts'

/** As the standard writes them: it knows neither lower case nor the prefix CAP_. */
const baseline = new Set(
  'AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE SETFCAP SETGID SETPCAP SETUID SYS_CHROOT'.split(' '),
)

export default defineRule({
  id: 'k8s/capabilities-add-disallowed',
  severity: 'medium',
  threat: 'runtime',
  summary: 'A container gets a capability beyond the baseline of the Pod Security Standards',
  why: 'Each of these capabilities is a part of root that the container has on the node; with NET_RAW, which many runtimes give by themselves, it can forge packets.',
  instead: 'Remove it, or run the one workload that needs it in a namespace of its own.',
  references: [pss.baseline('Capabilities'), cwe(250), attack('T1611')],
  peers: ['gatekeeper:capabilities', 'kyverno:disallow-capabilities'],
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
          add: [NET_RAW]
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
    for (const { node, fix } of addedCapabilities(container)) {
      if (!baseline.has(node.string))
        yield {
          at: node,
          message: `container "${container.name}" adds the capability ${node.string}`,
          fix: unsafeFix('Remove the capability', fix),
        }
    }
  },
})
