import { cwe, kubernetes, pss } from '../../core/references.ts'
import { defineRule, unsafeFix } from '../../core/rule.ts'
import { removeAt } from '../../documents/yaml-remove.ts'

const handlers = [['livenessProbe'], ['readinessProbe'], ['startupProbe'], ['lifecycle', 'postStart'], ['lifecycle', 'preStop']]

export default defineRule({
  id: 'k8s/host-probes-lifecycle',
  severity: 'medium',
  threat: 'runtime',
  summary: 'A probe or a hook sends requests to another host',
  why: 'The kubelet sends these requests from the node: whoever may write the pod makes it call any address that the node can reach.',
  instead: 'Leave `host` out: the address of the pod is the default.',
  references: [
    pss.baseline('Host Probes / Lifecycle Hooks'),
    cwe(918),
    kubernetes('tasks/configure-pod-container/configure-liveness-readiness-startup-probes/', 'probes'),
  ],
  peers: ['gatekeeper:host-probes-lifecycle'],
  bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
      livenessProbe:
        httpGet:
          host: metadata.internal
          port: 80
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
      livenessProbe:
        httpGet:
          port: 80
`,
  on: 'container',
  *check(container) {
    for (const handler of handlers) {
      for (const action of ['httpGet', 'tcpSocket']) {
        const path = [...handler, action, 'host']
        const host = container.at(...path)
        if (host?.kind !== 'scalar' || host.templated || host.value === null || host.string === '') continue
        const fix = unsafeFix('Remove `host`', removeAt(container.document.text, container.node, path))
        yield { at: host, message: `the kubelet sends ${handler.join('.')} of container "${container.name}" to "${host.string}"`, fix }
      }
    }
  },
})
