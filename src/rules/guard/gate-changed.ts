import { actions, cwe } from '../../core/references.ts'
import { type ChangeReport, defineChangeRule } from '../../core/rule.ts'
import { withoutRef } from '../../documents/action-reference.ts'
import { baseName } from '../../documents/paths.ts'
import type { Job, Workflow } from '../../documents/workflow-model.ts'
import type { YamlScalar } from '../../documents/yaml.ts'
import { type YamlDifference, yamlDifference } from '../../documents/yaml-difference.ts'

const gate = (condition = '') => `on: [pull_request, merge_group]
jobs:
  plimsoll:
    runs-on: ubuntu-24.04
${condition}    steps:
      - uses: actions/checkout@8e8c483db84b4bee98b60c0593521ed34d9990e8
      - uses: plimsoll/plimsoll@c270f4636debfeeff4b212f3c5b06281cf9fbf41
`

export default defineChangeRule({
  id: 'guard/gate-changed',
  severity: 'medium',
  threat: 'access',
  summary: 'The change edits the job that runs Plimsoll',
  why: 'A pull request runs its own form of the workflow: a condition, a filter, another input or a step before it can leave the check green without anything being checked.',
  instead:
    'Review the edit as what it is, the gate. A workflow on `pull_request_target`, or one that a ruleset requires, runs in the form that the base branch has.',
  references: [
    actions('reference/workflows-and-actions/events-that-trigger-workflows#pull_request', 'the workflow of a pull request'),
    cwe(693),
  ],
  bad: {
    base: { '.github/workflows/plimsoll.yml': gate() },
    head: { '.github/workflows/plimsoll.yml': gate("    if: github.actor != 'octocat'\n") },
  },
  good: {
    base: { '.github/workflows/plimsoll.yml': gate() },
    head: {
      '.github/workflows/plimsoll.yml': gate().replace(
        'c270f4636debfeeff4b212f3c5b06281cf9fbf41',
        '4df98330000000000000000000000000000000ab',
      ),
    },
  },
  unwaivable: true,
  on: 'workflow',
  *compare(base, head) {
    const [gates, others] = [gatesOf(base), gatesOf(head)]
    for (const was of gates) {
      const is = others.find(({ id }) => id === was.id) ?? others[0]
      if (is === undefined) {
        const message = `job "${was.id}" no longer runs Plimsoll: once merged, nothing is checked here`
        const left = head?.jobs.find(({ id }) => id === was.id)?.idNode
        yield { ...(left !== undefined && { at: left }), removed: was.idNode, message, subject: was.subject, field: 'gate', identity: '' }
      } else yield* told(yamlDifference(was.node, is.node, plain), is, `job "${is.id}", which runs Plimsoll, is changed`)
    }
    if (base && head && gates.length > 0 && others.length > 0) yield* frame(base, head)
  },
})

/** GitHub runs workflows of one folder only. */
const gatesOf = (workflow: Workflow | null): readonly Job[] =>
  workflow !== null && isOfRepository(workflow.document.text.path) ? workflow.jobs.filter(runsPlimsoll) : []

const isOfRepository = (path: string) => path === `.github/workflows/${baseName(path)}`

/** What holds for every job of the workflow. */
function* frame(base: Workflow, head: Workflow): Iterable<ChangeReport> {
  for (const key of ['on', 'env', 'defaults', 'permissions', 'concurrency']) {
    const [was, is] = [base.root.entry(key), head.root.entry(key)]
    const message = `\`${key}\` of the workflow that runs Plimsoll is changed`
    if (was !== undefined && is !== undefined) yield* told(yamlDifference(was.value, is.value, plain), { ...head, idNode: is.key }, message)
    else if (is !== undefined) yield { at: is.key, message, field: key, identity: '' }
    else if (was !== undefined) yield { removed: was.key, at: head, message, field: key, identity: '' }
  }
}

function* told(
  difference: YamlDifference | null,
  { idNode, subject }: { readonly idNode: YamlScalar; readonly subject: string },
  message: string,
): Iterable<ChangeReport> {
  if (difference === null) return
  const more = { message: `${message}: a pull request runs it in this form already`, subject, field: message, identity: '' }
  yield 'at' in difference ? { ...more, at: difference.at } : { ...more, at: idNode, removed: difference.removed }
}

/** Raising the version of an action is no change of the gate. */
const plain = ({ string }: YamlScalar, key: string): string => (key === 'uses' ? withoutRef(string) : string)

const command = /\bplimsoll(?:\/dist\/cli(?:\/index\.js)?)?["']?\s+(?:check|scan)\b/

const runsPlimsoll = (job: Job): boolean =>
  isMatch(job.at('uses')?.string, /\/plimsoll[^/]*\.ya?ml(?:@|$)/) ||
  job.steps.some(({ reference, run }) => reference?.repository === 'plimsoll' || isMatch(run?.string, command))

const isMatch = (text: string | undefined, form: RegExp) => text?.includes('plimsoll') === true && form.test(text)
