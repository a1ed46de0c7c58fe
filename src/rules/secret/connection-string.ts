import { defineRule } from '../../core/rule.ts'
import { adviceOn } from '../../credentials/advice.ts'
import { describeCredential, isConnectionString } from '../../credentials/describe.ts'

export default defineRule({
  id: 'secret/connection-string',
  severity: 'high',
  threat: 'secret',
  summary: 'A URL or a connection string holds a password',
  why: 'The string names the host, the user and the password together: nothing is left to guess, and such strings are printed by many clients when a connection fails.',
  instead:
    'Change the password. Keep the host and the user in configuration and the password in a secret store, and join them when the program starts.',
  references: [
    { title: 'CWE-798: Use of hard-coded credentials', url: 'https://cwe.mitre.org/data/definitions/798.html' },
    { title: 'RFC 3986, section 3.2.1: User information', url: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1' },
    { title: 'MITRE ATT&CK T1552.001: Credentials in files', url: 'https://attack.mitre.org/techniques/T1552/001/' },
  ],
  confidential: true,
  supersedes: ['secret/*', 'dockerfile/secret-in-env-or-arg'],
  bad: `DATABASE_URL=postgres://${'shop'}:${'mWq7Lr2xVd'}@db.shop.internal:5432/orders\n`,
  good: 'DATABASE_URL=postgres://shop:${DATABASE_PASSWORD}@db.shop.internal:5432/orders\n',
  on: 'credential',
  *check(credential) {
    if (isConnectionString(credential)) yield { at: credential, message: describeCredential(credential), advice: adviceOn(credential) }
  },
})
