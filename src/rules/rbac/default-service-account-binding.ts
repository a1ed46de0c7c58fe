import { attack, cwe, kubernetes } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { subjectsOf } from '../../documents/kubernetes-rbac.ts'

export default defineRule({
  id: 'rbac/default-service-account-binding',
  severity: 'medium',
  threat: 'access',
  summary: 'A binding gives a role to a default service account',
  why: 'Every pod of the namespace that names no service account runs as `default`, and so has these permissions too.',
  instead: 'Create a service account for the one workload, and bind that.',
  references: [
    kubernetes('concepts/security/service-accounts/#default-service-accounts', 'default service accounts'),
    cwe(269),
    attack('T1078.001'),
  ],
  peers: ['checkov:CKV_K8S_42', 'kics:role_binding_to_default_service_account'],
  bad: `
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: readers
  namespace: shop
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: Role
  name: reader
subjects:
  - kind: ServiceAccount
    name: default
    namespace: shop
`,
  good: `
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: readers
  namespace: shop
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: Role
  name: reader
subjects:
  - kind: ServiceAccount
    name: reader
    namespace: shop
`,
  on: 'roleBinding',
  *check(binding) {
    for (const { kind, name, nameNode } of subjectsOf(binding)) {
      if (kind === 'ServiceAccount' && name === 'default')
        yield {
          at: nameNode,
          extent: [binding.at('roleRef', 'name')?.string ?? ''],
          message: `${binding.subject} gives a role to the service account "default"`,
        }
    }
  },
})
