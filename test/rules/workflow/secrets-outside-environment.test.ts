import { expect, test } from 'vitest'
import { judged, workflowOf } from '../../workflow.ts'

const id = 'workflow/secrets-outside-environment'
const step = (expression: string, on = 'push', job?: string) => workflowOf(on, `- run: make\n  env: {X: "\${{ ${expression} }}"}`, job)

test.each([
  ['secrets.A', ['low secrets.A']],
  ['inputs.x && secrets.A || secrets.B', ['low secrets.A', 'low secrets.B']],
  ['secrets.GITHUB_TOKEN', []],
  ['github.token', []],
])('%s', async (expression, expected) => {
  expect(await judged(id, step(expression))).toEqual(expected)
})

test('an environment, or a caller who gives the secret, is fine', async () => {
  expect(await judged(id, step('secrets.A', 'push', 'runs-on: x\nenvironment: {name: production}'))).toEqual([])
  expect(await judged(id, step('secrets.A', 'workflow_call'))).toEqual([])
})
