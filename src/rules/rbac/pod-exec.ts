import { attack, cwe, kubernetes } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { grantsOf, quoted, stringsOf } from '../../documents/kubernetes-rbac.ts'

const permission = {
  groups: [''],
  resources: ['pods/exec', 'pods/attach'],
  verbs: ['create', 'get', 'update', 'patch'],
}

export default defineRule({
  id: 'rbac/pod-exec',
  severity: 'high',
  threat: 'access',
  summary: 'A role may run commands in pods',
  why: 'Who can open a shell in a pod has its service account, its Secrets and its network, and leaves no trace in any manifest.',
  instead: 'Leave `pods/exec` and `pods/attach` to people in an emergency, by a role that is bound for that time.',
  references: [
    kubernetes('concepts/security/rbac-good-practices/#least-privilege', 'RBAC good practices, least privilege'),
    attack('T1609'),
    cwe(269),
  ],
  peers: [
    'trivy:KSV-0053',
    'trivy:KSV-0054',
    'checkov:CKV2_K8S_2',
    'kics:rbac_roles_with_exec_permission',
    'kics:rbac_roles_with_attach_permission',
  ],
  bad: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: ['']
    resources: [pods/exec]
    verbs: [create]
`,
  good: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: ['']
    resources: [pods/log]
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
