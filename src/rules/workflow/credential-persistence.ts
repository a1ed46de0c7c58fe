import { cwe } from '../../core/references.ts'
import { defineRule, type Report, safeFix, unsafeFix } from '../../core/rule.ts'
import { majorVersion } from '../../documents/version-comment.ts'
import type { Step } from '../../documents/workflow-model.ts'
import { accessOf } from '../../documents/workflow-permissions.ts'
import { stepInvocations } from '../../documents/workflow-shell.ts'
import { setAt } from '../../documents/yaml-edit.ts'

export default defineRule({
  id: 'workflow/credential-persistence',
  severity: 'medium',
  threat: 'secret',
  strictly: 'every checkout that keeps the token; else only where something could carry it away.',
  summary: 'The token of the job is left on disk after the checkout',
  why: 'Every later step, and everything that a build runs, can read it there; an artifact that takes the whole folder publishes it.',
  instead: 'Write `persist-credentials: false`; where a later step pushes, give the token to that step.',
  references: [
    { title: 'actions/checkout: persist-credentials', url: 'https://github.com/actions/checkout#usage' },
    { title: 'Unit 42: artifacts leak tokens', url: 'https://unit42.paloaltonetworks.com/github-repo-artifacts-leak-tokens/' },
    cwe(522),
  ],
  peers: ['zizmor:artipacked', 'kics:missing_persist_credentials_false'],
  bad: `
on: push
permissions:
  contents: read
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v4
      - uses: actions/upload-artifact@v4
        with:
          path: .
`,
  good: `
on: push
permissions:
  contents: read
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v4
        with:
          persist-credentials: false
      - uses: actions/upload-artifact@v4
        with:
          path: .
`,
  on: 'step',
  guard: ({ at }) => at('with', 'persist-credentials'),
  *check(step, { strict }) {
    const { reference, uses, at, job } = step
    // An explicit `true` says that it is wanted.
    if (reference?.name !== 'actions/checkout' || !uses || at('with', 'persist-credentials') !== undefined) return
    const later = job?.steps.slice(job.steps.findIndex((each) => each.node === step.node) + 1) ?? []
    if (later.some(usesGit)) return
    const upload = later.find(uploadsEverything)
    const severity = severityOf(step, upload !== undefined)
    // Nearly every checkout: told to those who want to hear of it.
    if (severity === 'low' && !strict) return
    const message = upload ? 'the token stays in the folder that a later step uploads' : 'the token stays on disk for all later steps'
    yield {
      at: uses,
      ...(job && { subject: job.subject }),
      field: 'persist-credentials',
      identity: '',
      severity: severityOf(step, upload !== undefined),
      message,
      fix: fixFor(step, later),
    }
  },
})

/** From version 6 the token lies outside the folder of the repository, and no artifact takes it along. */
function severityOf({ reference, job }: Step, uploaded: boolean): NonNullable<Report['severity']> {
  const outside = reference !== null && (majorVersion(reference) ?? 0) >= 6
  const writes = job !== null && accessOf(job, 'contents') === 'write'
  return (uploaded && !outside) || writes ? 'medium' : 'low'
}

/** Actions that push with the token that the checkout leaves. */
const pushing = new Set([
  'ad-m/github-push-action',
  'changesets/action',
  'endbug/add-and-commit',
  'googleapis/release-please-action',
  'helm/chart-releaser-action',
  'jamesives/github-pages-deploy-action',
  'peaceiris/actions-gh-pages',
  'peter-evans/create-pull-request',
  'stefanzweifel/git-auto-commit-action',
])

const usesGit = (step: Step) =>
  pushing.has(step.reference?.name ?? '') ||
  stepInvocations(step).some(
    ({ name, args }) => name === 'git' && args.some(({ value }) => /^(?:push|fetch|pull|submodule|ls-remote|clone)$/.test(value)),
  )

function uploadsEverything({ reference, at }: Step): boolean {
  if (reference?.name !== 'actions/upload-artifact') return false
  const paths = (at('with', 'path')?.string ?? '').split('\n')
  return paths.some((path) => /^(?:\.|\.\/|\*\*?(?:\/\*)?|\$\{\{\s*github\.workspace\s*\}\}\/?)$/.test(path.trim()))
}

function fixFor({ node, document, at, job }: Step, later: readonly Step[]): Report['fix'] {
  const edit = setAt(document.text, node, ['with', 'persist-credentials'], false, 'uses')
  // What other actions and scripts do with git is not seen from here.
  const seen = later.every((step) => step.reference === null || step.reference.owner === 'actions')
  // A token of its own, or one that may write, is there for something.
  const meant = at('with', 'token') ?? at('with', 'ssh-key') ?? (job !== null && accessOf(job, 'contents') === 'write')
  return (seen && !meant ? safeFix : unsafeFix)('Leave no token behind', edit)
}
