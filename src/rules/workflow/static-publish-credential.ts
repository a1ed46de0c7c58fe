import { actions, cwe } from '../../core/references.ts'
import { defineRule, type Report } from '../../core/rule.ts'
import { type PublishedTo, publications } from '../../documents/publishing.ts'
import type { Step } from '../../documents/workflow-model.ts'
import { accessOf } from '../../documents/workflow-permissions.ts'

export default defineRule({
  id: 'workflow/static-publish-credential',
  severity: 'low',
  strict: true,
  threat: 'secret',
  summary: 'A package is published with a long-lived token',
  why: 'A token that is kept as a secret can be stolen and used from anywhere until somebody revokes it. With trusted publishing the registry gives this workflow a token for minutes.',
  instead: 'Register the workflow as trusted publisher at the registry, and give the job `id-token: write` in place of the token.',
  references: [
    actions('concepts/security/openid-connect', 'OpenID Connect'),
    {
      title: 'OpenSSF: trusted publishers for all package repositories',
      url: 'https://repos.openssf.org/trusted-publishers-for-all-package-repositories',
    },
    cwe(798),
  ],
  peers: ['zizmor:use-trusted-publishing'],
  bad: `
on: release
permissions: {}
jobs:
  publish:
    runs-on: ubuntu-24.04
    steps:
      - run: twine upload dist/*
        env:
          TWINE_PASSWORD: \${{ secrets.PYPI_TOKEN }}
`,
  good: `
on: release
permissions: {}
jobs:
  publish:
    runs-on: ubuntu-24.04
    permissions:
      id-token: write
    steps:
      - uses: pypa/gh-action-pypi-publish@76f52bc884231f62b9a034ebfe128415bbaabdfc # v1.12.4
`,
  on: 'step',
  *check(step) {
    const password = step.reference?.name === 'pypa/gh-action-pypi-publish' ? step.at('with', 'password') : undefined
    if (password) {
      if (isPublic(step, 'pypi', '')) yield { at: password, message: 'the action is given a token for PyPI' }
      return
    }
    // Without a job it is not known what the token may do; with this right the registry is asked for a token of its own.
    if (!step.job || step.reference || accessOf(step.job, 'id-token') === 'write') return
    for (const { to, span } of publications(step)) yield* reports(step, to, step.document.text.slice(span), span)
  },
})

function* reports(step: Step, to: PublishedTo, written: string, span: Report['at']['span']): Iterable<Report> {
  if (trusted.has(to) && isPublic(step, to, written))
    yield { at: { span }, identity: to, message: `the job publishes to ${to} without a trusted publisher` }
}

const trusted = new Set<PublishedTo>(['pypi', 'npm', 'rubygems', 'crates.io', 'nuget'])
const publicHosts = /(?:pypi\.org|npmjs\.(?:org|com)|rubygems\.org|crates\.io|nuget\.org)/

/** Another registry, named by an option, an input or `setup-node`, may know no trusted publishers. */
function isPublic({ at, job }: Step, to: PublishedTo, written: string): boolean {
  const named = /(?:--(?:repository-url|registry|publish-url|host|index|source|repository)|\s-s)[ =]\s*["']?(\S+)/.exec(written)?.[1]
  const setup = to === 'npm' ? job?.steps.flatMap((step) => step.at('with', 'registry-url')?.string ?? [])[0] : undefined
  const host = named ?? at('with', 'repository-url')?.string ?? at('with', 'repository_url')?.string ?? setup
  return host === undefined || publicHosts.test(host)
}
