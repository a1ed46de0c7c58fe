import { cwe, kubernetes, nsa } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { isMissing, isUnset } from '../../documents/yaml-values.ts'

const path = ['resources', 'limits', 'memory'] as const

export default defineRule({
  id: 'k8s/memory-limit-missing',
  severity: 'low',
  threat: 'container',
  summary: 'A container has no memory limit',
  why: 'One program that leaks, or is made to, takes the memory of its node from all others.',
  instead: 'Set `resources.limits.memory`.',
  references: [
    kubernetes('concepts/configuration/manage-resources-containers/', 'resource management'),
    nsa('Resource policies'),
    cwe(770),
  ],
  peers: ['trivy:KSV-0018', 'checkov:CKV_K8S_13', 'kube-linter:unset-memory-requirements', 'kics:memory_limits_not_defined'],
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
        limits:
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
    yield { at: container.anchor, field: path.join('.'), message: `container "${container.name}" has no memory limit` }
  },
})
