import { attack, cwe } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { describeCredential, isPasswordHash } from '../../credentials/describe.ts'

export default defineRule({
  id: 'secret/password-hash',
  severity: 'medium',
  threat: 'secret',
  summary: 'The hash of a password is in the text',
  why: 'Who has the hash can try passwords at home, as many as the hardware allows; a password that people can remember does not last long.',
  instead: 'Keep hashes where passwords are kept, out of the repository. Change the password if it is in use anywhere.',
  references: [
    cwe(312),
    attack('T1110.002'),
    { title: 'crypt(5): storage format for hashed passphrases', url: 'https://man.archlinux.org/man/crypt.5' },
  ],
  confidential: true,
  supersedes: ['secret/password', 'secret/possible-credential'],
  bad: { htpasswd: `admin:$${'2y'}$10$eImiTXuWVxfM37uY4JANjQ1Nq8kDkE0vZ6rG4tBwLr2xVdK9sHc5m\n` },
  good: { 'htpasswd.sh': 'htpasswd -Bci /run/secrets/htpasswd admin < /run/secrets/password\n' },
  on: 'credential',
  *check(credential) {
    if (isPasswordHash(credential)) yield { at: credential, message: describeCredential(credential) }
  },
})
