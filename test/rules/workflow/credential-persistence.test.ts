import { expect, test } from 'vitest'
import { findingsIn, judged, mended, workflowOf, workflowPath } from '../../workflow.ts'

const id = 'workflow/credential-persistence'
const checkout = '- uses: actions/checkout@v4'
const upload = (path: string) => `- uses: actions/upload-artifact@v4\n  with: {path: "${path}"}`

test.each([
  [checkout, ['low actions/checkout@v4']],
  [`${checkout}\n${upload('.')}`, ['medium actions/checkout@v4']],
  [`${checkout}\n${upload('${{ github.workspace }}')}`, ['medium actions/checkout@v4']],
  [`${checkout}\n${upload('dist')}`, ['low actions/checkout@v4']],
  [`- uses: actions/checkout@v6\n${upload('.')}`, ['low actions/checkout@v6']],
  [`${checkout}\n- run: git push`, []],
  [`${checkout}\n- uses: peter-evans/create-pull-request@v7`, []],
  [`${checkout}\n  with: {persist-credentials: false}`, []],
  [`${checkout}\n  with: {persist-credentials: true}`, []],
  [`- run: git push\n${checkout}`, ['low actions/checkout@v4']],
])('%j', async (steps, expected) => {
  expect(await judged(id, workflowOf('push', steps))).toEqual(expected)
})

test('a token that only reads is told in strict runs', async () => {
  const options = { overrides: { failOn: null, strict: false, only: [id] } }
  expect(await judged(id, workflowOf('push', checkout), workflowPath, options)).toEqual([])
})

test('graver with a token that writes', async () => {
  expect(await judged(id, workflowOf('push', checkout, 'runs-on: x\npermissions: {contents: write}'))).toEqual([
    'medium actions/checkout@v4',
  ])
})

test('the fix is safe only where all later steps are seen', async () => {
  const safe = async (steps: string) => (await findingsIn(id, workflowOf('push', steps)))[0]?.fix?.safe
  expect(await safe(`${checkout}\n- run: make`)).toBe(true)
  expect(await safe(`${checkout}\n- uses: example/deploy@v1`)).toBe(false)
  expect(await safe(`${checkout}\n  with: {token: "\${{ secrets.BOT }}"}\n- run: ./tools/merge`)).toBe(false)
  expect(await safe(`${checkout}\n  with: {ssh-key: "\${{ secrets.KEY }}"}\n- run: make`)).toBe(false)
  const writing = workflowOf('push', `${checkout}\n- run: make`, 'runs-on: x\npermissions: {contents: write}')
  expect((await findingsIn(id, writing))[0]?.fix?.safe).toBe(false)
  expect(await mended(id, workflowOf('push', checkout))).toBe(workflowOf('push', `${checkout}\n  with:\n    persist-credentials: false`))
})
