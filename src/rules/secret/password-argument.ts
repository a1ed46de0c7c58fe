import { attack, cwe } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { adviceOn } from '../../credentials/advice.ts'
import { describeCredential, isPasswordArgument } from '../../credentials/describe.ts'

export default defineRule({
  id: 'secret/password-argument',
  severity: 'high',
  threat: 'secret',
  summary: 'A command is given a password as an argument',
  why: 'The password is in the repository, and where the command runs it is in the list of processes, the shell history and the build log.',
  instead:
    'Change the password, and give it to the command by standard input, by a file or by a credential helper: `docker login --password-stdin`, `curl --netrc-file`, `MYSQL_PWD` from a secret.',
  references: [cwe(214), attack('T1552.001')],
  confidential: true,
  supersedes: ['secret/password', 'secret/default-password', 'secret/possible-credential'],
  bad: { 'deploy.sh': `curl -u deploy:${'q7Wz'}48LmPx https://files.internal/app.tar.gz\n` },
  good: { 'deploy.sh': 'curl --netrc-file /run/secrets/netrc https://files.internal/app.tar.gz\n' },
  on: 'credential',
  *check(credential) {
    if (isPasswordArgument(credential)) yield { at: credential, message: describeCredential(credential), advice: adviceOn(credential) }
  },
})
