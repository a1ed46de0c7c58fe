import { attack, cwe, kubernetes } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { mapsIn } from '../../documents/yaml-values.ts'

export default defineRule({
  id: 'k8s/secret-env-var',
  severity: 'low',
  threat: 'secret',
  summary: 'A Secret is given to a container in its environment',
  why: 'The environment is read by every library, inherited by every child and printed by crash reports and debug pages.',
  instead: 'Mount the Secret as a file; where the program reads nothing but its environment, waive this.',
  references: [
    kubernetes('concepts/configuration/secret/#using-secrets-as-environment-variables', 'Secrets as environment variables'),
    cwe(526),
    attack('T1552.007'),
  ],
  peers: [
    'checkov:CKV_K8S_35',
    'kube-linter:read-secret-from-env-var',
    'kics:secrets_as_environment_variables',
    'kyverno:secrets-not-from-env-vars',
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
      env:
        - name: PASSWORD
          valueFrom:
            secretKeyRef:
              name: database
              key: password
`,
  good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  volumes:
    - name: database
      secret:
        secretName: database
        items:
          - key: password
            path: password
  containers:
    - name: web
      image: registry.example/web:1.4
      volumeMounts:
        - name: database
          mountPath: /etc/database
          readOnly: true
`,
  on: 'container',
  *check(container) {
    for (const variable of mapsIn(container.at('env'))) {
      const reference = variable.at('valueFrom', 'secretKeyRef')
      if (reference?.kind !== 'map') continue
      const name = variable.at('name')?.string ?? ''
      const message = `container "${container.name}" has the Secret "${reference.at('name')?.string ?? ''}" in the variable ${name}`
      yield { at: reference.at('key') ?? reference, field: name, message }
    }
    for (const source of mapsIn(container.at('envFrom'))) {
      const name = source.at('secretRef', 'name')
      if (name !== undefined)
        yield { at: name, message: `container "${container.name}" has the Secret "${name.string ?? ''}" in its environment` }
    }
  },
})
