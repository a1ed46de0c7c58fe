import { cve, cwe } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'

export default defineRule({
  id: 'workflow/insecure-commands-enabled',
  severity: 'high',
  threat: 'access',
  summary: 'Commands that GitHub has switched off are switched on again',
  why: 'With them every line that a program prints can set variables and extend the PATH of the steps that follow: whoever gets text into the log runs code.',
  instead: 'Remove the variable, and write to the files `$GITHUB_ENV` and `$GITHUB_PATH`.',
  references: [
    {
      title: 'GitHub: deprecating set-env and add-path commands',
      url: 'https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/',
    },
    cve('CVE-2020-15228'),
    cwe(77),
  ],
  peers: ['zizmor:insecure-commands', 'checkov:CKV_GHA_1', 'kics:unsecured_commands', 'semgrep:allowed-unsecure-commands'],
  bad: `
on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-24.04
    env:
      ACTIONS_ALLOW_UNSECURE_COMMANDS: true
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
    if (name === 'ACTIONS_ALLOW_UNSECURE_COMMANDS' && /^(?:true|1|yes|on)$/i.test(value.string))
      yield { at: value, field: name, message: `${name} is "${value.string}"` }
  },
})
