import { expect } from 'vitest'
import { clockOf } from './action-run.ts'
import { type Scene, test } from './scene.ts'

const again = { env: { ...clockOf(5), GITHUB_RUN_ATTEMPT: '2' } }
const waiver = `waivers:
  - rule: k8s/*
    path: k8s/web.yaml
    reason: agreed
`

/** What the base branch has after the pull request was opened. */
function merged({ repository }: Scene, files: Record<string, string>): void {
  repository.branch('main', 'main')
  repository.commit(files)
}

test('a job that is run again heeds the waiver that was merged meanwhile, in a clone of any depth and through the API', async ({
  scene,
}) => {
  merged(scene, { '.plimsoll.yml': waiver })
  // The payload is that of the first run, with the old tip.
  expect((await scene.run()).code).toBe(1)
  for (const clone of [{}, { depth: 1 }, { checkout: null }]) {
    const { code, outputs, log } = await scene.run({ ...clone, ...again })
    expect([code, outputs.verdict, outputs.introduced], log).toEqual([0, 'pass', '0'])
  }
  const withoutToken = await scene.run({ ...again, inputs: { 'github-token': '' } })
  expect(withoutToken.code).toBe(1)
})

test('the exception that the summary and the review spell out holds once it has a reason and is merged', async ({ scene }) => {
  const first = await scene.run()
  const entry = (text = '') => /```yaml\n(waivers:.*?)\n```/s.exec(text)?.[1] ?? ''
  expect(entry(scene.pull.reviews[0]?.body)).toBe(entry(first.summary))
  merged(scene, { '.plimsoll.yml': `${entry(first.summary).replace(/reason: .*/, 'reason: agreed')}\n` })
  const second = await scene.run(again)
  expect([first.code, second.code], second.log).toEqual([1, 0])
  expect(second.summary).not.toContain('meant to be so')
})

test('a pull request that was merged before its job is run again is judged as it was', async ({ scene }) => {
  const { repository } = scene
  const first = await scene.run()
  repository.git('update-ref', 'refs/heads/main', scene.merge)
  const second = await scene.run(again)
  expect([second.code, second.report]).toEqual([first.code, first.report])
})
