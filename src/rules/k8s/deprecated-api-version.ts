import { kubernetes } from '../../core/references.ts'
import { defineRule, safeFix } from '../../core/rule.ts'
import { removalOf } from '../../documents/kubernetes-removals.ts'
import { replaceScalar } from '../../documents/yaml-edit.ts'

export default defineRule({
  id: 'k8s/deprecated-api-version',
  severity: 'medium',
  threat: 'access',
  summary: 'An object is of an API version that clusters no longer serve',
  why: 'A current cluster refuses it: a policy, a role or a disruption budget that the repository shows is silently not there.',
  instead: 'Move to the version that replaced it.',
  references: [kubernetes('reference/using-api/deprecation-guide/', 'deprecated API migration guide')],
  peers: [
    'trivy:KSV-0107',
    'kube-linter:no-extensions-v1beta',
    'gatekeeper:verifydeprecatedapi',
    'kics:object_is_using_a_deprecated_api_version',
  ],
  bad: `
apiVersion: extensions/v1beta1
kind: NetworkPolicy
metadata:
  name: web
spec:
  podSelector: {}
  policyTypes: [Ingress]
`,
  good: `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: web
spec:
  podSelector: {}
  policyTypes: [Ingress]
`,
  on: 'resource',
  *check(resource) {
    const removal = removalOf(resource.apiVersion, resource.kind)
    const at = resource.at('apiVersion')
    if (removal === undefined || at?.kind !== 'scalar') return
    const { since, instead, same } = removal
    const fix = same && instead !== null ? safeFix(`Use ${instead}`, replaceScalar(at, instead)) : undefined
    const hint = instead === null ? 'nothing replaced it' : `use ${instead}`
    yield {
      at,
      identity: resource.kind,
      message: `${resource.kind} of ${resource.apiVersion} is not served since Kubernetes ${since}: ${hint}`,
      fix,
    }
  },
})
