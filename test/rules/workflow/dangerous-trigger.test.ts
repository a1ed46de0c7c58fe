import { expect, test } from 'vitest'
import { judged, workflowOf } from '../../workflow.ts'

const id = 'workflow/dangerous-trigger'

test.each([
  ['pull_request_target', ['medium pull_request_target']],
  ['[push, workflow_run]', ['medium workflow_run']],
  ['{pull_request_target: {types: [opened]}, workflow_run: {workflows: [a]}}', ['medium pull_request_target', 'medium workflow_run']],
  ['pull_request', []],
  ['issue_comment', []],
])('%s', async (on, expected) => {
  expect(await judged(id, workflowOf(on, '- run: make'))).toEqual(expected)
})

test('not where all that runs only calls the API', async () => {
  expect(await judged(id, workflowOf('pull_request_target', '- uses: actions/labeler@v6'))).toEqual([])
  expect(await judged(id, workflowOf('pull_request_target', '- uses: actions/labeler@v6\n- run: make'))).toHaveLength(1)
})
