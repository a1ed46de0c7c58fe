import { attack, cwe, pss } from '../../core/references.ts'
import { defineRule, unsafeFix } from '../../core/rule.ts'
import { removeAt } from '../../documents/yaml-remove.ts'

export default defineRule({
  id: 'k8s/privileged-container',
  severity: 'critical',
  threat: 'runtime',
  summary: 'A container runs privileged',
  why: 'A privileged container has every capability and every device of the node: one exploit in it owns the node.',
  instead: 'Remove `privileged`, and add the one capability or device that is needed.',
  references: [pss.baseline('Privileged Containers'), cwe(250), attack('T1611')],
  peers: ['trivy:KSV-0017', 'checkov:CKV_K8S_16', 'kube-linter:privileged-container', 'kics:container_is_privileged'],
  bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
      securityContext:
        privileged: true
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
  on: 'container',
  *check(container) {
    const privileged = container.at('securityContext', 'privileged')
    if (privileged?.boolean !== true) return
    yield {
      at: privileged,
      message: `container "${container.name}" is privileged`,
      fix: unsafeFix('Remove `privileged`', removeAt(container.document.text, container.node, ['securityContext', 'privileged'])),
    }
  },
})
