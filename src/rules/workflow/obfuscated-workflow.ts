import { attack, cwe } from '../../core/references.ts'
import { defineRule, type Report } from '../../core/rule.ts'
import type { Expression } from '../../documents/expression.ts'
import { fold } from '../../documents/expression-fold.ts'
import type { WorkflowExpression } from '../../documents/workflow-model.ts'

export default defineRule({
  id: 'workflow/obfuscated-workflow',
  severity: 'low',
  strict: true,
  threat: 'access',
  summary: 'What runs is written in a roundabout way',
  why: 'Expressions that are always the same text, and inputs that are computed as a whole, hide from a reviewer and from tools what a step does.',
  instead: 'Write the text itself.',
  references: [attack('T1027'), cwe(506)],
  peers: ['zizmor:obfuscation'],
  bad: `
on: push
permissions: {}
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - run: \${{ format('cu{0} example.com', 'rl') }}
`,
  good: `
on: push
permissions: {}
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - run: curl example.com
`,
  on: 'workflowExpression',
  *check(found) {
    const { expression, path, span } = found
    if (!expression) return
    if (path.at(-1) === 'with' && found.step) yield { at: { span }, message: 'all inputs of the action are computed' }
    // A job or step that is switched off.
    if (path.at(-1) === 'if') return
    const constant = firstConstant(expression)
    if (constant) yield reportOf(found, constant)
  },
})

function reportOf({ placeOf, scalar }: WorkflowExpression, { span }: Expression): Report {
  return { at: { span: placeOf(span) }, message: `"${scalar.string.slice(span.start, span.end)}" is always the same text` }
}

/** The first part that is computed from nothing but literals; a literal alone counts too, unless it only quotes braces. */
function firstConstant(expression: Expression): Expression | null {
  if (expression.kind === 'literal') return typeof expression.value === 'string' && expression.value.includes('{{') ? null : expression
  return computedConstant(expression)
}

function computedConstant(expression: Expression): Expression | null {
  if (expression.kind === 'literal') return null
  if (expression.kind !== 'access' && fold(expression) !== undefined) return expression
  const parts = expression.kind === 'call' ? expression.arguments : expression.kind === 'operation' ? expression.operands : expression.steps
  for (const part of parts) {
    const found = part && computedConstant(part)
    if (found) return found
  }
  return null
}
