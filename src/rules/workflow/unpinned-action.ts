import { actionPin } from '../../core/pin.ts'
import { actions, attack, cwe } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import type { ActionReference } from '../../documents/workflow-model.ts'

export default defineRule({
  id: 'workflow/unpinned-action',
  severity: 'high',
  threat: 'immutability',
  summary: 'An action is not pinned to a commit',
  why: 'A tag or branch can be moved. Who takes over the repository of the action then runs their code in this workflow, with its secrets, as happened with tj-actions/changed-files.',
  instead:
    'Write the full commit SHA, with the tag as a comment behind it so that people and Dependabot can read it. `plimsoll fix --online` looks both up.',
  references: [
    actions('reference/security/secure-use#using-third-party-actions', 'using third-party actions'),
    cwe(829),
    attack('T1195.002'),
  ],
  peers: [
    'zizmor:unpinned-uses',
    'scorecard:Pinned-Dependencies',
    'semgrep:third-party-action-not-pinned-to-commit-sha',
    'kics:unpinned_actions_full_length_commit_sha',
  ],
  bad: `
on: push
permissions: {}
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - uses: tj-actions/changed-files@v44
  call:
    uses: example/shared/.github/workflows/build.yml@main
`,
  good: `
on: push
permissions: {}
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - uses: tj-actions/changed-files@d6babd6899969df1a11d14c368283ea4436bca78 # v44.5.2
      - uses: ./.github/actions/setup
  call:
    uses: ./.github/workflows/build.yml
`,
  on: 'actionReference',
  *check(reference, { owner }) {
    const { kind, name, ref, refSpan } = reference
    if (kind !== 'repository' || /^[0-9a-f]{40}$|^[0-9a-f]{64}$/i.test(ref ?? '') || needsTag(reference)) return
    yield {
      at: { span: refSpan ?? reference.span },
      severity: isTrusted(reference, owner) ? 'medium' : 'high',
      message: ref === null ? `"${name}" has no version` : `"${name}" is used at "${ref}", which can be moved`,
      // A step is often called by the version that it sets up: a bump renames it.
      ...(reference.job && { subject: reference.job.subject }),
      identity: name,
      pin: actionPin(reference),
    }
  },
})

/** GitHub's own actions, and those of the repository's owner, come from whom the repository is trusted to anyway. */
const isTrusted = ({ owner }: ActionReference, own: string | null) => owner === 'actions' || owner === own

/** The generators verify themselves by the tag they are called with, and refuse a commit (slsa-github-generator, README, "Referencing SLSA builders and generators"). */
const needsTag = ({ name, ref }: ActionReference) =>
  name.startsWith('slsa-framework/slsa-github-generator/.github/workflows/') && /^v\d+\.\d+\.\d+$/.test(ref ?? '')
