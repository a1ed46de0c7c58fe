import { attack, kubernetes, pss } from '../../core/references.ts'
import { defineRule, unsafeFix } from '../../core/rule.ts'
import { removeAt } from '../../documents/yaml-remove.ts'
import { mapsIn } from '../../documents/yaml-values.ts'

export default defineRule({
  id: 'k8s/host-port',
  severity: 'medium',
  threat: 'runtime',
  summary: 'A container takes a port of its node',
  why: 'The port is open on every address of the node, past Services and, with many network plugins, past NetworkPolicies.',
  instead: 'Publish the port with a Service.',
  references: [pss.baseline('Host Ports'), kubernetes('concepts/configuration/overview/', 'configuration best practices'), attack('T1133')],
  peers: ['trivy:KSV-0024', 'checkov:CKV_K8S_26', 'gatekeeper:host-network-ports', 'kyverno:disallow-host-ports'],
  bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
      ports:
        - containerPort: 8080
          hostPort: 8080
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
      ports:
        - containerPort: 8080
`,
  on: 'container',
  *check(container) {
    for (const port of mapsIn(container.at('ports'))) {
      const value = port.at('hostPort')
      if (typeof value?.value !== 'number' || value.value === 0) continue
      const fix = unsafeFix('Remove `hostPort`', removeAt(container.document.text, port, ['hostPort']))
      yield { at: value, message: `container "${container.name}" takes port ${value.value} of its node`, fix }
    }
  },
})
