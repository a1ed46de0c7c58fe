import { actions, cwe } from '../../core/references.ts'
import { defineRule, type Report } from '../../core/rule.ts'
import { mayUse } from '../../documents/token-use.ts'
import type { Job, Workflow } from '../../documents/workflow-model.ts'
import { grantedScopes } from '../../documents/workflow-permissions.ts'
import type { YamlNode } from '../../documents/yaml.ts'

export default defineRule({
  id: 'workflow/excessive-permissions',
  severity: 'high',
  threat: 'access',
  strictly:
    '`read-all`, a scope that writes given to a workflow of one job, and one given to a job in which no step has the token, as low.',
  summary: 'The token of the workflow may write more than a job needs',
  why: 'Every step of every job, and every action in them, can use the token: one bad dependency is enough to push code, publish packages or approve pull requests.',
  instead: 'Grant `contents: read` or nothing to the workflow, and each scope that writes to the one job that needs it.',
  references: [
    actions('reference/workflows-and-actions/workflow-syntax#permissions', 'permissions'),
    actions('reference/security/secure-use#restricting-permissions-for-tokens', 'restricting permissions for tokens'),
    cwe(250),
  ],
  peers: [
    'zizmor:excessive-permissions',
    'scorecard:Token-Permissions',
    'checkov:CKV2_GHA_1',
    'kics:workflow_with_overly_permissive_permissions',
  ],
  bad: `
on: push
permissions: write-all
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - run: make test
  release:
    runs-on: ubuntu-24.04
    steps:
      - env: {GH_TOKEN: '\${{ github.token }}'}
        run: gh release create v1
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
  release:
    runs-on: ubuntu-24.04
    permissions:
      contents: write
    steps:
      - env: {GH_TOKEN: '\${{ github.token }}'}
        run: gh release create v1
`,
  on: 'workflow',
  *check(workflow, { strict }) {
    const permissions = workflow.at('permissions')
    yield* allScopes(permissions, strict)
    for (const job of workflow.jobs) {
      const own = job.at('permissions')
      for (const report of [...allScopes(own, strict), ...(strict ? unusedScopes(job) : [])]) yield { ...report, subject: job.subject }
    }
    const shared = jobsWithout(workflow)
    for (const { key, value, access } of grantedScopes(permissions)) {
      // With a single job the scope is granted where it is needed, only not beside it.
      if (access !== 'write' || shared === 0 || (shared === 1 && !strict)) continue
      const message =
        shared > 1 ? `${shared === 2 ? 'both' : `all ${shared}`} jobs may write "${key.string}"` : `the workflow may write "${key.string}"`
      yield { at: value, field: key.string, severity: severityOf(key.string, shared), message }
    }
  },
})

function* allScopes(permissions: YamlNode | undefined, strict: boolean): Iterable<Report> {
  if (permissions?.value === 'write-all') yield { at: permissions, message: 'the token may write everything ("write-all")' }
  if (permissions?.value === 'read-all' && strict)
    yield { at: permissions, severity: 'low', message: 'the token may read everything ("read-all")' }
}

/** Scopes that no step of the job can use, as none is given the token. */
function* unusedScopes(job: Job): Iterable<Report> {
  for (const { key, value, access } of grantedScopes(job.at('permissions'))) {
    if (access !== 'write' || mayUse(job, key.string)) continue
    yield {
      at: value,
      field: key.string,
      severity: 'low',
      message: `job "${job.id}" may write "${key.string}", and no step of it has the token`,
    }
  }
}

/** Jobs that take the permissions of the workflow. */
const jobsWithout = ({ jobs }: Workflow) => jobs.filter((job) => job.at('permissions') === undefined).length

/** Scopes by which code, packages or identities can be forged. */
const grave = new Set([
  'contents',
  'packages',
  'actions',
  'id-token',
  'deployments',
  'attestations',
  'repository-projects',
  'administration',
])

const severityOf = (scope: string, jobs: number): NonNullable<Report['severity']> =>
  jobs === 1 ? 'low' : grave.has(scope) ? 'high' : 'medium'
