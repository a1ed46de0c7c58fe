import { cwe } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'

export default defineRule({
  id: 'workflow/github-app-token-overscoped',
  severity: 'medium',
  threat: 'access',
  summary: 'The token of a GitHub App can do more than this job',
  why: 'Without limits the token may do all that the app may, in every repository where it is installed; without revocation it does so for an hour after the job.',
  instead: 'Give `permission-…` inputs, name `repositories` where an `owner` is given, and let the action revoke the token.',
  references: [
    { title: 'actions/create-github-app-token: inputs', url: 'https://github.com/actions/create-github-app-token#inputs' },
    cwe(272),
  ],
  peers: ['zizmor:github-app'],
  bad: `
on: push
permissions: {}
jobs:
  sync:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/create-github-app-token@d72941d797fd3113feb6b93fd0dec494b13a2547 # v1.12.0
        with:
          app-id: 1
          private-key: \${{ secrets.APP_KEY }}
          owner: example
`,
  good: `
on: push
permissions: {}
jobs:
  sync:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/create-github-app-token@d72941d797fd3113feb6b93fd0dec494b13a2547 # v1.12.0
        with:
          app-id: 1
          private-key: \${{ secrets.APP_KEY }}
          owner: example
          repositories: shop
          permission-contents: read
`,
  on: 'step',
  *check({ reference, uses, at }) {
    if (reference?.name !== 'actions/create-github-app-token' || !uses) return
    const inputs = at('with')
    const names = inputs?.kind === 'map' ? inputs.entries.map(({ key }) => key.string.toLowerCase()) : []
    const permissions = names.filter((name) => name.startsWith('permission-'))
    const kept = inputs?.at('skip-token-revoke')
    if (kept?.string !== undefined && kept.string !== 'false')
      yield { at: kept, field: 'skip-token-revoke', message: `the token is not revoked ("${kept.string}")` }
    if (permissions.length === 0)
      yield { at: uses, field: 'permissions', identity: '', message: 'the token has every permission of the app' }
    const owner = inputs?.at('owner')
    if (owner && inputs?.at('repositories') === undefined && (permissions.length === 0 || !permissions.every(isOrganizationWide)))
      yield { at: owner, field: 'repositories', identity: '', message: `the token is for every repository of "${owner.string}"` }
  },
})

/** Permissions that are about the organization and no repository. */
const isOrganizationWide = (input: string) => /^permission-(?:organization-|members$|team-)/.test(input)
