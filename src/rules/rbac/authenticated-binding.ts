import { attack, cwe, kubernetes } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { subjectsOf } from '../../documents/kubernetes-rbac.ts'

/** Bound to this group by Kubernetes itself. */
const defaultRoles = new Set(['system:basic-user', 'system:discovery', 'system:public-info-viewer'])

export default defineRule({
  id: 'rbac/authenticated-binding',
  severity: 'high',
  threat: 'access',
  summary: 'A binding gives a role to everybody who can log in',
  why: 'The group holds every user and every service account of the cluster, of each namespace: any pod that is taken over gets these permissions.',
  instead: 'Bind the group or service account that needs them.',
  references: [
    kubernetes('reference/access-authn-authz/rbac/#default-roles-and-role-bindings', 'default roles and bindings'),
    cwe(269),
    attack('T1078.001'),
  ],
  peers: ['trivy:KSV-01011', 'kubescape:system-authenticated-allowed-to-take-over-cluster'],
  bad: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  name: readers
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: reader
subjects:
  - apiGroup: rbac.authorization.k8s.io
    kind: Group
    name: system:authenticated
`,
  good: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata:
  name: readers
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: reader
subjects:
  - apiGroup: rbac.authorization.k8s.io
    kind: Group
    name: readers@example.com
`,
  on: 'roleBinding',
  *check(binding) {
    const role = binding.at('roleRef', 'name')?.string ?? ''
    if (defaultRoles.has(role)) return
    for (const { kind, name, nameNode } of subjectsOf(binding)) {
      if (kind === 'Group' && (name === 'system:authenticated' || name === 'system:serviceaccounts'))
        yield { at: nameNode, extent: [role], message: `${binding.subject} gives "${role}" to "${name}"` }
    }
  },
})
