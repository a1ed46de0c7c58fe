import { expect } from 'vitest'
import { temporaryFolder } from '../repository.ts'
import { clockOf } from './action-run.ts'
import { introduced, test } from './scene.ts'

test('another step of the job with the action keeps its own report', async ({ scene }) => {
  const env = { ...clockOf(5), RUNNER_TEMP: temporaryFolder() }
  const [one, other] = [await scene.run({ env }), await scene.run({ env, inputs: { policy: 'other.yml' } })]
  expect(one.outputs['report-file']).not.toBe(other.outputs['report-file'])
})

test('a working directory that is no checkout is told, and the API asked', async ({ scene }) => {
  const { code, log } = await scene.run({ inputs: { 'working-directory': 'sub' } })
  expect(code).toBe(1)
  expect(log).toContain('working-directory "sub" is no checkout that git reads')
  // As in a container whose user is another than the one that checked out.
  const other = await scene.run({ env: { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' } })
  expect([other.code, other.log]).toEqual([1, expect.stringMatching(/working-directory "\." is no checkout.*dubious ownership/)])
  for (const more of [{}, { checkout: null }]) expect((await scene.run(more)).log).not.toContain('working-directory')
})

test('GitHub Enterprise Server has its APIs below a path', async ({ scene }) => {
  const { github, pull } = scene
  const env = { ...clockOf(5), GITHUB_API_URL: `${github.url}/api/v3`, GITHUB_GRAPHQL_URL: `${github.url}/api/graphql` }
  const { code, summary, log } = await scene.run({ checkout: null, env })
  expect(code, log).toBe(1)
  expect(summary).not.toContain('The review:')
  expect(pull.reviews).toHaveLength(1)
})

test('a working directory inside of the repository is told not to be a scope', async ({ scene }) => {
  const { report, log } = await scene.run({ inputs: { 'working-directory': 'k8s' } })
  expect(introduced(report)).toContain('k8s/privileged-container')
  expect(log).toContain('working-directory "k8s" lies in a repository, all of which is checked')
  expect((await scene.run()).log).not.toContain('all of which')
})
