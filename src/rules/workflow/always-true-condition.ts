import { actions, cwe } from '../../core/references.ts'
import { defineRule, type Report, unsafeFix } from '../../core/rule.ts'
import { parseExpression } from '../../documents/expression.ts'
import { type Fence, fencesOf, parseCondition } from '../../documents/expression-find.ts'
import type { WorkflowExpression } from '../../documents/workflow-model.ts'

export default defineRule({
  id: 'workflow/always-true-condition',
  severity: 'high',
  threat: 'access',
  summary: 'A condition always holds',
  why: 'Text around `${{ }}`, be it only the line break that a block keeps, makes the condition a string, and every string but the empty one is true: the guard does not guard.',
  instead: 'Write the whole condition without `${{ }}`, or as one `${{ }}` with nothing around it (`|-` and `>-` keep no line break).',
  references: [actions('reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsif', 'if'), cwe(571)],
  peers: ['zizmor:unsound-condition', 'actionlint:if-cond', 'poutine:if_always_true'],
  bad: `
on: pull_request_target
permissions: {}
jobs:
  deploy:
    runs-on: ubuntu-24.04
    if: \${{ github.repository == 'example/shop' }} && github.event.pull_request.merged
    steps:
      - run: make deploy
`,
  good: `
on: pull_request_target
permissions: {}
jobs:
  deploy:
    runs-on: ubuntu-24.04
    if: github.repository == 'example/shop' && github.event.pull_request.merged
    steps:
      - run: make deploy
`,
  on: 'workflowExpression',
  *check(found) {
    const { scalar, path } = found
    if (path.at(-1) !== 'if' || !isCondition(found)) return
    const fences = fencesOf(scalar)
    // A condition of several expressions is told once, with the first.
    if (fences[0] === undefined || found.placeOf(fences[0].span).start !== found.span.start) return
    const alone = fences.length === 1 && fences[0].span.start === 0 && fences[0].span.end === scalar.string.length
    if (alone) return
    const blank = parseCondition(scalar.string) !== null
    const message = blank
      ? 'the condition is a string, as a line break or a blank is around `${{ }}`'
      : 'the condition is a string, as text is around `${{ }}`'
    yield { at: scalar, field: 'if', identity: '', message: `${message}: it always holds`, fix: withoutFences(found, fences) }
  },
})

/** `jobs.x.if` and `steps[n].if`; an input or a variable may be called so too. */
const isCondition = ({ path }: WorkflowExpression) => path.length === 3 || typeof path.at(-2) === 'number'

function withoutFences({ scalar, placeOf }: WorkflowExpression, fences: readonly Fence[]): Report['fix'] {
  let plain = ''
  let at = 0
  for (const { span, text } of fences) {
    plain += `${scalar.string.slice(at, span.start)}(${text})`
    at = span.end
  }
  if (parseExpression(plain + scalar.string.slice(at)) === null) return undefined
  // What is inside stays as it is written: it may have lines of its own.
  const edits = fences.flatMap(({ span, text }) => {
    const grouped = fences.length > 1 || /&&|\|\|/.test(text)
    const inner = span.start + scalar.string.slice(span.start, span.end).indexOf(text.trim())
    return [
      { span: placeOf({ start: span.start, end: inner }), text: grouped ? '(' : '' },
      { span: placeOf({ start: inner + text.trim().length, end: span.end }), text: grouped ? ')' : '' },
    ]
  })
  return scalar.style === 'double' || scalar.style === 'single' ? undefined : unsafeFix('Write the condition without `${{ }}`', ...edits)
}
