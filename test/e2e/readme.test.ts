import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { describe, expect, test as plain } from 'vitest'
import { parsePolicy } from '../../src/policy-file.ts'
import { temporaryRepository } from '../repository.ts'
import { mergeGroupPayload } from './action-run.ts'
import { reported } from './plimsoll.ts'
import { test, threadAbout } from './scene.ts'

interface Workflow {
  readonly name: string
  readonly on: string | Readonly<Record<string, unknown>>
  readonly permissions?: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, Job>>
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>
  readonly steps: readonly { readonly uses: string; readonly with?: Readonly<Record<string, unknown>> }[]
}

const blocks = (page: string) => [...readFileSync(page, 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text)
const workflowsIn = (page: string) => blocks(page).filter((text) => /^on:/m.test(text))
const documented = ['README.md', 'docs/action.md'].flatMap((page) =>
  workflowsIn(page).map((text, at): [string, string] => [`${page} ${at + 1}`, text]),
)

describe('workflows in the documents', () => {
  plain('are all that there are', () =>
    expect(documented.map(([name]) => name)).toEqual(['README.md 1', 'docs/action.md 1', 'docs/action.md 2', 'docs/action.md 3']),
  )

  plain.concurrent.each(documented)('%s passes Plimsoll’s own check, and asks for no more rights than it says', async (_, text) => {
    const repo = await temporaryRepository()
    repo.write('.github/workflows/plimsoll.yml', text)
    repo.commit()
    const { findings } = await reported(['scan', '--fail-on', 'low'], { cwd: repo.path })
    // What runs with the rights of the base branch is told of as that, and reads the change as data only.
    expect(findings.filter(({ rule }) => rule !== 'workflow/dangerous-trigger').map(({ rule }) => rule)).toEqual([])
    const { permissions = {}, jobs } = load(text) as Workflow
    const rights = new Set(
      [permissions, ...Object.values(jobs).map((job) => job.permissions ?? {})].flatMap((each) =>
        Object.entries(each).map((one) => one.join(': ')),
      ),
    )
    expect([...rights].filter((right) => !['contents: read', 'pull-requests: write', 'actions: read'].includes(right))).toEqual([])
  })

  plain('name only inputs and outputs that the action has', () => {
    const action = load(readFileSync('action.yml', 'utf8')) as { inputs: object; outputs: object }
    const page = readFileSync('docs/action.md', 'utf8')
    const table = page.slice(page.indexOf('| input |'), page.indexOf('Outputs:'))
    const inputs = [...table.matchAll(/^\| ((?:`[\w-]+`(?:, )?)+)/gm)].flatMap(([, names = '']) =>
      [...names.matchAll(/[\w-]+/g)].map(([name]) => name),
    )
    expect(inputs.sort()).toEqual(Object.keys(action.inputs).sort())
    const outputs = [...(/^Outputs: (.*)$/m.exec(page)?.[1] ?? '').matchAll(/`([\w-]+)`/g)].map(([, name]) => name)
    expect(outputs.sort()).toEqual(Object.keys(action.outputs).sort())
  })
})

plain('the policy in the documents is one', () => {
  const [policy = ''] = blocks('docs/policy.md')
  expect(parsePolicy(policy).waivers).toHaveLength(2)
})

test('the README’s workflow, copied as it is, brings the first review, and serves a merge queue', async ({ scene }) => {
  const workflow = load(workflowsIn('README.md')[0] ?? '') as Workflow
  const [job] = Object.values(workflow.jobs)
  const step = job?.steps.find(({ uses }) => uses.startsWith('plimsoll/'))
  expect(Object.keys(workflow.on)).toEqual(['pull_request', 'merge_group'])
  expect(job?.steps[0]).toMatchObject({ uses: expect.stringContaining('actions/checkout@'), with: { 'fetch-depth': 0 } })
  const inputs = { 'github-token': workflow.permissions?.['pull-requests'] === 'write' ? 'write-token' : 'read-token', ...step?.with }
  const { code } = await scene.run({ inputs })
  expect(code).toBe(1)
  expect(scene.pull.reviews).toHaveLength(1)
  expect(threadAbout(scene.pull, 'k8s/privileged-container')?.original.line).toBe(18)
  const queue = await scene.run({ event: 'merge_group', payload: mergeGroupPayload(scene.base, scene.merge), inputs })
  expect([queue.code, queue.outputs.verdict]).toEqual([1, 'fail'])
})
