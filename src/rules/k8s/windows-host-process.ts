import { attack, kubernetes, pss } from '../../core/references.ts'
import { defineRule, unsafeFix } from '../../core/rule.ts'
import { removeSecurity, securityValues } from '../../documents/kubernetes-security.ts'

export default defineRule({
  id: 'k8s/windows-host-process',
  severity: 'high',
  threat: 'runtime',
  summary: 'A Windows container runs as a process of its node',
  why: 'A HostProcess container has no isolation: it is a process of the node, with its file system and its network.',
  instead: 'Remove `hostProcess`; leave node administration to an agent in a namespace of its own.',
  references: [
    pss.baseline('HostProcess'),
    kubernetes('tasks/configure-pod-container/create-hostprocess-pod/', 'HostProcess pods'),
    attack('T1611'),
  ],
  peers: ['trivy:KSV-0103', 'gatekeeper:host-process', 'kyverno:disallow-host-process'],
  bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  os:
    name: windows
  hostNetwork: true
  securityContext:
    windowsOptions:
      hostProcess: true
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
  os:
    name: windows
  containers:
    - name: web
      image: registry.example/web:1.4
`,
  on: 'workload',
  *check(workload) {
    for (const value of securityValues(workload, 'windowsOptions', 'hostProcess')) {
      const { node, subject } = value
      if (node.boolean !== true) continue
      const edit = removeSecurity(workload, value, ['windowsOptions', 'hostProcess'])
      yield { at: node, subject, message: `${subject} runs as a process of the node`, fix: unsafeFix('Remove `hostProcess`', edit) }
    }
  },
})
