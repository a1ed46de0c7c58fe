import { attack, cwe, kubernetes } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { coversGroup, type PolicyRule, policyRulesOf, stringsOf } from '../../documents/kubernetes-rbac.ts'

const fields = ['resources', 'verbs', 'apiGroups'] as const

export default defineRule({
  id: 'rbac/wildcard',
  severity: 'high',
  threat: 'access',
  summary: 'A role allows everything by a wildcard',
  why: 'A wildcard also covers every kind and verb that is installed later, and subresources such as `pods/exec` and `serviceaccounts/token`.',
  instead: 'List the resources and verbs that are used.',
  references: [
    kubernetes('concepts/security/rbac-good-practices/#least-privilege', 'RBAC good practices, least privilege'),
    cwe(269),
    attack('T1098.006'),
  ],
  peers: [
    'trivy:KSV-0044',
    'trivy:KSV-0045',
    'trivy:KSV-0046',
    'checkov:CKV_K8S_49',
    'kube-linter:wildcard-in-rules',
    'kics:rbac_wildcard_in_rule',
  ],
  bad: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: ['*']
    resources: ['*']
    verbs: ['*']
`,
  good: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: [apps]
    resources: [deployments]
    verbs: [get, list, patch]
`,
  on: 'role',
  *check(role) {
    for (const rule of policyRulesOf(role)) {
      const all = wildcardIn(rule)
      if (all === undefined) continue
      const [node, field] = all
      const severity = field === 'resources' && coversGroup(rule, '') ? 'high' : field === 'apiGroups' ? 'low' : 'medium'
      yield { at: node, severity, extent: extentOf(rule), message: `${role.subject} has "*" for ${field}` }
    }
  },
})

function extentOf(rule: PolicyRule): string[] {
  return fields.flatMap((field) => stringsOf(rule[field]).map((name) => `${field} ${name}`))
}

/** The widest one of a rule: all resources, all verbs, all groups. */
function wildcardIn(rule: PolicyRule) {
  for (const field of fields) {
    const node = rule[field].find(({ string }) => string === '*')
    if (node !== undefined) return [node, field] as const
  }
  return undefined
}
