import { actions, cwe } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { readPaths } from '../../documents/expression-paths.ts'

export default defineRule({
  id: 'workflow/all-secrets-exposed',
  severity: 'high',
  threat: 'secret',
  summary: 'A step gets every secret',
  why: 'The runner is given all secrets of the repository and its organization, so that any code of the job can read each of them.',
  instead: 'Name the one secret that is needed: `secrets.DEPLOY_TOKEN`.',
  references: [actions('reference/security/secure-use#use-secrets-for-sensitive-information', 'least privilege for secrets'), cwe(272)],
  peers: ['zizmor:overprovisioned-secrets', 'poutine:job_all_secrets'],
  bad: `
on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - run: ./deploy
        env:
          SECRETS: \${{ toJSON(secrets) }}
`,
  good: `
on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - run: ./deploy
        env:
          TOKEN: \${{ secrets.DEPLOY_TOKEN }}
`,
  on: 'workflowExpression',
  *check({ expression, placeOf }) {
    if (!expression) return
    for (const { path, span, whole } of readPaths(expression)) {
      const [context, name] = path
      if (context !== 'secrets') continue
      const at = { span: placeOf(span) }
      if (name === undefined && whole) yield { at, message: '"toJSON(secrets)" writes out every secret' }
      else if (name === '*')
        yield { at, severity: 'medium', message: 'which secret is read is only known when the job runs: it gets all of them' }
    }
  },
})
