import { attack, cwe, kubernetes } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { grantsOf, quoted, stringsOf } from '../../documents/kubernetes-rbac.ts'

const permission = {
  groups: [''],
  resources: ['nodes/proxy'],
  verbs: ['get', 'create'],
}

export default defineRule({
  id: 'rbac/node-proxy',
  severity: 'high',
  threat: 'access',
  summary: 'A role may reach the kubelets of nodes through the API server',
  why: 'The kubelet API runs commands in every pod of the node, and what goes through it is neither audited nor seen by admission.',
  instead: 'Use `nodes/metrics` or `nodes/stats` for monitoring.',
  references: [
    kubernetes(
      'concepts/security/rbac-good-practices/#access-to-proxy-subresource-of-nodes',
      'RBAC good practices, proxy subresource of nodes',
    ),
    attack('T1609'),
    cwe(269),
  ],
  peers: ['trivy:KSV-0047', 'kubescape:rule-can-access-proxy-subresource', 'kyverno:restrict-clusterrole-nodesproxy'],
  bad: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: ['']
    resources: [nodes/proxy]
    verbs: [get]
`,
  good: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: ['']
    resources: [nodes/metrics]
    verbs: [get]
`,
  on: 'role',
  *check(role) {
    for (const { resource, verbs } of grantsOf(role, permission)) {
      yield { at: resource, extent: stringsOf(verbs), message: `${role.subject} may ${quoted(verbs)} "${resource.string}"` }
    }
  },
})
