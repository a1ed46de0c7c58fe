import { attack, kubernetes } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { grantsOf, quoted, stringsOf } from '../../documents/kubernetes-rbac.ts'

const permission = {
  groups: [''],
  resources: ['configmaps'],
  verbs: ['create', 'update', 'patch', 'delete', 'deletecollection'],
}

export default defineRule({
  id: 'rbac/configmap-modify',
  severity: 'low',
  strict: true,
  threat: 'access',
  summary: 'A role may change ConfigMaps',
  why: 'ConfigMaps hold what programs trust: in kube-system the cluster DNS and, on EKS, who is an administrator.',
  instead: 'Name the ConfigMap in `resourceNames`.',
  references: [
    kubernetes('concepts/security/rbac-good-practices/#least-privilege', 'RBAC good practices, least privilege'),
    attack('T1565'),
  ],
  peers: ['trivy:KSV-0049', 'trivy:KSV-0115', 'kubescape:rule-can-update-configmap-v1'],
  bad: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: ['']
    resources: [configmaps]
    verbs: [update]
`,
  good: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: ['']
    resources: [configmaps]
    verbs: [get]
`,
  on: 'role',
  *check(role) {
    for (const { resource, verbs } of grantsOf(role, permission)) {
      yield { at: resource, extent: stringsOf(verbs), message: `${role.subject} may ${quoted(verbs)} "${resource.string}"` }
    }
  },
})
