import { attack, cwe, kubernetes } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { subjectsOf } from '../../documents/kubernetes-rbac.ts'

export default defineRule({
  id: 'rbac/system-masters-binding',
  severity: 'critical',
  threat: 'access',
  summary: 'A binding names the group system:masters',
  why: 'Members of this group pass every authorization check, and nothing but new certificates takes that away: a role for it is either useless or a way in.',
  instead: 'Bind a group of your own.',
  references: [
    kubernetes('concepts/security/rbac-good-practices/#least-privilege', 'RBAC good practices: avoid adding users to system:masters'),
    cwe(269),
    attack('T1098.006'),
  ],
  peers: ['trivy:KSV-0123', 'kyverno:restrict-binding-system-groups'],
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
    name: system:masters
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
    for (const { kind, name, nameNode } of subjectsOf(binding)) {
      if (kind === 'Group' && name === 'system:masters') yield { at: nameNode, message: `${binding.subject} names the group "${name}"` }
    }
  },
})
