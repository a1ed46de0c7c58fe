import { attack, cwe, kubernetes } from '../../core/references.ts'
import { defineRule, unsafeFix } from '../../core/rule.ts'
import { accountsOf, serviceAccountsIn } from '../../documents/kubernetes-accounts.ts'
import type { Container, Resource } from '../../documents/kubernetes-model.ts'
import { setAt } from '../../documents/yaml-edit.ts'
import { isMissing, mapsIn, scalarsIn } from '../../documents/yaml-values.ts'

const field = 'automountServiceAccountToken'

const saysFalse = (account: Resource) => account.at(field)?.boolean === false

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
  // Where the pod says nothing, its ServiceAccount decides.
  excusedBy: {
    mentions: /^(?=.*\bServiceAccount\b).*\bautomountServiceAccountToken\b/s,
    excuses: (workload, estate) =>
      workload.at(field)?.boolean !== true && accountsOf(workload, serviceAccountsIn(estate, estate.documents)).some(saysFalse),
  },
  *check(workload) {
    if (workload.containers.some(namesToken)) return
    const value = workload.at(field)
    const fix = unsafeFix(`Set \`${field}: false\``, setAt(workload.document.text, workload.spec, [field], false))
    const message = `${workload.subject} gets a token of its service account`
    if (value?.boolean === true) yield { at: value, message, fix }
    if (workload.partial || !isMissing(workload.spec, field)) return
    const accounts = accountsOf(workload, serviceAccountsIn(workload.document, [workload.document]))
    if (!accounts.some(saysFalse)) yield { at: workload.anchor, field, message, fix }
  },
})

/** A container that is told where the token is needs it. */
const namesToken = (container: Container): boolean =>
  [
    ...mapsIn(container.at('env')).map((variable) => variable.at('value')),
    ...scalarsIn(container.at('command')),
    ...scalarsIn(container.at('args')),
  ].some((node) => node?.string?.includes('/run/secrets/kubernetes.io/serviceaccount'))
