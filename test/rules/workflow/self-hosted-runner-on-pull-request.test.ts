import { expect, test } from 'vitest'
import { judged, workflowOf } from '../../workflow.ts'

const id = 'workflow/self-hosted-runner-on-pull-request'

test.each([
  ['runs-on: self-hosted', ['high self-hosted']],
  ['runs-on: [self-hosted, linux]', ['high self-hosted']],
  ['runs-on: {group: a, labels: [self-hosted]}', ['high self-hosted']],
  ['runs-on: ${{ matrix.os }}\nstrategy: {matrix: {os: [ubuntu-latest, self-hosted]}}', ['high self-hosted']],
  ['runs-on: {group: a}', []],
  ['runs-on: ubuntu-latest', []],
  ["runs-on: self-hosted\nif: github.event_name == 'push'", []],
  ["runs-on: self-hosted\nif: github.event_name != 'pull_request' && inputs.x", []],
])('%s', async (job, expected) => {
  expect(await judged(id, workflowOf('[push, pull_request]', '- run: make', job))).toEqual(expected)
})

test('events of maintainers are fine', async () => {
  expect(await judged(id, workflowOf('[push, workflow_dispatch]', '- run: make', 'runs-on: self-hosted'))).toEqual([])
})
