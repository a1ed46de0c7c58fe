import { attack, cwe, kubernetes } from '../../core/references.ts'
import { defineRule, unsafeFix } from '../../core/rule.ts'
import type { Workload } from '../../documents/kubernetes-model.ts'
import { setAt } from '../../documents/yaml-edit.ts'
import { isMissing } from '../../documents/yaml-values.ts'

const field = 'automountServiceAccountToken'

/** What the ServiceAccount says where the pod says nothing; one that is not in the file may say anything. */
function accountMounts(workload: Workload): boolean {
  const name = workload.at('serviceAccountName')?.string || workload.at('serviceAccount')?.string || 'default'
  const account = workload.document
    .grains('resource')
    .find((other) => other.kind === 'ServiceAccount' && other.name === name && other.namespace === workload.resource.namespace)
  if (account === undefined) return name === 'default'
  return !account.partial && isMissing(account.root, field) ? true : account.at(field)?.boolean === true
}

export default defineRule({
  id: 'k8s/service-account-token-automount',
  severity: 'medium',
  threat: 'access',
  summary: 'A pod gets a token for the API server that it may not need',
  why: 'Every program in the pod, and whoever breaks into one, may use the token with all that its service account is allowed.',
  instead: 'Set `automountServiceAccountToken: false` on the pod or on its ServiceAccount; mount a projected token where one is needed.',
  references: [
    kubernetes(
      'tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting',
      'opting out of API credential automounting',
    ),
    attack('T1528'),
    cwe(522),
  ],
  peers: [
    'trivy:KSV-0036',
    'checkov:CKV_K8S_38',
    'gatekeeper:automount-serviceaccount-token',
    'kics:service_account_token_automount_not_disabled',
  ],
  bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
`,
  good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  automountServiceAccountToken: false
  containers:
    - name: web
      image: registry.example/web:1.4
`,
  on: 'workload',
  guard: (workload) => workload.at(field),
  *check(workload) {
    const value = workload.at(field)
    const fix = unsafeFix(`Set \`${field}: false\``, setAt(workload.document.text, workload.spec, [field], false))
    const message = `${workload.subject} gets a token of its service account`
    if (value?.boolean === true) yield { at: value, message, fix }
    else if (!workload.partial && isMissing(workload.spec, field) && accountMounts(workload))
      yield { at: workload.anchor, field, message, fix }
  },
})
