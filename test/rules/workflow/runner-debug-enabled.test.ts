import { expect, test } from 'vitest'
import { judged, workflowOf } from '../../workflow.ts'

test.each([
  ['ACTIONS_STEP_DEBUG: true', ['low true']],
  ['ACTIONS_RUNNER_DEBUG: "1"', ['low "1"']],
  ['ACTIONS_STEP_DEBUG: false', []],
  ['ACTIONS_STEP_DEBUG: ${{ secrets.ACTIONS_STEP_DEBUG }}', []],
  ['DEBUG: true', []],
])('%s', async (variable, expected) => {
  expect(await judged('workflow/runner-debug-enabled', workflowOf('push', `- run: make\n  env:\n    ${variable}`))).toEqual(expected)
})
