import { attack, cwe, kubernetes } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { grantsOf, quoted, stringsOf } from '../../documents/kubernetes-rbac.ts'

const permission = {
  groups: [''],
  resources: ['serviceaccounts/token'],
  verbs: ['create'],
}

export default defineRule({
  id: 'rbac/token-create',
  severity: 'high',
  threat: 'access',
  summary: 'A role may issue tokens of service accounts',
  why: 'The subject can become every service account that it can name, with all that those may do.',
  instead: 'Let pods have their tokens projected by the kubelet; where tokens must be issued, name the service account in `resourceNames`.',
  references: [
    kubernetes('concepts/security/rbac-good-practices/#token-request', 'RBAC good practices, token request'),
    attack('T1528'),
    cwe(269),
  ],
  peers: ['kubescape:rule-can-create-service-account-token'],
  bad: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: ['']
    resources: [serviceaccounts/token]
    verbs: [create]
`,
  good: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: ['']
    resources: [serviceaccounts]
    verbs: [get]
`,
  on: 'role',
  *check(role) {
    for (const { resource, verbs } of grantsOf(role, permission)) {
      yield {
        at: resource,
        extent: stringsOf(verbs),
        message: `${role.subject} may ${quoted(verbs)} "${resource.string}"`,
        severity: role.kind === 'Role' ? 'medium' : 'high',
      }
    }
  },
})
