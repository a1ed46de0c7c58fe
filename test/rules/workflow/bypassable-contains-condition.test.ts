import { expect, test } from 'vitest'
import { judged, mended, workflowOf } from '../../workflow.ts'

const id = 'workflow/bypassable-contains-condition'
const step = (condition: string) => workflowOf('pull_request', `- run: make\n  if: ${condition}`)

test.each([
  ["contains('main, dev', github.head_ref)", "'main, dev'"],
  ["${{ always() && !contains('main', github.ref_name) == false }}", "'main'"],
  ["contains('a b', env.GITHUB_REF_NAME)", "'a b'"],
])('%s', async (condition, list) => {
  expect(await judged(id, step(condition))).toEqual([`high ${list}`])
})

test.each([
  'contains(fromJSON(\'["main"]\'), github.ref)',
  "contains(github.event.comment.body, '/deploy')",
  "contains('push pull_request', github.event_name)",
  'contains(matrix.*.name, github.ref)',
  "contains('a b', runner.name)",
  "contains('a b', 'a')",
])('%s is fine', async (condition) => {
  expect(await judged(id, step(condition))).toEqual([])
})

test('the fix makes a list', async () => {
  expect(await mended(id, step("contains('refs/heads/main, dev', github.ref)"))).toContain(
    'if: contains(fromJSON(\'["refs/heads/main","dev"]\'), github.ref)',
  )
})
