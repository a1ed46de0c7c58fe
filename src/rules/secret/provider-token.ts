import { defineRule } from '../../core/rule.ts'
import { adviceOn } from '../../credentials/advice.ts'
import { describeCredential, isProviderToken } from '../../credentials/describe.ts'

export default defineRule({
  id: 'secret/provider-token',
  severity: 'critical',
  threat: 'secret',
  summary: 'A token that a provider issued is in the text',
  why: 'Whoever can read the repository, its forks, its clones or the logs of its builds can act as the owner of the token, and does not need to know what it is for.',
  instead:
    'Revoke the token where it was issued, as a commit that is once pushed stays readable. Issue a new one, keep it in a secret store, and refer to it by name.',
  references: [
    { title: 'CWE-798: Use of hard-coded credentials', url: 'https://cwe.mitre.org/data/definitions/798.html' },
    {
      title: 'GitHub: Remediating a leaked secret in your repository',
      url: 'https://docs.github.com/en/code-security/how-tos/secure-your-secrets/work-with-leak-prevention/remediate-leaked-secrets',
    },
    { title: 'MITRE ATT&CK T1552.001: Credentials in files', url: 'https://attack.mitre.org/techniques/T1552/001/' },
  ],
  confidential: true,
  supersedes: ['secret/*', 'dockerfile/secret-in-env-or-arg'],
  bad: `DEPLOY_TOKEN=${'gh'}${'p_'}wqK8t2ZrN4vYb7LdX1sHc5mJf9GaPe3UoTi6\n`,
  good: 'DEPLOY_TOKEN_FILE=/run/secrets/deploy-token\n',
  on: 'credential',
  *check(credential) {
    if (isProviderToken(credential)) yield { at: credential, message: describeCredential(credential), advice: adviceOn(credential) }
  },
})
