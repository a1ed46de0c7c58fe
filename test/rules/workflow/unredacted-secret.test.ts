import { expect, test } from 'vitest'
import { judged, workflowOf } from '../../workflow.ts'

const id = 'workflow/unredacted-secret'

test.each([
  ['fromJSON(secrets.A)', ['medium fromJSON(secrets.A)']],
  ['fromJSON(secrets.A).b.c', ['medium fromJSON(secrets.A)']],
  ["inputs.x && format('{0}', fromJson(secrets['A']).b)", ["medium fromJson(secrets['A'])"]],
  ['secrets.A', []],
  ['fromJSON(needs.a.outputs.b)', []],
])('%s', async (expression, expected) => {
  expect(await judged(id, workflowOf('push', `- run: make\n  env:\n    X: \${{ ${expression} }}`))).toEqual(expected)
})

test('a value that the script masks stands in the log of the script', async () => {
  const mask = (value: string) => judged(id, workflowOf('push', `- run: echo "::add-mask::${value}"`))
  expect(await mask('${{ steps.a.outputs.token }}')).toEqual(['medium ${{ steps.a.outputs.token }}'])
  expect(await mask('${{ secrets.TOKEN }}')).toEqual([])
  expect(await mask('$TOKEN')).toEqual([])
})
