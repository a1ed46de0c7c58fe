import { attack, cwe, kubernetes } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { subjectsOf } from '../../documents/kubernetes-rbac.ts'

export default defineRule({
  id: 'rbac/cluster-admin-binding',
  severity: 'high',
  threat: 'access',
  summary: 'A binding gives the role cluster-admin',
  why: 'Whoever takes over the subject can read every Secret, run pods anywhere and change every policy of the cluster.',
  instead: 'Bind a role that lists the verbs and resources that the subject uses.',
  references: [
    kubernetes('concepts/security/rbac-good-practices/#least-privilege', 'RBAC good practices, least privilege'),
    cwe(269),
    attack('T1098.006'),
  ],
  peers: ['trivy:KSV-0111', 'kube-linter:cluster-admin-role-binding', 'kics:cluster_admin_role_binding_with_super_user_permissions'],
  bad: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  name: deployer
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: cluster-admin
subjects:
  - kind: ServiceAccount
    name: deployer
    namespace: ci
`,
  good: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  name: deployer
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: deployer
subjects:
  - kind: ServiceAccount
    name: deployer
    namespace: ci
`,
  on: 'roleBinding',
  *check(binding) {
    const name = binding.at('roleRef', 'name')
    // A Role of that name has the rules that its author gave it.
    if (name?.string !== 'cluster-admin' || binding.at('roleRef', 'kind')?.string === 'Role') return
    const extent = subjectsOf(binding).map((member) => `${member.kind} ${member.namespace ?? ''}/${member.name}`)
    yield { at: name, extent, message: `${binding.subject} gives the role cluster-admin` }
  },
})
