import { attack, kubernetes } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { grantsOf, quoted, stringsOf } from '../../documents/kubernetes-rbac.ts'

const permission = {
  groups: ['', 'events.k8s.io'],
  resources: ['events', 'pods/log'],
  verbs: ['delete', 'deletecollection'],
}

export default defineRule({
  id: 'rbac/delete-events',
  severity: 'medium',
  threat: 'access',
  summary: 'A role may delete events or logs',
  why: 'Events are the only trace that many attacks leave in a cluster.',
  instead: 'Let events expire by themselves.',
  references: [
    attack('T1070'),
    kubernetes('concepts/security/rbac-good-practices/#least-privilege', 'RBAC good practices, least privilege'),
  ],
  peers: ['trivy:KSV-0042', 'kubescape:rule-can-delete-k8s-events-v1'],
  bad: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: ['']
    resources: [events]
    verbs: [delete]
`,
  good: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: ['']
    resources: [events]
    verbs: [create, patch]
`,
  on: 'role',
  *check(role) {
    for (const { resource, verbs } of grantsOf(role, permission)) {
      yield { at: resource, extent: stringsOf(verbs), message: `${role.subject} may ${quoted(verbs)} "${resource.string}"` }
    }
  },
})
