import { actions, cwe } from '../../core/references.ts'
import { defineRule, type Report, unsafeFix } from '../../core/rule.ts'
import type { Call, Expression } from '../../documents/expression.ts'
import { readPaths } from '../../documents/expression-paths.ts'
import type { WorkflowExpression } from '../../documents/workflow-model.ts'

export default defineRule({
  id: 'workflow/bypassable-contains-condition',
  severity: 'high',
  threat: 'access',
  summary: 'A condition looks for a name inside a string',
  why: '`contains` on a string finds any part of it: with "main,develop" a branch called "dev" or "a" is let through too.',
  instead: 'Look in a list: `contains(fromJSON(\'["main", "develop"]\'), github.ref_name)`.',
  references: [actions('reference/workflows-and-actions/expressions#contains', 'contains'), cwe(183)],
  peers: ['zizmor:unsound-contains'],
  bad: `
on: pull_request
permissions: {}
jobs:
  deploy:
    runs-on: ubuntu-24.04
    if: contains('refs/heads/main refs/heads/develop', github.ref)
    steps:
      - run: make deploy
`,
  good: `
on: pull_request
permissions: {}
jobs:
  deploy:
    runs-on: ubuntu-24.04
    if: contains(fromJSON('["refs/heads/main", "refs/heads/develop"]'), github.ref)
    steps:
      - run: make deploy
`,
  on: 'workflowExpression',
  *check(found) {
    if (!found.expression || found.path.at(-1) !== 'if') return
    for (const call of calls(found.expression)) {
      const [list, name] = call.arguments
      if (call.name !== 'contains' || list?.kind !== 'literal' || typeof list.value !== 'string' || name?.kind !== 'access') continue
      const [read] = readPaths(name)
      if (!read || !chosen.test(read.path.join('.'))) continue
      yield {
        at: { span: found.placeOf(list.span) },
        field: 'if',
        message: `any part of "${list.value}" is accepted as "${read.path.join('.')}"`,
        fix: fixFor(found, list.value, call),
      }
    }
  },
})

/** Names that whoever starts the workflow can choose. */
const chosen =
  /^(?:github\.(?:ref|ref_name|head_ref|base_ref|actor|triggering_actor|repository|repository_owner)|env\.github_(?:ref|ref_name|head_ref|base_ref|actor))$/

function* calls(expression: Expression): Generator<Call> {
  if (expression.kind === 'operation') for (const operand of expression.operands) yield* calls(operand)
  if (expression.kind !== 'call') return
  yield expression
  for (const argument of expression.arguments) yield* calls(argument)
}

function fixFor({ placeOf, scalar }: WorkflowExpression, list: string, { arguments: [written] }: Call): Report['fix'] {
  const names = list.split(/[\s,;|]+/).filter((name) => name !== '')
  if (!written || scalar.style === 'single' || scalar.style === 'double' || !names.every((name) => /^[\w./-]+$/.test(name)))
    return undefined
  return unsafeFix('Look in a list', { span: placeOf(written.span), text: `fromJSON('${JSON.stringify(names)}')` })
}
