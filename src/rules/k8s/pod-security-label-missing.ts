import { kubernetes, nsa } from '../../core/references.ts'
import { defineRule, unsafeFix } from '../../core/rule.ts'
import { setAt } from '../../documents/yaml-edit.ts'
import { isMissing } from '../../documents/yaml-values.ts'

const label = 'pod-security.kubernetes.io/enforce'
const system = new Set(['kube-system', 'kube-public', 'kube-node-lease'])

export default defineRule({
  id: 'k8s/pod-security-label-missing',
  severity: 'low',
  strict: true,
  threat: 'runtime',
  summary: 'A namespace enforces no Pod Security Standard',
  why: 'Unless the API server has another default, any pod may run in such a namespace, a privileged one too.',
  instead: 'Label the namespace with `pod-security.kubernetes.io/enforce: baseline` or `restricted`.',
  references: [kubernetes('concepts/security/pod-security-admission/', 'Pod Security admission'), nsa('Pod security enforcement')],
  peers: ['kubescape:pod-security-admission-applied-2', 'kyverno:add-psa-namespace-reporting'],
  bad: `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
`,
  good: `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    pod-security.kubernetes.io/enforce: restricted
`,
  on: 'resource',
  guard: (resource) => (resource.kind === 'Namespace' ? resource.at('metadata', 'labels', label) : undefined),
  *check(resource) {
    if (resource.kind !== 'Namespace' || resource.group !== '' || resource.partial || system.has(resource.name)) return
    if (!isMissing(resource.root, 'metadata', 'labels', label)) return
    const message = `namespace "${resource.name}" enforces no Pod Security Standard`
    const edit = setAt(resource.document.text, resource.root, ['metadata', 'labels', label], 'baseline')
    yield { at: resource.anchor, field: label, message, fix: unsafeFix('Enforce the level `baseline`', edit) }
  },
})
