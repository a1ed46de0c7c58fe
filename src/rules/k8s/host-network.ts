import { attack, kubernetes, pss } from '../../core/references.ts'
import { defineRule, unsafeFix } from '../../core/rule.ts'
import { removeAt } from '../../documents/yaml-remove.ts'

export default defineRule({
  id: 'k8s/host-network',
  severity: 'high',
  threat: 'runtime',
  summary: 'A pod uses the network of its node',
  why: "Such a pod reaches what listens on the node's loopback, can watch the node's traffic, and no NetworkPolicy holds it.",
  instead: 'Remove `hostNetwork`, and publish the port with a Service.',
  references: [
    pss.baseline('Host Namespaces'),
    kubernetes('concepts/services-networking/network-policies/#networkpolicy-and-hostnetwork-pods', 'NetworkPolicy and hostNetwork pods'),
    attack('T1611'),
  ],
  peers: ['trivy:KSV-0009', 'checkov:CKV_K8S_19', 'kube-linter:host-network', 'kics:shared_host_network_namespace'],
  bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  hostNetwork: true
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
  containers:
    - name: web
      image: registry.example/web:1.4
`,
  on: 'workload',
  *check(workload) {
    const value = workload.at('hostNetwork')
    if (value?.boolean !== true) return
    const fix = unsafeFix('Remove `hostNetwork`', removeAt(workload.document.text, workload.spec, ['hostNetwork']))
    yield { at: value, message: `${workload.subject} uses the network of its node`, fix }
  },
})
