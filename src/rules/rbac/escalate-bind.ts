import { attack, cwe, kubernetes } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { coversGroup, type PolicyRule, policyRulesOf, quoted, stringsOf } from '../../documents/kubernetes-rbac.ts'

const group = 'rbac.authorization.k8s.io'
const bindings = ['rolebindings', 'clusterrolebindings']
const objects = [...bindings, 'roles', 'clusterroles', '*']
const handsOn = new Set(['escalate', 'bind', 'impersonate'])

export default defineRule({
  id: 'rbac/escalate-bind',
  severity: 'high',
  threat: 'access',
  summary: 'A role may change who is allowed what',
  why: 'The API server lets nobody hand on more than they have, unless they have these verbs: with `escalate` or `bind` the subject can give itself any role.',
  instead: 'Leave roles and bindings to the cluster administrators; let `bind` name the roles that it is for in `resourceNames`.',
  references: [
    kubernetes('concepts/security/rbac-good-practices/#escalate-verb', 'RBAC good practices, escalate verb'),
    kubernetes('reference/access-authn-authz/rbac/#privilege-escalation-prevention-and-bootstrapping', 'privilege escalation prevention'),
    cwe(269),
    attack('T1098.006'),
  ],
  peers: ['trivy:KSV-0050', 'trivy:KSV-0051', 'checkov:CKV_K8S_157', 'checkov:CKV_K8S_158', 'kics:rbac_roles_allow_privilege_escalation'],
  bad: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: [rbac.authorization.k8s.io]
    resources: [clusterroles]
    verbs: [bind, escalate]
`,
  good: `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata:
  name: deployer
rules:
  - apiGroups: [rbac.authorization.k8s.io]
    resources: [clusterroles]
    verbs: [get, list]
`,
  on: 'role',
  *check(role) {
    const rules = policyRulesOf(role).filter((rule) => coversGroup(rule, group) && touches(rule, objects))
    const binds = rules.some((rule) => touches(rule, bindings) && allows(rule, 'create'))
    for (const rule of rules) {
      const names = rule.resourceNames.map(({ string }) => string)
      // A literal name to the API server, but not to whoever wrote it beside the right to make bindings.
      if (names.length > 0 && !(binds && names.includes('*'))) continue
      for (const verb of rule.verbs) {
        if (handsOn.has(verb.string))
          yield { at: verb, extent: stringsOf(rule.resources), message: `${role.subject} may "${verb.string}" ${quoted(rule.resources)}` }
      }
      const named = rule.resources.find(({ string }) => string !== '*' && objects.includes(string))
      if (named === undefined) continue
      if (rule.verbs.some(({ string }) => string === '*'))
        yield { at: named, message: `${role.subject} may do everything to "${named.string}"` }
      else if (touches(rule, bindings) && allows(rule, 'get') && (allows(rule, 'patch') || allows(rule, 'update'))) {
        yield { at: named, severity: 'medium', message: `${role.subject} may add others to "${named.string}"` }
      }
    }
  },
})

const touches = (rule: PolicyRule, resources: readonly string[]) => rule.resources.some(({ string }) => resources.includes(string))
const allows = (rule: PolicyRule, verb: string) => rule.verbs.some(({ string }) => string === verb)
