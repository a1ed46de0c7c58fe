import { expect, test } from 'vitest'
import { findingsIn, workflowOf } from '../../workflow.ts'

const told = async (inputs: string, uses = 'actions/create-github-app-token@v3') =>
  (await findingsIn('workflow/github-app-token-overscoped', workflowOf('push', `- uses: ${uses}\n  with: {${inputs}}`))).map(
    (finding) => finding.message,
  )

test.each([
  ['permission-issues: write, skip-token-revoke: true', ['the token is not revoked ("true")']],
  ['permission-issues: write, skip-token-revoke: false', []],
  ['permission-issues: write', []],
  ['app-id: 1', ['the token has every permission of the app']],
  ['permission-issues: write, owner: x', ['the token is for every repository of "x"']],
  ['permission-issues: write, owner: x, repositories: y', []],
  ['permission-members: read, owner: x', []],
  ['permission-organization-secrets: write, permission-contents: read, owner: x', ['the token is for every repository of "x"']],
  ['owner: x', ['the token has every permission of the app', 'the token is for every repository of "x"']],
])('%s', async (inputs, expected) => {
  expect(await told(inputs)).toEqual(expected)
})

test('other actions have other inputs', async () => {
  expect(await told('owner: x', 'a/b@v1')).toEqual([])
})
