import { attack, kubernetes } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { grantsOf, quoted, stringsOf } from '../../documents/kubernetes-rbac.ts'

const permission = {
  groups: [''],
  resources: ['pods/portforward'],
  verbs: ['create', 'get', 'update', 'patch'],
}

export default defineRule({
  id: 'rbac/pod-portforward',
  severity: 'medium',
  threat: 'access',
  summary: 'A role may forward ports of pods',
  why: 'A forwarded port reaches what a pod listens on past every NetworkPolicy and Service, also on its loopback.',
  instead: 'Leave `pods/portforward` out; give access through a Service or a gateway that authenticates.',
  references: [
    kubernetes('concepts/security/rbac-good-practices/#least-privilege', 'RBAC good practices, least privilege'),
    attack('T1090'),
  ],
  peers: ['kics:rbac_roles_with_portforwarding_permissions', 'kubescape:rule-can-portforward-v1'],
  bad: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: ['']
    resources: [pods/portforward]
    verbs: [create]
`,
  good: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: ['']
    resources: [pods]
    verbs: [get]
`,
  on: 'role',
  *check(role) {
    for (const { resource, verbs } of grantsOf(role, permission)) {
      yield { at: resource, extent: stringsOf(verbs), message: `${role.subject} may ${quoted(verbs)} "${resource.string}"` }
    }
  },
})
