import { expect, test } from 'vitest'
import { judged, mended, workflowOf } from '../../workflow.ts'

const id = 'workflow/always-true-condition'
const step = (condition: string) => workflowOf('push', `- run: make\n  if: ${condition}`)

test.each([
  ['${{ a }} && b', 'a && b'],
  ['${{ a }} && ${{ b || c }}', '(a) && (b || c)'],
  ['|\n    ${{ a }}', '|\n          a'],
  ['>\n    ${{ a || b }}', '>\n          (a || b)'],
  ['|\n    ${{ a\n      && b\n    }}', '|\n          (a\n            && b)'],
])('%s', async (condition, expected) => {
  expect(await judged(id, step(condition))).toHaveLength(1)
  expect(await mended(id, step(condition))).toContain(`if: ${expected}\n`)
})

test.each(['"${{ a }} "', "' ${{ a }}'", '${{ a }} b', '${{ a }}${{ b }}'])('%s is told without a fix', async (condition) => {
  expect(await judged(id, step(condition))).toHaveLength(1)
  expect(await mended(id, step(condition))).toBeNull()
})

test.each(['a', '${{ a }}', '${{ a && b }}   # why', '|\n    a\n      && b', '|-\n    ${{ a }}', '>-\n    ${{ a }}', '"${{ a }}"', 'true'])(
  '%s is a condition',
  async (condition) => {
    expect(await judged(id, step(condition))).toEqual([])
  },
)

test('conditions of jobs count, and inputs that are called "if" do not', async () => {
  expect(await judged(id, workflowOf('push', '- run: make', 'runs-on: x\nif: ${{ a }} && b'))).toHaveLength(1)
  expect(await judged(id, workflowOf('push', '- uses: a/b@v1\n  with: {if: "x ${{ a }}"}'))).toEqual([])
})
