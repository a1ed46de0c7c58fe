import { attack, cwe, kubernetes } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { grantsOf, policyRulesOf, quoted, stringsOf } from '../../documents/kubernetes-rbac.ts'

const approval = {
  groups: ['certificates.k8s.io'],
  resources: ['certificatesigningrequests/approval'],
  verbs: ['update', 'patch', 'create'],
}

export default defineRule({
  id: 'rbac/csr-approve',
  severity: 'high',
  threat: 'access',
  summary: 'A role may approve certificate requests',
  why: 'Whoever approves requests issues client certificates for any name, also for those of nodes and administrators, and they cannot be revoked.',
  instead: 'Leave approval to the controllers of the cluster; name the signer in `resourceNames`.',
  references: [
    kubernetes('concepts/security/rbac-good-practices/#csrs-and-certificate-issuing', 'RBAC good practices, certificate issuing'),
    cwe(269),
    attack('T1649'),
  ],
  peers: ['checkov:CKV_K8S_156', 'kubescape:rule-can-approve-cert-signing-request', 'kyverno:restrict-clusterrole-csr'],
  bad: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: approver
rules:
  - apiGroups: [certificates.k8s.io]
    resources: [certificatesigningrequests/approval]
    verbs: [update]
  - apiGroups: [certificates.k8s.io]
    resources: [signers]
    verbs: [approve]
`,
  good: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: approver
rules:
  - apiGroups: [certificates.k8s.io]
    resources: [certificatesigningrequests]
    verbs: [get, list, watch]
`,
  on: 'role',
  *check(role) {
    // Both halves are needed; with the signer left out, another role of the subject may have it.
    const signers = policyRulesOf(role).filter(({ resources }) => resources.some(({ string }) => string === 'signers'))
    if (signers.length > 0 && signers.every(({ resourceNames }) => resourceNames.length > 0 && resourceNames.every(isOneSigner))) return
    for (const { resource, verbs } of grantsOf(role, approval)) {
      yield { at: resource, extent: stringsOf(verbs), message: `${role.subject} may ${quoted(verbs)} "${resource.string}"` }
    }
  },
})

/** Not all of a domain, and not the signers of Kubernetes itself, whose certificates it trusts. */
const isOneSigner = ({ string }: { readonly string: string }) => !string.endsWith('/*') && !string.startsWith('kubernetes.io/')
