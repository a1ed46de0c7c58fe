import { actions, cwe } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { keepsForksOut } from '../../documents/fork-guards.ts'
import { eventsOf, forkEvents } from '../../documents/workflow-events.ts'
import { runnerLabels } from '../../documents/workflow-runner.ts'
import type { YamlScalar } from '../../documents/yaml.ts'

export default defineRule({
  id: 'workflow/self-hosted-runner-on-pull-request',
  severity: 'high',
  threat: 'access',
  summary: 'Pull requests run on a machine of your own',
  why: 'A pull request from a fork can change what the job runs. On a self-hosted runner that code meets your network, and what it leaves behind meets the next job.',
  instead: "Run pull requests on GitHub's runners, and keep self-hosted ones for events that only maintainers bring about.",
  references: [actions('reference/security/secure-use#hardening-for-self-hosted-runners', 'hardening for self-hosted runners'), cwe(250)],
  peers: ['zizmor:self-hosted-runner', 'poutine:pr_runs_on_self_hosted', 'kics:self_hosted_runner_in_pull_request_workflow'],
  bad: `
on: pull_request
permissions: {}
jobs:
  test:
    runs-on: [self-hosted, linux]
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
  on: 'job',
  *check(job) {
    if (keepsForksOut(job)) return
    const told = new Set<YamlScalar>()
    for (const event of eventsOf(job, forkEvents)) {
      for (const { value, node } of runnerLabels(job, new Map([['github.event_name', event]]))) {
        if (value.toLowerCase() !== 'self-hosted' || told.has(node)) continue
        told.add(node)
        yield { at: node, message: `"${event}" runs on a "${value}" machine` }
      }
    }
  },
})
