import { attack, cwe, pss } from '../../core/references.ts'
import { defineRule, unsafeFix } from '../../core/rule.ts'
import { removeAt } from '../../documents/yaml-remove.ts'

export default defineRule({
  id: 'k8s/host-pid',
  severity: 'high',
  threat: 'runtime',
  summary: 'A pod shares the processes of its node',
  why: 'Such a pod sees every process of the node with its arguments and environment, and may signal and, with one more right, trace them.',
  instead: 'Remove `hostPID`; containers of one pod can share processes by `shareProcessNamespace`.',
  references: [pss.baseline('Host Namespaces'), cwe(668), attack('T1611')],
  peers: ['trivy:KSV-0010', 'checkov:CKV_K8S_17', 'kube-linter:host-pid', 'kics:shared_host_pid_namespace'],
  bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  hostPID: true
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
    const value = workload.at('hostPID')
    if (value?.boolean !== true) return
    const fix = unsafeFix('Remove `hostPID`', removeAt(workload.document.text, workload.spec, ['hostPID']))
    yield { at: value, message: `${workload.subject} shares the processes of its node`, fix }
  },
})
