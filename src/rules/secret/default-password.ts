import { attack, cwe } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { adviceOnNamed } from '../../credentials/advice.ts'
import { judge } from '../../credentials/judge.ts'
import { referenceInstead } from '../../credentials/reference.ts'

export default defineRule({
  id: 'secret/default-password',
  severity: 'high',
  threat: 'secret',
  supersedes: ['secret/password', 'secret/kubernetes-secret', 'secret/credential-file', 'dockerfile/secret-in-env-or-arg'],
  summary: 'A password is one that everybody tries first',
  why: 'The passwords that programs come with, and the most common ones, are the first that a scanner tries: such a password is none.',
  instead: 'Give every installation a random password of its own, from a secret store or made at the first start.',
  references: [
    cwe(1393),
    attack('T1078.001'),
    {
      title: 'CIS Controls 4.7: Manage default accounts',
      url: 'https://www.cisecurity.org/controls/secure-configuration-of-enterprise-assets-and-software',
    },
  ],
  confidential: 'known',
  bad: { 'compose.yaml': `services:\n  db:\n    image: postgres:17.2\n    environment:\n      POSTGRES_PASSWORD: ${'post'}gres\n` },
  good: {
    'compose.yaml':
      'services:\n  db:\n    image: postgres:17.2\n    environment:\n      POSTGRES_PASSWORD_FILE: /run/secrets/db-password\n',
  },
  on: 'namedValue',
  concerns: (named) => judge(named) === 'default-password',
  *check(named) {
    const fix = referenceInstead(named)
    yield { at: named, fix, advice: adviceOnNamed(named, fix?.kept), message: `"${named.name}" has a value that everybody tries first` }
  },
})
