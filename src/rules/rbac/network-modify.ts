import { attack, cve, kubernetes } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { grantsOf, quoted, stringsOf } from '../../documents/kubernetes-rbac.ts'

const changing = ['create', 'update', 'patch', 'delete', 'deletecollection']
const permissions = [
  { groups: ['', 'discovery.k8s.io'], resources: ['services', 'services/status', 'endpoints', 'endpointslices'], verbs: changing },
  { groups: ['networking.k8s.io', 'extensions', ''], resources: ['networkpolicies', 'ingresses'], verbs: changing },
  { groups: ['cilium.io'], resources: ['ciliumnetworkpolicies', 'ciliumclusterwidenetworkpolicies'], verbs: changing },
  { groups: ['projectcalico.org', 'crd.projectcalico.org'], resources: ['networkpolicies', 'globalnetworkpolicies'], verbs: changing },
]

export default defineRule({
  id: 'rbac/network-modify',
  severity: 'medium',
  threat: 'access',
  summary: 'A role may change where traffic goes',
  why: 'Whoever writes Services and Endpoints can draw traffic to itself (CVE-2020-8554, CVE-2021-25740); whoever writes network policies can let it through.',
  instead: 'Leave network objects to the deployment pipeline and the controllers that own them.',
  references: [
    kubernetes('concepts/security/rbac-good-practices/#least-privilege', 'RBAC good practices, least privilege'),
    cve('CVE-2020-8554'),
    cve('CVE-2021-25740'),
    attack('T1557'),
  ],
  peers: ['trivy:KSV-0056', 'checkov:CKV2_K8S_4', 'gatekeeper:block-endpoint-edit-default-role'],
  bad: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: app
rules:
  - apiGroups: [networking.k8s.io]
    resources: [networkpolicies]
    verbs: [create, delete]
`,
  good: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: app
rules:
  - apiGroups: [networking.k8s.io]
    resources: [networkpolicies]
    verbs: [get, list, watch]
`,
  on: 'role',
  *check(role) {
    const seen = new Set<unknown>()
    for (const { resource, verbs } of permissions.flatMap((permission) => [...grantsOf(role, permission)])) {
      if (seen.has(resource)) continue
      seen.add(resource)
      yield { at: resource, extent: stringsOf(verbs), message: `${role.subject} may ${quoted(verbs)} "${resource.string}"` }
    }
  },
})
