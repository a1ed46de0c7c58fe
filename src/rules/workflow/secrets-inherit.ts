import { actions, cwe } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'

export default defineRule({
  id: 'workflow/secrets-inherit',
  severity: 'medium',
  threat: 'secret',
  summary: 'A called workflow gets every secret',
  why: 'All secrets of the repository and its organization are handed over, those that the workflow has no use for and those that are added later.',
  instead: 'Name the secrets that the called workflow needs.',
  references: [
    actions('how-tos/reuse-automations/reuse-workflows#passing-inputs-and-secrets-to-a-reusable-workflow', 'passing secrets'),
    cwe(272),
  ],
  peers: ['zizmor:secrets-inherit', 'kics:secrets_inherit_in_reusable_workflow'],
  bad: `
on: push
permissions: {}
jobs:
  deploy:
    uses: example/shared/.github/workflows/deploy.yml@d6babd6899969df1a11d14c368283ea4436bca78
    secrets: inherit
`,
  good: `
on: push
permissions: {}
jobs:
  deploy:
    uses: example/shared/.github/workflows/deploy.yml@d6babd6899969df1a11d14c368283ea4436bca78
    secrets:
      token: \${{ secrets.DEPLOY_TOKEN }}
`,
  on: 'job',
  *check(job, { owner }) {
    const secrets = job.at('secrets')
    const uses = job.at('uses')?.string
    if (uses === undefined || secrets?.string !== 'inherit') return
    // Who can change a workflow of the same repository can read its secrets anyway.
    const own = /^(?:\.|\$)\//.test(uses) || (owner !== null && uses.toLowerCase().startsWith(`${owner}/`))
    yield { at: secrets, severity: own ? 'low' : 'medium', message: `"${uses}" gets every secret ("inherit")` }
  },
})
