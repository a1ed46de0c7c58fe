import { expect, test } from 'vitest'
import { judged, workflowOf } from '../../workflow.ts'

const id = 'workflow/obfuscated-workflow'

test.each([
  ["'a'", ["low 'a'"]],
  ['true && 1', ['low true && 1']],
  ["format('{0}, {1}', github.sha, format('{0}', 'x'))", ["low format('{0}', 'x')"]],
  ["github[format('{0}', 'sha')]", ["low format('{0}', 'sha')"]],
  ['github.sha', []],
  ["github.ref == 'x' && 'a' || 'b'", []],
  ["'{{'", []],
  ["github['sha']", []],
])('%s', async (expression, expected) => {
  expect(await judged(id, workflowOf('push', `- run: echo \${{ ${expression} }}`))).toEqual(expected)
})

test('a job that is switched off is no riddle', async () => {
  expect(await judged(id, workflowOf('push', '- run: make', 'runs-on: x\nif: ${{ false }}'))).toEqual([])
})

test('inputs that are computed as a whole', async () => {
  expect(await judged(id, workflowOf('push', '- uses: a/b@v1\n  with: ${{ fromJSON(inputs.x) }}'))).toEqual([
    'low ${{ fromJSON(inputs.x) }}',
  ])
})
