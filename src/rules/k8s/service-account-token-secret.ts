import { attack, cwe, kubernetes } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'

export default defineRule({
  id: 'k8s/service-account-token-secret',
  severity: 'medium',
  threat: 'access',
  summary: 'A Secret holds a service account token that never expires',
  why: 'Such a token works from anywhere until the Secret is deleted; since Kubernetes 1.24 pods need none.',
  instead: 'Use the TokenRequest API or a projected volume, whose tokens are bound to the pod and expire.',
  references: [
    kubernetes('concepts/configuration/secret/#serviceaccount-token-secrets', 'service account token Secrets'),
    attack('T1528'),
    cwe(613),
  ],
  peers: ['kyverno:deny-secret-service-account-token-type'],
  bad: `
apiVersion: v1
kind: Secret
metadata:
  name: builder
  annotations:
    kubernetes.io/service-account.name: builder
type: kubernetes.io/service-account-token
`,
  good: `
apiVersion: v1
kind: ServiceAccount
metadata:
  name: builder
`,
  on: 'resource',
  *check(resource) {
    if (resource.kind !== 'Secret' || resource.group !== '') return
    const type = resource.at('type')
    if (type?.string === 'kubernetes.io/service-account-token') {
      yield { at: type, message: `Secret "${resource.name}" holds a service account token that never expires` }
    }
  },
})
