import { cwe } from '../../core/references.ts'
import { defineRule, safeFix } from '../../core/rule.ts'
import { replaceScalar } from '../../documents/yaml-edit.ts'

export default defineRule({
  id: 'workflow/dependabot-external-code-execution',
  severity: 'high',
  threat: 'access',
  summary: 'Dependabot may run the code of dependencies',
  why: 'While it looks for updates Dependabot then runs code of packages that nobody has seen yet, beside the credentials of your private registries.',
  instead: 'Remove the line, or write `deny`.',
  references: [
    {
      title: 'GitHub: Dependabot options, insecure-external-code-execution',
      url: 'https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference#insecure-external-code-execution--',
    },
    cwe(829),
  ],
  peers: ['zizmor:dependabot-execution'],
  bad: {
    '.github/dependabot.yml':
      'version: 2\nupdates:\n  - package-ecosystem: bundler\n    directory: /\n    schedule:\n      interval: weekly\n    insecure-external-code-execution: allow\n',
  },
  good: {
    '.github/dependabot.yml':
      'version: 2\nupdates:\n  - package-ecosystem: bundler\n    directory: /\n    schedule:\n      interval: weekly\n',
  },
  on: 'dependabotUpdate',
  *check(update) {
    const value = update.at('insecure-external-code-execution')
    if (value?.kind !== 'scalar' || value.string !== 'allow') return
    yield {
      at: value,
      message: `updates of ${update.ecosystem} may run code of their packages ("allow")`,
      fix: safeFix('Deny it', replaceScalar(value, 'deny')),
    }
  },
})
