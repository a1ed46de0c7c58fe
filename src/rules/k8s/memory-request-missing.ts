import { cwe, kubernetes, nsa } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { isMissing, isUnset } from '../../documents/yaml-values.ts'

const path = ['resources', 'requests', 'memory'] as const

export default defineRule({
  id: 'k8s/memory-request-missing',
  severity: 'low',
  strict: true,
  threat: 'container',
  summary: 'A container has no memory request',
  why: 'Without a request the scheduler puts the pod on a full node, and it is the first to be killed there.',
  instead: 'Set `resources.requests.memory`.',
  references: [
    kubernetes('concepts/configuration/manage-resources-containers/', 'resource management'),
    nsa('Resource policies'),
    cwe(770),
  ],
  peers: ['trivy:KSV-0016', 'checkov:CKV_K8S_12', 'kics:memory_requests_not_defined'],
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
      resources:
        requests:
          memory: 128Mi
`,
  on: 'container',
  guard: (container) => {
    const own = container.at(...path)
    return isUnset(own) ? container.workload.at(...path) : own
  },
  *check(container) {
    // An ephemeral container has no resources, and a pod may have them for all its containers.
    if (container.partial || container.type === 'ephemeral' || !isMissing(container.node, ...path)) return
    if (!isMissing(container.workload.spec, ...path)) return
    yield { at: container.anchor, field: path.join('.'), message: `container "${container.name}" has no memory request` }
  },
})
