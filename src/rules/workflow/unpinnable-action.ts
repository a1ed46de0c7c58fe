import { actions, cwe } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import type { ActionFile } from '../../documents/workflow-model.ts'

export default defineRule({
  id: 'workflow/unpinnable-action',
  severity: 'low',
  strict: true,
  threat: 'immutability',
  summary: 'Who pins this action does not pin what it runs',
  why: 'A workflow that uses this action by its commit still runs whatever the tags inside it point to on that day.',
  instead: 'Pin what the action uses: actions by commit, images by digest.',
  references: [actions('reference/security/secure-use#using-third-party-actions', 'using third-party actions'), cwe(829)],
  peers: ['poutine:unpinnable_action'],
  bad: { 'action.yml': 'name: Build\nruns:\n  using: docker\n  image: docker://example/build:v1\n' },
  good: { 'action.yml': `name: Build\nruns:\n  using: docker\n  image: docker://example/build:v1@sha256:${'4e'.repeat(32)}\n` },
  on: 'actionFile',
  *check(action) {
    const using = action.at('runs', 'using')
    const [first, ...more] = mutableNames(action)
    if (!using || first === undefined) return
    const others = more.length === 0 ? '' : ` and ${more.length} more`
    yield { at: using, identity: '', message: `the action runs "${first}"${others}, which can be moved` }
  },
})

/** What the action uses by a tag or a branch. Its own parts (`./`) have the commit of the action. */
function* mutableNames({ steps, document }: ActionFile): Iterable<string> {
  for (const { reference } of steps)
    if (reference?.kind === 'repository' && !/^[0-9a-f]{40}$/i.test(reference.ref ?? '')) yield reference.node.string
  for (const image of document.grains('imageReference')) if (!image.digest && !image.unresolved) yield image.text
}
