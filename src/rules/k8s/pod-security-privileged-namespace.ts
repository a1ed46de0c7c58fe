import { attack, kubernetes, nsa } from '../../core/references.ts'
import { defineRule, unsafeFix } from '../../core/rule.ts'
import { replaceScalar } from '../../documents/yaml-edit.ts'

export default defineRule({
  id: 'k8s/pod-security-privileged-namespace',
  severity: 'high',
  threat: 'runtime',
  summary: 'A namespace lets privileged pods in',
  why: 'With `enforce: privileged` no Pod Security Standard holds in the namespace: whoever may create a pod there owns the node.',
  instead: 'Enforce `baseline` or `restricted`; keep the few pods that need more in a namespace of their own.',
  references: [
    kubernetes('concepts/security/pod-security-admission/', 'Pod Security admission'),
    nsa('Pod security enforcement'),
    attack('T1610'),
  ],
  peers: ['kyverno:deny-privileged-profile', 'kubescape:pod-security-admission-applied-1'],
  bad: `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    pod-security.kubernetes.io/enforce: privileged
`,
  good: `
apiVersion: v1
kind: Namespace
metadata:
  name: shop
  labels:
    pod-security.kubernetes.io/enforce: baseline
`,
  on: 'resource',
  *check(resource) {
    if (resource.kind !== 'Namespace' || resource.group !== '') return
    const level = resource.at('metadata', 'labels', 'pod-security.kubernetes.io/enforce')
    if (level?.kind !== 'scalar' || level.string !== 'privileged') return
    const fix = unsafeFix('Enforce the level `baseline`', replaceScalar(level, 'baseline'))
    yield { at: level, message: `namespace "${resource.name}" enforces no Pod Security Standard`, fix }
  },
})
