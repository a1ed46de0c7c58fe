import { attack, cwe, kubernetes } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { grantsOf, quoted, stringsOf } from '../../documents/kubernetes-rbac.ts'

const permission = {
  groups: ['admissionregistration.k8s.io'],
  resources: ['validatingwebhookconfigurations', 'mutatingwebhookconfigurations'],
  verbs: ['create', 'update', 'patch', 'delete', 'deletecollection'],
}

export default defineRule({
  id: 'rbac/admission-webhooks',
  severity: 'high',
  threat: 'access',
  summary: 'A role may change admission webhooks',
  why: 'A mutating webhook sees and rewrites every object that is sent to the cluster, Secrets included; deleting a validating one switches a guard off.',
  instead: 'Leave webhook configurations to the cluster administrators, or name the one object in `resourceNames`.',
  references: [
    kubernetes('concepts/security/rbac-good-practices/#control-admission-webhooks', 'RBAC good practices, admission webhooks'),
    attack('T1546'),
    cwe(269),
  ],
  peers: ['trivy:KSV-0114', 'checkov:CKV_K8S_155', 'kubescape:rule-can-modify-admission-webhooks'],
  bad: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: [admissionregistration.k8s.io]
    resources: [mutatingwebhookconfigurations]
    verbs: [create, update]
`,
  good: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: [admissionregistration.k8s.io]
    resources: [mutatingwebhookconfigurations]
    verbs: [get, list]
`,
  on: 'role',
  *check(role) {
    for (const { resource, verbs } of grantsOf(role, permission)) {
      yield { at: resource, extent: stringsOf(verbs), message: `${role.subject} may ${quoted(verbs)} "${resource.string}"` }
    }
  },
})
