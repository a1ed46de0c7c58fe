import { expect, test } from 'vitest'
import { checkChange, only, told } from '../../check.ts'
import { pod, says } from '../../kubernetes.ts'

const rule = 'cve/git-repo-volume'
const volumes = (lines: string) => pod(`containers:\n  - {name: c, image: "a:1"}\nvolumes:\n${lines}`)

test('at the repository that is cloned, whatever else the volume says', async () => {
  expect(await says(rule, volumes('  - name: v\n    gitRepo: {repository: "https://git.example/a.git", directory: "../x"}\n'))).toEqual([
    'Pod p: "https://git.example/a.git"',
  ])
})

test('in a template of a workload, and in a fragment', async () => {
  const job = `apiVersion: batch/v1\nkind: Job\nmetadata: {name: j}\nspec:\n  template:\n    spec:\n      volumes: [{name: v, gitRepo: {repository: x}}]\n`
  expect(await says(rule, job)).toEqual(['Job j: x'])
})

test.each(['  - {name: v, emptyDir: {}}\n', '  - {name: gitRepo, configMap: {name: gitRepo}}\n', '  - {name: v, gitRepo: null}\n'])(
  'not told: %s',
  async (lines) => expect(await says(rule, volumes(lines))).toEqual([]),
)

test('another repository is a new finding', async () => {
  const of = (url: string) => volumes(`  - {name: v, gitRepo: {repository: "${url}"}}\n`)
  const { findings } = await checkChange({ 'a.yaml': of('a') }, { 'a.yaml': of('b') }, only(rule))
  expect(findings.map((finding) => told(finding).split(' ')[0])).toEqual(['introduced', 'fixed'])
})
