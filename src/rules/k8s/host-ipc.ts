import { attack, cwe, pss } from '../../core/references.ts'
import { defineRule, unsafeFix } from '../../core/rule.ts'
import { removeAt } from '../../documents/yaml-remove.ts'

export default defineRule({
  id: 'k8s/host-ipc',
  severity: 'high',
  threat: 'runtime',
  summary: 'A pod shares the shared memory of its node',
  why: 'Such a pod reads and writes the shared memory, semaphores and message queues of every process of the node.',
  instead: 'Remove `hostIPC`; containers of one pod already share theirs.',
  references: [pss.baseline('Host Namespaces'), cwe(668), attack('T1611')],
  peers: ['trivy:KSV-0008', 'checkov:CKV_K8S_18', 'kube-linter:host-ipc', 'kics:shared_host_ipc_namespace'],
  bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  hostIPC: true
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
    const value = workload.at('hostIPC')
    if (value?.boolean !== true) return
    const fix = unsafeFix('Remove `hostIPC`', removeAt(workload.document.text, workload.spec, ['hostIPC']))
    yield { at: value, message: `${workload.subject} shares the shared memory of its node`, fix }
  },
})
