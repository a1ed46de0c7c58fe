import { attack, kubernetes } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { workloadsOf } from '../../documents/kubernetes-workload.ts'
import type { YamlMap } from '../../documents/yaml.ts'
import { isUnset, mapsIn } from '../../documents/yaml-values.ts'

export default defineRule({
  id: 'k8s/ssh-port',
  severity: 'medium',
  threat: 'access',
  summary: 'A pod listens for SSH',
  why: 'A shell server in a container is a second way in, with keys and users of its own that no cluster policy sees.',
  instead: 'Remove it; use `kubectl exec` by a role that people get for an emergency only.',
  references: [attack('T1021.004'), kubernetes('concepts/security/rbac-good-practices/#least-privilege', 'RBAC good practices')],
  peers: ['kube-linter:ssh-port', 'kubescape:rule-can-ssh-to-pod-v1'],
  bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
      ports:
        - containerPort: 22
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
      ports:
        - containerPort: 8080
`,
  on: 'resource',
  *check(resource) {
    for (const { containers } of workloadsOf(resource))
      for (const container of containers)
        for (const port of mapsIn(container.at('ports'))) {
          if (!isSsh(port, 'containerPort')) continue
          const message = `container "${container.name}" listens for SSH on port 22`
          yield { at: port.at('containerPort') ?? port, subject: container.subject, message }
        }
    // A port need not be named in the pod to be open.
    if (resource.kind !== 'Service' || resource.group !== '' || resource.at('spec', 'selector') === undefined) return
    for (const port of mapsIn(resource.at('spec', 'ports'))) {
      const field = isUnset(port.at('targetPort')) ? 'port' : 'targetPort'
      if (isSsh(port, field)) yield { at: port.at(field) ?? port, message: `${resource.subject} leads to SSH, port 22 of its pods` }
    }
  },
})

const isSsh = (port: YamlMap, field: string) => port.at(field)?.value === 22 && (port.at('protocol')?.string ?? 'TCP') === 'TCP'
