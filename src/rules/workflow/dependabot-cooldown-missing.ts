import { attack } from '../../core/references.ts'
import { defineRule, safeFix } from '../../core/rule.ts'
import { setAt } from '../../documents/yaml-edit.ts'

/** Most packages that were taken over have been found out and withdrawn within a week. */
const enoughDays = 7

export default defineRule({
  id: 'workflow/dependabot-cooldown-missing',
  severity: 'low',
  strict: true,
  threat: 'cve',
  summary: 'Dependabot proposes versions on the day they appear',
  why: 'A package that was taken over is mostly found out within days. Who updates at once is among its victims.',
  instead: `Write \`cooldown: {default-days: ${enoughDays}}\`. Security updates do not wait for it.`,
  references: [
    {
      title: 'GitHub: Dependabot options, cooldown',
      url: 'https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference#cooldown-',
    },
    attack('T1195.001'),
  ],
  peers: ['zizmor:dependabot-cooldown'],
  bad: {
    '.github/dependabot.yml': 'version: 2\nupdates:\n  - package-ecosystem: npm\n    directory: /\n    schedule:\n      interval: daily\n',
  },
  good: {
    '.github/dependabot.yml':
      'version: 2\nupdates:\n  - package-ecosystem: npm\n    directory: /\n    schedule:\n      interval: daily\n    cooldown:\n      default-days: 7\n',
  },
  on: 'dependabotUpdate',
  guard: ({ node }) => node.entry('cooldown'),
  *check(update) {
    const cooldown = update.at('cooldown')
    const days = cooldown?.at('default-days')
    if (typeof days?.value === 'number' && days.value >= enoughDays) return
    const fix = safeFix('Wait a week', setAt(update.document.text, update.node, ['cooldown', 'default-days'], enoughDays))
    const told = days ? `waits ${days.string} days` : 'does not wait'
    yield {
      at: days ?? cooldown ?? update,
      field: 'cooldown',
      identity: '',
      message: `Dependabot ${told} before it proposes a new version for ${update.ecosystem}`,
      fix,
    }
  },
})
