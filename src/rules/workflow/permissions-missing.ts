import { actions, cwe } from '../../core/references.ts'
import { defineRule, unsafeFix } from '../../core/rule.ts'
import type { Job, Workflow } from '../../documents/workflow-model.ts'

export default defineRule({
  id: 'workflow/permissions-missing',
  severity: 'medium',
  threat: 'access',
  strictly: 'workflows that are only called by others, and have at most what their callers give, as low.',
  summary: 'A workflow does not say what its token may do',
  why: 'The default of the repository then holds. In repositories and organizations from before 2023 that is the right to write nearly everything.',
  instead: 'Write `permissions: {contents: read}` at the top of the workflow, and add scopes to the jobs that need them.',
  references: [
    actions('reference/workflows-and-actions/workflow-syntax#permissions', 'permissions'),
    {
      title: 'GitHub: the token is read-only by default',
      url: 'https://github.blog/changelog/2023-02-02-github-actions-updating-the-default-github_token-permissions-to-read-only/',
    },
    cwe(276),
  ],
  peers: [
    'zizmor:excessive-permissions',
    'scorecard:Token-Permissions',
    'checkov:CKV2_GHA_1',
    'poutine:default_permissions_on_risky_events',
  ],
  bad: `
on: push
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - run: make test
`,
  good: `
on: push
permissions:
  contents: read
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - run: make test
`,
  on: 'workflow',
  guard: (workflow) => workflow.root.entry('permissions'),
  *check(workflow, { strict }) {
    const isCalled = isOnlyCalled(workflow)
    if (isSaid(workflow) || (isCalled && !strict)) return
    const without = workflow.jobs.filter((job) => !isSaid(job))
    const [first] = without
    if (!first) return
    // One finding for the workflow, so that a job that is mended does not make the others new.
    const message =
      without.length === workflow.jobs.length
        ? 'neither the workflow nor its jobs say what the token may do'
        : `the workflow and its jobs ${without.map((job) => `"${job.id}"`).join(', ')} do not say what the token may do`
    const fix = unsafeFix('Let the token read the repository only', readOnly(workflow))
    yield { at: first, field: 'permissions', identity: '', ...(isCalled && { severity: 'low' as const }), message, fix }
  },
})

/** A key without a value grants nothing and takes nothing away. */
const isSaid = (owner: Workflow | Job) => owner.at('permissions')?.value !== null && owner.at('permissions') !== undefined

/** A reusable workflow has at most the permissions of its caller. */
const isOnlyCalled = ({ triggers }: Workflow) => triggers.size > 0 && [...triggers.keys()].every((event) => event === 'workflow_call')

function readOnly({ root, document, at }: Workflow) {
  if (at('permissions') !== undefined) return undefined
  const jobs = root.entry('jobs')
  if (!jobs || root.style !== 'block' || document.text.position(jobs.span.start).column !== 1) return undefined
  const lineBreak = document.text.value.includes('\r\n') ? '\r\n' : '\n'
  const { start } = jobs.key.span
  return { span: { start, end: start }, text: ['permissions:', '  contents: read', '', ''].join(lineBreak) }
}
