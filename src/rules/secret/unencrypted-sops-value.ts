import { attack, cwe } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { clearValues } from '../../credentials/sops.ts'

export default defineRule({
  id: 'secret/unencrypted-sops-value',
  severity: 'high',
  threat: 'secret',
  summary: 'A file encrypted by SOPS has a value in clear',
  why: 'Somebody edited the encrypted file by hand: the value that was added is readable, in a file that everybody takes for safe, and SOPS will refuse to open it as its checksum is wrong.',
  instead: 'Change the value, since history keeps it, and set the new one with `sops edit` or `sops set`.',
  references: [
    cwe(312),
    attack('T1552.001'),
    { title: 'SOPS: Encrypting only parts of a file', url: 'https://getsops.io/docs/#encrypting-only-parts-of-a-file' },
  ],
  confidential: true,
  supersedes: ['secret/password', 'secret/default-password', 'secret/kubernetes-secret', 'secret/possible-credential'],
  bad: {
    'secrets.yaml': `user: ENC[AES256_GCM,data:Zm9v,iv:YmFy,tag:YmF6,type:str]\npassword: ${'mWq7'}Lr2xVd\nsops:\n  mac: ENC[AES256_GCM,data:Zm9v,iv:YmFy,tag:YmF6,type:str]\n  lastmodified: '2026-01-01T00:00:00Z'\n  version: 3.9.0\n`,
  },
  good: {
    'secrets.yaml': `user_unencrypted: shop\npassword: ENC[AES256_GCM,data:Zm9v,iv:YmFy,tag:YmF6,type:str]\nsops:\n  mac: ENC[AES256_GCM,data:Zm9v,iv:YmFy,tag:YmF6,type:str]\n  lastmodified: '2026-01-01T00:00:00Z'\n  version: 3.9.0\n`,
  },
  on: 'yaml',
  *check({ tree }) {
    for (const { path, node } of clearValues(tree.root)) {
      yield { at: node, message: `"${path}" is in clear in a file that SOPS encrypts`, field: path }
    }
  },
})
