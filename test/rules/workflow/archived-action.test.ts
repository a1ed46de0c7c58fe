import { expect, test } from 'vitest'
import { judged, workflowOf } from '../../workflow.ts'

test.each([
  ['actions/setup-ruby@v1', ['low actions/setup-ruby']],
  ['ACTIONS-RS/Toolchain@v1', ['low ACTIONS-RS/Toolchain']],
  ['repo-sync/pull-request/sub@v1', ['low repo-sync/pull-request']],
  ['ruby/setup-ruby@v1', []],
  ['./actions/setup-ruby', []],
])('%s', async (uses, expected) => {
  expect(await judged('workflow/archived-action', workflowOf('push', `- uses: ${uses}`))).toEqual(expected)
})
