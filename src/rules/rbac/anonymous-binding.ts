import { attack, cwe, kubernetes } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { subjectsOf } from '../../documents/kubernetes-rbac.ts'

/** Bound to everybody by Kubernetes itself: the version and health of the API server. */
const publicRoles = new Set(['system:public-info-viewer'])

export default defineRule({
  id: 'rbac/anonymous-binding',
  severity: 'critical',
  threat: 'access',
  summary: 'A binding gives a role to everybody without a login',
  why: 'Requests without credentials get these permissions, from every network that reaches the API server.',
  instead: 'Bind a group or service account that authenticates.',
  references: [
    kubernetes('reference/access-authn-authz/authentication/#anonymous-requests', 'anonymous requests'),
    cwe(306),
    attack('T1190'),
  ],
  peers: ['trivy:KSV-0122', 'gatekeeper:disallowanonymous', 'kubescape:anonymous-access-enabled'],
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
    name: system:unauthenticated
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
    if (publicRoles.has(role)) return
    for (const { kind, name, nameNode } of subjectsOf(binding)) {
      if (kind !== 'ServiceAccount' && (name === 'system:anonymous' || name === 'system:unauthenticated'))
        yield { at: nameNode, extent: [role], message: `${binding.subject} gives "${role}" to "${name}"` }
    }
  },
})
