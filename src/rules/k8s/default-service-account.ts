import { attack, kubernetes } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import type { Workload } from '../../documents/kubernetes-model.ts'
import { isMissing } from '../../documents/yaml-values.ts'

const account = (workload: Workload) => workload.at('serviceAccountName') ?? workload.at('serviceAccount')

export default defineRule({
  id: 'k8s/default-service-account',
  severity: 'low',
  strict: true,
  threat: 'access',
  summary: 'A pod runs as the default service account',
  why: 'Permissions that are given to `default` for one workload are those of every pod of the namespace that names no other account.',
  instead: 'Create a ServiceAccount for the workload, and name it.',
  references: [kubernetes('concepts/security/service-accounts/', 'service accounts'), attack('T1078.001')],
  peers: ['kube-linter:default-service-account', 'kics:service_account_name_undefined_or_empty', 'checkov:CKV_K8S_41'],
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
  serviceAccountName: web
  containers:
    - name: web
      image: registry.example/web:1.4
`,
  on: 'workload',
  guard: account,
  *check(workload) {
    // Without a token the account gives nothing.
    if (workload.at('automountServiceAccountToken')?.boolean === false) return
    const name = account(workload)
    const message = `${workload.subject} runs as the service account "default"`
    if (name?.kind === 'scalar' && (name.string === '' || name.string === 'default')) yield { at: name, message }
    else if (!workload.partial && isMissing(workload.spec, 'serviceAccountName') && isMissing(workload.spec, 'serviceAccount')) {
      yield { at: workload.anchor, field: 'serviceAccountName', message }
    }
  },
})
