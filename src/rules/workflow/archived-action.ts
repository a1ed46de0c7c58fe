import { cwe } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { archivedActions } from '../../documents/known-actions.ts'
import { spanWithin } from '../../documents/scalar-offsets.ts'

export default defineRule({
  id: 'workflow/archived-action',
  severity: 'low',
  strict: true,
  threat: 'cve',
  summary: 'An action is no longer maintained',
  why: 'The repository of the action is archived: a flaw that is found in it, or in what it brings along, will not be mended.',
  instead: 'Use the action that its page names as the successor, or a command of the runner.',
  references: [
    {
      title: 'GitHub: archiving repositories',
      url: 'https://docs.github.com/en/repositories/archiving-a-github-repository/archiving-repositories',
    },
    cwe(1104),
  ],
  peers: ['zizmor:archived-uses'],
  bad: `
on: push
permissions: {}
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions-rs/toolchain@16499b5e05bf2e26879000db0c1d13f7e13fa3af
`,
  good: `
on: push
permissions: {}
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - run: rustup toolchain install stable
`,
  on: 'actionReference',
  *check({ owner, repository, node, document, job }) {
    const name = `${owner}/${repository}`
    if (!archivedActions.has(name)) return
    const span = spanWithin(node, document.text, { start: 0, end: name.length })
    yield { at: { span }, ...(job && { subject: job.subject }), identity: name, message: `"${name}" is archived` }
  },
})
