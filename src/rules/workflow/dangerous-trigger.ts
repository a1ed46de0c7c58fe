import { actions, cwe } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import type { Workflow } from '../../documents/workflow-model.ts'

export default defineRule({
  id: 'workflow/dangerous-trigger',
  severity: 'medium',
  threat: 'access',
  summary: 'Pull requests of strangers run this workflow with secrets',
  why: 'With these events a pull request from a fork starts the workflow with the secrets of the repository, a token that can write, and the cache of the default branch.',
  instead: 'Use `pull_request`, and leave what needs secrets to a workflow that nobody outside can start.',
  references: [actions('reference/security/securely-using-pull_request_target', 'securely using pull_request_target'), cwe(829)],
  peers: ['zizmor:dangerous-triggers'],
  bad: `
on: pull_request_target
permissions: {}
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - run: make test
`,
  good: `
on: pull_request
permissions: {}
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - run: make test
`,
  on: 'workflow',
  *check(workflow) {
    if (onlyCallsApi(workflow)) return
    for (const event of ['pull_request_target', 'workflow_run']) {
      const at = workflow.triggers.get(event)?.name
      if (at) yield { at, message: `the workflow runs on "${event}"`, identity: event }
    }
  },
})

/** Actions that only call the API about the pull request, and neither read nor run anything of it. */
const harmless = new Set([
  'actions/first-interaction',
  'actions/labeler',
  'actions/stale',
  'amannn/action-semantic-pull-request',
  'kentaro-m/auto-assign-action',
  'timonvs/pr-labeler-action',
  'toshimaru/auto-author-assign',
])

const onlyCallsApi = ({ jobs }: Workflow) =>
  jobs.length > 0 && jobs.every(({ steps }) => steps.length > 0 && steps.every(({ reference }) => harmless.has(reference?.name ?? '')))
