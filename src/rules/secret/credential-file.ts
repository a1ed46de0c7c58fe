import { attack, cwe, kubernetes } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { judge } from '../../credentials/judge.ts'

export default defineRule({
  id: 'secret/credential-file',
  severity: 'high',
  threat: 'secret',
  summary: 'A file of credentials is committed',
  why: 'Files such as kubeconfig, `.netrc`, `.npmrc` and the configuration of a container engine hold what their programs log in with: with the file, everybody logs in the same way.',
  instead:
    'Revoke the credential and take the file out of the repository. Let the program read it from the environment (`${NPM_TOKEN}`), from a credential helper, or from a plugin that asks for a short-lived one.',
  references: [
    cwe(538),
    attack('T1552.001'),
    kubernetes('concepts/configuration/organize-cluster-access-kubeconfig/', 'Organizing cluster access using kubeconfig files'),
  ],
  confidential: true,
  supersedes: ['secret/password-argument'],
  bad: { '.netrc': `machine git.internal\n  login build\n  password ${'q7Wz'}48LmPx\n` },
  good: { '.npmrc': '//registry.npmjs.org/:_authToken=${NPM_TOKEN}\n' },
  on: 'namedValue',
  concerns: (named) => judge(named) === 'credential-file',
  *check(named) {
    yield { at: named, message: `"${named.name}" is written out in a file of credentials` }
  },
})
