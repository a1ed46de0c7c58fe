import { actions, cwe } from '../../core/references.ts'
import { defineRule, type Report } from '../../core/rule.ts'
import type { Expression } from '../../documents/expression.ts'
import { readPaths } from '../../documents/expression-paths.ts'
import type { WorkflowExpression } from '../../documents/workflow-model.ts'

export default defineRule({
  id: 'workflow/unredacted-secret',
  severity: 'medium',
  threat: 'secret',
  summary: 'A secret can appear in the log',
  why: 'The runner masks a secret only where its whole text appears. A part of a structured secret is no such text, and a value that a script masks has been logged with the script before.',
  instead: 'Keep each value in a secret of its own; give a value to be masked to the script in `env`.',
  references: [
    actions('reference/security/secure-use#use-secrets-for-sensitive-information', 'never use structured data as a secret'),
    cwe(532),
  ],
  peers: ['zizmor:unredacted-secrets', 'semgrep:unsafe-add-mask-workflow-command'],
  bad: `
on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - run: ./deploy
        env:
          PASSWORD: \${{ fromJSON(secrets.DATABASE).password }}
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
          PASSWORD: \${{ secrets.DATABASE_PASSWORD }}
`,
  on: 'workflowExpression',
  *check(found) {
    if (!found.expression) return
    for (const call of callsOf(found.expression)) {
      const [secret] = call.name === 'fromjson' ? call.arguments.flatMap((argument) => [...readPaths(argument)]) : []
      if (secret?.path[0] !== 'secrets') continue
      yield {
        at: { span: found.placeOf(call.span) },
        message: `a part of the secret "${secret.path[1] ?? ''}" is used, which is not masked`,
      }
    }
    yield* maskedTooLate(found)
  },
})

function* callsOf(expression: Expression): Generator<Expression & { kind: 'call' }> {
  if (expression.kind === 'call') yield expression
  const below =
    expression.kind === 'call'
      ? expression.arguments
      : expression.kind === 'operation'
        ? expression.operands
        : expression.kind === 'access'
          ? [expression.base, ...expression.steps]
          : []
  for (const part of below) if (part !== null && typeof part !== 'string') yield* callsOf(part)
}

function* maskedTooLate({ scalar, step, span, expression, document }: WorkflowExpression): Iterable<Report> {
  const before = document.text.value.slice(Math.max(0, span.start - 20), span.start)
  if (scalar !== step?.run || !expression || !/::add-mask::["']?$/.test(before)) return
  const secret = [...readPaths(expression)].every(({ path }) => path[0] === 'secrets')
  if (!secret) yield { at: { span }, message: 'the script is logged with this value before the command masks it' }
}
