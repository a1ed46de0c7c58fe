import { attack, cwe, kubernetes } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { entriesOf } from '../../documents/yaml-values.ts'

export default defineRule({
  id: 'k8s/secret-manifest-committed',
  severity: 'low',
  strict: true,
  threat: 'secret',
  summary: 'A Secret with its data is part of the repository',
  why: 'Base64 is no encryption: whoever reads the repository reads the Secret, and the history keeps it.',
  instead: 'Commit a SealedSecret, an ExternalSecret or a SOPS file instead.',
  references: [kubernetes('concepts/security/secrets-good-practices/', 'good practices for Secrets'), cwe(312), attack('T1552.001')],
  peers: ['kics:using_kubernetes_native_secret_management'],
  bad: `
apiVersion: v1
kind: Secret
metadata:
  name: builder
type: Opaque
stringData:
  user: web
`,
  good: `
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata:
  name: builder
spec:
  secretStoreRef:
    name: vault
  target:
    name: builder
`,
  on: 'resource',
  *check(resource) {
    if (resource.kind !== 'Secret' || resource.group !== '' || resource.at('sops') !== undefined) return
    for (const field of ['data', 'stringData']) {
      const values = [...entriesOf(resource.at(field))].map((entry) => entry.value)
      const known = values.some((value) => value.kind === 'scalar' && !value.templated && value.string !== '')
      if (known) yield { at: resource.anchor, field, message: `Secret "${resource.name}" is committed with its ${field}` }
    }
  },
})
