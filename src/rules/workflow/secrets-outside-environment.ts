import { actions, cwe } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { readPaths } from '../../documents/expression-paths.ts'
import type { Workflow } from '../../documents/workflow-model.ts'

export default defineRule({
  id: 'workflow/secrets-outside-environment',
  severity: 'low',
  strict: true,
  threat: 'secret',
  summary: 'A job reads a secret without an environment',
  why: 'A secret of the repository is open to every workflow on every branch. A secret of an environment is given only to its jobs, on its branches, after its reviewers agree.',
  instead: 'Put the secret into an environment, and name it in the job: `environment: production`.',
  references: [actions('reference/workflows-and-actions/deployments-and-environments', 'deployments and environments'), cwe(522)],
  peers: ['zizmor:secrets-outside-env'],
  bad: `
on: push
permissions: {}
jobs:
  deploy:
    runs-on: ubuntu-24.04
    steps:
      - run: ./deploy
        env:
          TOKEN: \${{ secrets.DEPLOY_TOKEN }}
`,
  good: `
on: push
permissions: {}
jobs:
  deploy:
    runs-on: ubuntu-24.04
    environment: production
    steps:
      - run: ./deploy
        env:
          TOKEN: \${{ secrets.DEPLOY_TOKEN }}
`,
  on: 'workflowExpression',
  *check({ expression, scalar, job, workflow, placeOf }) {
    if (!expression || !job || !workflow || job.at('environment') !== undefined || isOnlyCalled(workflow)) return
    for (const { path, span } of readPaths(expression)) {
      const [context, name = ''] = path
      if (context === 'secrets' && name !== '' && name !== '*' && name !== 'github_token')
        yield {
          at: { span: placeOf(span) },
          subject: job.subject,
          message: `job "${job.id}" reads "${scalar.string.slice(span.start, span.end)}" without an environment`,
        }
    }
  },
})

/** Its caller says where the secrets come from. */
const isOnlyCalled = ({ triggers }: Workflow) => triggers.size > 0 && [...triggers.keys()].every((event) => event === 'workflow_call')
