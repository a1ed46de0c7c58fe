import { expect, test } from 'vitest'
import { findingsIn } from '../../workflow.ts'

const told = async (text: string) => (await findingsIn('workflow/unpinnable-action', text, 'action.yml')).map((finding) => finding.message)
const composite = (...uses: string[]) => `runs:\n  using: composite\n  steps:\n${uses.map((each) => `    - uses: ${each}\n`).join('')}`

test('told once for all that it uses', async () => {
  expect(await told(composite('a/b@v1', './c', 'docker://alpine:3', 'd/e@main'))).toEqual([
    'the action runs "a/b@v1" and 2 more, which can be moved',
  ])
  expect(await told('runs: {using: docker, image: "docker://alpine:3"}\n')).toEqual(['the action runs "alpine:3", which can be moved'])
})

test.each([
  composite('./c', `a/b@${'d6babd68'.repeat(5)}`, `docker://alpine@sha256:${'a'.repeat(64)}`),
  'runs: {using: docker, image: Dockerfile}\n',
  'runs: {using: node24, main: index.js}\n',
])('fine: %j', async (text) => {
  expect(await told(text)).toEqual([])
})
