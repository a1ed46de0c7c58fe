import { expect, test } from 'vitest'
import { checkChange, only, told } from '../../check.ts'
import { judged, mended, workflowPath } from '../../workflow.ts'

const id = 'workflow/permissions-missing'
const workflow = (on: string, ...jobs: string[]) => `on: ${on}\njobs:\n${jobs.map((job, index) => `  j${index}:\n    ${job}\n`).join('')}`

test('told once, at the first job that says nothing', async () => {
  expect(await judged(id, workflow('push', 'runs-on: x', 'runs-on: x'))).toEqual(['medium j0'])
  expect(await judged(id, workflow('push', 'permissions: {}', 'runs-on: x', 'uses: a/b/.github/workflows/c.yml@v1'))).toEqual(['medium j1'])
  expect(await judged(id, workflow('push', 'permissions: {}'))).toEqual([])
  expect(await judged(id, workflow('push', 'permissions:', 'permissions: {}'))).toEqual(['medium j0'])
})

test('a workflow that is only called has what its caller gives', async () => {
  const options = { overrides: { failOn: null, strict: false, only: [id] } }
  expect(await judged(id, workflow('workflow_call', 'runs-on: x'), workflowPath, options)).toEqual([])
  expect(await judged(id, workflow('workflow_call', 'runs-on: x'))).toEqual(['low j0'])
  expect(await judged(id, workflow('[workflow_call, push]', 'runs-on: x'))).toEqual(['medium j0'])
})

test('the fix stands above the jobs', async () => {
  expect(await mended(id, workflow('push', 'runs-on: x'))).toBe(
    'on: push\npermissions:\n  contents: read\n\njobs:\n  j0:\n    runs-on: x\n',
  )
})

test('what a change leaves unsaid is not new', async () => {
  const base = workflow('push', 'runs-on: x', 'runs-on: x')
  const { findings } = await checkChange(
    { [workflowPath]: base },
    { [workflowPath]: workflow('push', 'permissions: {}', 'runs-on: x') },
    only(id),
  )
  expect(findings.map(({ status, message }) => `${status}: ${message}`)).toEqual([
    'existing: the workflow and its jobs "j1" do not say what the token may do',
  ])
})

test('a change that takes them away shows what it took', async () => {
  const base = `on: push\npermissions: {contents: read}\njobs:\n  a:\n    runs-on: x\n`
  const { findings } = await checkChange({ [workflowPath]: base }, { [workflowPath]: base.replace(/permissions.*\n/, '') }, only(id))
  expect(findings.map(told)).toEqual([
    `introduced ${id} ${workflowPath}:3:3 "a" removed ${workflowPath}:2:1 "permissions: {contents: read}"`,
  ])
})
