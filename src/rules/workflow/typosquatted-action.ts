import { attack, cwe } from '../../core/references.ts'
import { defineRule, unsafeFix } from '../../core/rule.ts'
import { isOneEditAway } from '../../documents/edit-distance.ts'
import { popularActions } from '../../documents/known-actions.ts'
import { spanWithin } from '../../documents/scalar-offsets.ts'

export default defineRule({
  id: 'workflow/typosquatted-action',
  severity: 'high',
  threat: 'access',
  summary: 'The name of an action is one letter off a well-known one',
  why: 'Such names are registered by others and wait for a slip: their code then runs with the secrets of the job.',
  instead: 'Write the name of the action that is meant.',
  references: [
    {
      title: 'Orca Security: typosquatting in GitHub Actions',
      url: 'https://orca.security/resources/blog/typosquatting-in-github-actions/',
    },
    cwe(506),
    attack('T1195.002'),
  ],
  peers: ['zizmor:typosquat-uses'],
  bad: `
on: push
permissions: {}
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - uses: action/checkout@v6
`,
  good: `
on: push
permissions: {}
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v6
`,
  on: 'actionReference',
  *check({ kind, owner, repository, node, document, job }, settings) {
    const name = `${owner}/${repository}`
    if (kind !== 'repository' || owners.has(owner) || owner === settings.owner) return
    const meant = popularActions.find((popular) => isOneEditAway(popular, name))
    if (meant === undefined) return
    const span = spanWithin(node, document.text, { start: 0, end: name.length })
    yield {
      at: { span },
      ...(job && { subject: job.subject }),
      identity: name,
      message: `"${name}" is one letter off "${meant}"`,
      fix: unsafeFix(`Use ${meant}`, { span, text: meant }),
    }
  },
})

const owners = new Set(popularActions.map((name) => name.slice(0, name.indexOf('/'))))
