import { defineRule } from '../../core/rule.ts'
import { adviceOn } from '../../credentials/advice.ts'
import { describeCredential, isPrivateKey } from '../../credentials/describe.ts'

const header = `-----BEGIN ${'PRIVATE'} KEY-----`
const footer = `-----END ${'PRIVATE'} KEY-----`
const body =
  'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgevZzL1gdAFr88hb2\nOF/2NxApJCzGCEDdfSp6VQO30hyhRANCAAQRWz+jn65BtOMvdyHKcvjBeBSDZH2r\n1RTwjmYSi9R/zpBnuQ4EiMnCqfMPWiZqB4QdbAd0E7oH50VpuZ1P087G'

export default defineRule({
  id: 'secret/private-key',
  severity: 'critical',
  threat: 'secret',
  summary: 'A private key is in the text',
  why: 'A private key proves an identity: whoever reads it can serve under the name in the certificate, log in where its public key is known, or sign as its owner.',
  instead:
    'Make a new key pair where it is used, withdraw the certificate or the public key of this one, and mount the new key from a secret store.',
  references: [
    { title: 'CWE-321: Use of hard-coded cryptographic key', url: 'https://cwe.mitre.org/data/definitions/321.html' },
    { title: 'RFC 7468: Textual encodings of PKIX, PKCS, and CMS structures', url: 'https://www.rfc-editor.org/rfc/rfc7468' },
    { title: 'MITRE ATT&CK T1552.004: Private keys', url: 'https://attack.mitre.org/techniques/T1552/004/' },
  ],
  confidential: true,
  supersedes: ['secret/*', 'dockerfile/secret-in-env-or-arg'],
  bad: { 'server.key': `${header}\n${body}\n${footer}\n` },
  good: { 'server.pub': `-----BEGIN PUBLIC KEY-----\n${body.slice(66)}\n-----END PUBLIC KEY-----\n` },
  on: 'credential',
  *check(credential) {
    if (isPrivateKey(credential)) yield { at: credential, message: describeCredential(credential), advice: adviceOn(credential) }
  },
})
