import { attack, cwe, kubernetes } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { grantsOf, quoted, stringsOf } from '../../documents/kubernetes-rbac.ts'

const permission = {
  groups: [''],
  resources: ['secrets'],
  verbs: ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete', 'deletecollection'],
}

export default defineRule({
  id: 'rbac/secrets-access',
  severity: 'high',
  threat: 'access',
  summary: 'A role may read or change Secrets',
  why: 'Secrets hold the credentials of other programs, and `list` and `watch` give their content as `get` does: the subject becomes any of them.',
  instead: 'Mount the one Secret that is needed into the pod, or name it in `resourceNames` with the verb `get`.',
  references: [
    kubernetes('concepts/security/rbac-good-practices/#listing-secrets', 'RBAC good practices, listing secrets'),
    attack('T1552.007'),
    cwe(522),
  ],
  peers: [
    'trivy:KSV-0041',
    'trivy:KSV-0113',
    'checkov:CKV2_K8S_5',
    'kube-linter:access-to-secrets',
    'kics:rbac_roles_with_read_secrets_permissions',
  ],
  bad: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: ['']
    resources: [secrets]
    verbs: [get, list]
`,
  good: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: ['']
    resources: [configmaps]
    verbs: [get, list]
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
