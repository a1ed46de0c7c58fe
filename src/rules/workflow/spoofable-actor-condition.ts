import { cwe } from '../../core/references.ts'
import { defineRule, type Report, unsafeFix } from '../../core/rule.ts'
import type { Expression } from '../../documents/expression.ts'
import { readPaths } from '../../documents/expression-paths.ts'
import { eventsOf } from '../../documents/workflow-events.ts'
import type { WorkflowExpression } from '../../documents/workflow-model.ts'

export default defineRule({
  id: 'workflow/spoofable-actor-condition',
  severity: 'high',
  threat: 'access',
  summary: 'A bot is known by who acted last, not by whose pull request it is',
  why: 'The actor is whoever caused the last event. A stranger can make the bot act on their pull request, and then passes for it.',
  instead: 'Compare `github.event.pull_request.user.login`: the author of the pull request does not change.',
  references: [
    {
      title: 'GitHub: automating Dependabot with GitHub Actions',
      url: 'https://docs.github.com/en/code-security/tutorials/secure-your-dependencies/automate-dependabot-with-actions',
    },
    cwe(290),
  ],
  peers: ['zizmor:bot-conditions', 'poutine:confused_deputy_auto_merge'],
  bad: `
on: pull_request_target
permissions: {}
jobs:
  merge:
    runs-on: ubuntu-24.04
    if: github.actor == 'dependabot[bot]'
    steps:
      - run: gh pr merge --auto
`,
  good: `
on: pull_request_target
permissions: {}
jobs:
  merge:
    runs-on: ubuntu-24.04
    if: github.event.pull_request.user.login == 'dependabot[bot]'
    steps:
      - run: gh pr merge --auto
`,
  on: 'workflowExpression',
  *check(found) {
    const { expression, path, job, step } = found
    if (!expression || path.at(-1) !== 'if' || !job) return
    const [event] = eventsOf(step ?? job, ['pull_request_target', 'workflow_run'])
    if (event === undefined) return
    for (const actor of comparedActors(expression)) {
      const written = found.scalar.string.slice(actor.span.start, actor.span.end)
      yield {
        at: { span: found.placeOf(actor.span) },
        field: 'if',
        message: `"${written}" is who acted last on the pull request`,
        fix: fixFor(found, actor, event),
      }
    }
  },
})

/** Accounts of Dependabot, GitHub Actions, Renovate and the like, by their numbers. */
const botIds = new Set(['49699333', '27856297', '41898282', '29139614', '2740337'])

/** The actors of comparisons with a bot that let through; a negated one keeps out. */
function* comparedActors(expression: Expression): Generator<Expression> {
  if (expression.kind !== 'operation' || expression.operator === '!' || expression.operator === '!=') return
  if (expression.operator !== '==') {
    for (const operand of expression.operands) yield* comparedActors(operand)
    return
  }
  const [left, right] = expression.operands
  for (const [actor, name] of [[left, right] as const, [right, left] as const]) {
    const value = name?.kind === 'literal' ? String(name.value) : ''
    const [read] = actor?.kind === 'access' ? readPaths(actor) : []
    const path = read?.path.join('.') ?? ''
    if (!actor) continue
    if (/^github\.(?:actor|triggering_actor)$/.test(path) && /\[bot\]$/i.test(value)) yield actor
    if (path === 'github.actor_id' && botIds.has(value)) yield actor
  }
}

function fixFor({ placeOf, scalar }: WorkflowExpression, { span }: Expression, event: string): Report['fix'] {
  if (event !== 'pull_request_target') return undefined
  const id = /id['"\]]*$/i.test(scalar.string.slice(span.start, span.end))
  return unsafeFix('Compare the author of the pull request', {
    span: placeOf(span),
    text: `github.event.pull_request.user.${id ? 'id' : 'login'}`,
  })
}
