import { cwe, kubernetes, nsa } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { isMissing, isUnset } from '../../documents/yaml-values.ts'

const path = ['resources', 'requests', 'cpu'] as const

export default defineRule({
  id: 'k8s/cpu-request-missing',
  severity: 'low',
  strict: true,
  threat: 'container',
  summary: 'A container has no CPU request',
  why: 'Without a request the pod gets what others leave it, and the scheduler does not count it.',
  instead: 'Set `resources.requests.cpu`.',
  references: [
    kubernetes('concepts/configuration/manage-resources-containers/', 'resource management'),
    nsa('Resource policies'),
    cwe(770),
  ],
  peers: ['trivy:KSV-0015', 'checkov:CKV_K8S_10', 'kube-linter:unset-cpu-requirements', 'kics:cpu_requests_not_set'],
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
          cpu: 100m
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
    yield { at: container.anchor, field: path.join('.'), message: `container "${container.name}" has no cpu request` }
  },
})
