import { actions, cwe } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'

export default defineRule({
  id: 'workflow/runner-debug-enabled',
  severity: 'low',
  strict: true,
  threat: 'access',
  summary: 'Debug logging is always on',
  why: 'Debug logs hold the inputs and the environment of every step: values that are made from a secret, and so are not masked, can be read there.',
  instead: 'Remove the variable. Whoever needs the logs runs the workflow again with debug logging.',
  references: [actions('how-tos/monitor-workflows/enable-debug-logging', 'enabling debug logging'), cwe(532)],
  peers: ['poutine:debug_enabled'],
  bad: `
on: push
permissions: {}
env:
  ACTIONS_STEP_DEBUG: true
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - run: make
`,
  good: `
on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - run: make
`,
  on: 'workflowVariable',
  *check({ name, value }) {
    if (/^(?:ACTIONS_(?:RUNNER|STEP)_DEBUG|RUNNER_DEBUG)$/.test(name) && /^(?:true|1)$/i.test(value.string))
      yield { at: value, field: name, message: `${name} is "${value.string}"` }
  },
})
