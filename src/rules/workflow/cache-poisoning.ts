import { actions, cwe } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { restoresCache } from '../../documents/cache-actions.ts'
import { releaseRuns } from '../../documents/release-runs.ts'

export default defineRule({
  id: 'workflow/cache-poisoning',
  severity: 'high',
  threat: 'access',
  summary: 'What is published is built with a cache',
  why: 'Every job on the default branch may write the cache. A bad dependency or a flaw in one of them puts its files into it, and from there into what you publish.',
  instead: 'Build what is published without a cache: switch it off in the jobs that publish.',
  references: [
    actions('reference/workflows-and-actions/dependency-caching', 'dependency caching'),
    {
      title: 'Adnan Khan: cache poisoning in GitHub Actions',
      url: 'https://adnanthekhan.com/2024/05/06/the-monsters-in-your-build-cache-github-actions-cache-poisoning/',
    },
    cwe(349),
  ],
  peers: ['zizmor:cache-poisoning'],
  bad: `
on: release
permissions: {}
jobs:
  publish:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/setup-go@d35c59abb061a4a6fb18e82ac0862c26744d6ab5 # v5.5.0
        with:
          go-version: stable
      - run: gh release upload v1 dist/shop
`,
  good: `
on: release
permissions: {}
jobs:
  publish:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/setup-go@d35c59abb061a4a6fb18e82ac0862c26744d6ab5 # v5.5.0
        with:
          go-version: stable
          cache: false
      - run: gh release upload v1 dist/shop
`,
  on: 'job',
  *check(job) {
    const runs = releaseRuns(job)
    for (const step of job.steps) {
      if (!step.uses || !runs.some((run) => restoresCache(step, run))) continue
      const name = step.reference?.name ?? ''
      yield { at: step.uses, identity: name, message: `"${name}" restores a cache, in a job that publishes` }
    }
  },
})
