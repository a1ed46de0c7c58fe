import { cwe, kubernetes, pss } from '../../core/references.ts'
import { defineRule, unsafeFix } from '../../core/rule.ts'
import type { Container } from '../../documents/kubernetes-model.ts'
import { setSecurity } from '../../documents/kubernetes-security.ts'
import { appendItem } from '../../documents/yaml-edit.ts'
import { isMissing, scalarsIn } from '../../documents/yaml-values.ts'

/** The runtimes read it in any case. */
const dropAll = (container: Container) =>
  scalarsIn(container.at('securityContext', 'capabilities', 'drop')).find(
    ({ string, templated }) => string.toUpperCase() === 'ALL' || templated,
  )

export default defineRule({
  id: 'k8s/capabilities-not-dropped',
  severity: 'medium',
  threat: 'runtime',
  summary: 'A container keeps capabilities that it need not have',
  why: 'Fourteen capabilities stay unless they are dropped; NET_RAW among them lets a process forge packets, MKNOD and SETUID help exploits on.',
  instead: 'Drop `ALL`, and add back the one that the program fails without.',
  references: [
    pss.restricted('Capabilities'),
    cwe(250),
    kubernetes('tasks/configure-pod-container/security-context/#set-capabilities-for-a-container', 'capabilities'),
  ],
  peers: [
    'trivy:KSV-0003',
    'trivy:KSV-0106',
    'checkov:CKV_K8S_37',
    'checkov:CKV_K8S_28',
    'kube-linter:drop-net-raw-capability',
    'kics:no_drop_capabilities_for_containers',
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
  containers:
    - name: web
      image: registry.example/web:1.4
      securityContext:
        capabilities:
          drop: [ALL]
`,
  on: 'container',
  guard: dropAll,
  *check(container) {
    const path = ['securityContext', 'capabilities', 'drop']
    if (container.partial || container.workload.windows || dropAll(container) !== undefined) return
    const drop = container.at(...path)
    if (drop?.kind !== 'sequence' && !isMissing(container.node, ...path)) return
    const { text } = container.document
    const edit = drop?.kind === 'sequence' ? appendItem(text, drop, 'ALL') : setSecurity(container, ['capabilities', 'drop'], ['ALL'])
    const message = `container "${container.name}" does not drop ALL capabilities`
    yield { at: container.anchor, field: 'capabilities.drop', message, fix: unsafeFix('Drop `ALL`', edit) }
  },
})
