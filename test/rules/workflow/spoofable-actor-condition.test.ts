import { expect, test } from 'vitest'
import { judged, mended, workflowOf } from '../../workflow.ts'

const id = 'workflow/spoofable-actor-condition'
const step = (condition: string, on = 'pull_request_target') => workflowOf(on, `- run: make\n  if: ${condition}`)

test.each([
  ["github.actor == 'dependabot[bot]'", 'github.actor'],
  ["'renovate[bot]' == GitHub['Actor']", "GitHub['Actor']"],
  ["inputs.x || (github.triggering_actor == 'x[bot]' && inputs.y)", 'github.triggering_actor'],
  ['github.actor_id == 49699333', 'github.actor_id'],
  ["github.actor_id == '49699333'", 'github.actor_id'],
])('%s', async (condition, actor) => {
  expect(await judged(id, step(`\${{ ${condition} }}`))).toEqual([`high ${actor}`])
})

test.each([
  "github.actor != 'dependabot[bot]'",
  "!(github.actor == 'dependabot[bot]')",
  "github.actor == 'octocat'",
  "github.event.pull_request.user.login == 'dependabot[bot]'",
  'github.actor_id == 1',
  "github.event_name == 'push' && github.actor == 'dependabot[bot]'",
])('%s is fine', async (condition) => {
  expect(await judged(id, step(`\${{ ${condition} }}`))).toEqual([])
})

test('only where a stranger can be the one who acts', async () => {
  const condition = "github.actor == 'dependabot[bot]'"
  expect(await judged(id, step(condition, 'push'))).toEqual([])
  expect(await judged(id, step(condition, 'pull_request'))).toEqual([])
  expect(await judged(id, step(condition, '[push, workflow_run]'))).toHaveLength(1)
})

test('the fix asks for the author', async () => {
  expect(await mended(id, step("github.actor == 'a[bot]'"))).toContain("if: github.event.pull_request.user.login == 'a[bot]'")
  expect(await mended(id, step('github.actor_id == 49699333'))).toContain('if: github.event.pull_request.user.id == 49699333')
})
