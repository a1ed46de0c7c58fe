import { attack, cwe, kubernetes } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { coversGroup, policyRulesOf, quoted, stringsOf } from '../../documents/kubernetes-rbac.ts'

const identities = /^(?:users|groups|serviceaccounts|uids|userextras\/.+|\*)$/

export default defineRule({
  id: 'rbac/impersonate',
  severity: 'high',
  threat: 'access',
  supersedes: ['rbac/escalate-bind'],
  summary: 'A role may act as other users',
  why: 'Whoever may impersonate any user or group is every user, the administrators included.',
  instead: 'Name the one identity that is needed in `resourceNames`.',
  references: [
    kubernetes('concepts/security/rbac-good-practices/#impersonate-verb', 'RBAC good practices, impersonate verb'),
    cwe(269),
    attack('T1134'),
  ],
  peers: ['trivy:KSV-0043', 'checkov:CKV2_K8S_3', 'kics:rbac_roles_with_impersonate_permission'],
  bad: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: support
rules:
  - apiGroups: ['']
    resources: [users, groups]
    verbs: [impersonate]
`,
  good: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: support
rules:
  - apiGroups: ['']
    resources: [users]
    resourceNames: [jane@example.com]
    verbs: [impersonate]
`,
  on: 'role',
  *check(role) {
    for (const rule of policyRulesOf(role)) {
      if (rule.resourceNames.length > 0 || !(coversGroup(rule, '') || coversGroup(rule, 'authentication.k8s.io'))) continue
      const named = rule.resources.filter(({ string }) => identities.test(string))
      const verb = rule.verbs.find(({ string }) => string === 'impersonate')
      if (verb !== undefined && named.length > 0)
        yield { at: verb, extent: stringsOf(named), message: `${role.subject} may impersonate ${quoted(named)}` }
      // No other verb is for users and groups; of service accounts and `*` a wildcard mostly means something else.
      const user = named.find(({ string }) => string === 'users' || string === 'groups' || string === 'uids')
      const all = rule.verbs.some(({ string }) => string === '*')
      if (all && user !== undefined) yield { at: user, message: `${role.subject} may impersonate "${user.string}"` }
    }
  },
})
