import { cwe, kubernetes, nsa } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { isMissing, isUnset } from '../../documents/yaml-values.ts'

const path = ['resources', 'limits', 'cpu'] as const

export default defineRule({
  id: 'k8s/cpu-limit-missing',
  severity: 'low',
  strict: true,
  threat: 'container',
  summary: 'A container has no CPU limit',
  why: 'Without a limit one container may take all idle CPU of its node. Many prefer that to throttling: hence this is off by default.',
  instead: 'Set `resources.limits.cpu`, or a LimitRange.',
  references: [
    kubernetes('concepts/configuration/manage-resources-containers/', 'resource management'),
    nsa('Resource policies'),
    cwe(770),
  ],
  peers: ['trivy:KSV-0011', 'checkov:CKV_K8S_11', 'polaris:cpuLimitsMissing', 'kics:cpu_limits_not_set'],
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
    yield { at: container.anchor, field: path.join('.'), message: `container "${container.name}" has no cpu limit` }
  },
})
