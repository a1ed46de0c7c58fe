import { kubernetes, nsa } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'

export default defineRule({
  id: 'k8s/default-namespace',
  severity: 'low',
  strict: true,
  threat: 'access',
  summary: 'An object is put into the namespace default',
  why: 'Roles, policies and quotas hold for a namespace: in `default` everything that nobody placed shares them.',
  instead: 'Give each application a namespace of its own.',
  references: [kubernetes('concepts/overview/working-with-objects/namespaces/', 'namespaces'), nsa('Namespaces')],
  peers: ['trivy:KSV-0110', 'checkov:CKV_K8S_21', 'kics:using_unrecommended_namespace'],
  bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
  namespace: default
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
  namespace: shop
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
`,
  on: 'resource',
  *check(resource) {
    // The API server's own Service lives there.
    if (resource.kind === 'Service' && resource.name === 'kubernetes') return
    const namespace = resource.at('metadata', 'namespace')
    if (namespace?.string === 'default') yield { at: namespace, message: `${resource.subject} is put into the namespace default` }
  },
})
