import { attack, cwe, kubernetes } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { judge } from '../../credentials/judge.ts'

export default defineRule({
  id: 'secret/kubernetes-secret',
  severity: 'high',
  threat: 'secret',
  supersedes: ['k8s/secret-manifest-committed'],
  summary: 'A Secret has its values in the repository',
  why: "base64 is no encryption: the manifest gives the value to whoever reads the repository, and the cluster's own access rules for Secrets no longer matter.",
  instead:
    'Keep the values in a secret store and commit what refers to them (ExternalSecret, SecretProviderClass), or commit them encrypted (SealedSecret, SOPS). Change those that are in history.',
  references: [cwe(312), attack('T1552.007'), kubernetes('concepts/security/secrets-good-practices/', 'Good practices for Secrets')],
  confidential: true,
  bad: { 'secret.yaml': `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ndata:\n  password: ${'bVdxN0xy'}MnhWZEs5\n` },
  good: {
    'secret.yaml': `apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata:\n  name: db\nspec:\n  secretStoreRef: { name: vault, kind: SecretStore }\n  data:\n    - secretKey: password\n      remoteRef: { key: shop/db, property: password }\n`,
  },
  on: 'namedValue',
  concerns: (named) => judge(named) === 'kubernetes-secret',
  *check(named) {
    yield {
      at: named,
      message: `the value of "${named.name}" is readable${named.place === 'secret-data' ? ': base64 is no encryption' : ''}`,
      field: named.name,
    }
  },
})
