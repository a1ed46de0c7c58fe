import { cwe, pss } from '../../core/references.ts'
import { defineRule, unsafeFix } from '../../core/rule.ts'
import { addedCapabilities } from '../../documents/kubernetes-security.ts'

export default defineRule({
  id: 'k8s/capabilities-add-restricted',
  severity: 'low',
  strict: true,
  threat: 'runtime',
  summary: 'A container adds a capability',
  why: 'The restricted level of the Pod Security Standards lets a container add no capability but NET_BIND_SERVICE.',
  instead: 'Remove it; listen on a port above 1023 and let the image own its files.',
  references: [pss.restricted('Capabilities'), cwe(250)],
  peers: ['kics:containers_with_added_capabilities', 'trivy:KSV-0022', 'checkov:CKV_K8S_25'],
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
          add: [CHOWN]
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
    if (container.workload.windows) return
    for (const { node, fix } of addedCapabilities(container)) {
      if (node.string === 'NET_BIND_SERVICE') continue
      const message = `container "${container.name}" adds the capability ${node.string}`
      yield { at: node, message, fix: unsafeFix('Remove the capability', fix) }
    }
  },
})
