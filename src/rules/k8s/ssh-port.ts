import { attack, kubernetes } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { mapsIn } from '../../documents/yaml-values.ts'

export default defineRule({
  id: 'k8s/ssh-port',
  severity: 'medium',
  threat: 'access',
  summary: 'A container listens for SSH',
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
  on: 'container',
  *check(container) {
    for (const port of mapsIn(container.at('ports'))) {
      const number = port.at('containerPort')
      const protocol = port.at('protocol')?.string ?? 'TCP'
      if (number?.value === 22 && protocol === 'TCP')
        yield { at: number, message: `container "${container.name}" listens for SSH on port 22` }
    }
  },
})
