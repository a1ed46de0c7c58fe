import { expect, test } from 'vitest'
import { judged, workflowPath } from '../../workflow.ts'

const id = 'workflow/excessive-permissions'
const workflow = (permissions: string, ...jobs: string[]) =>
  `on: push\npermissions: ${permissions}\njobs:\n${jobs.map((job, index) => `  j${index}:\n    runs-on: x\n    ${job}\n`).join('')}`

test.each([
  ['write-all', ['high write-all']],
  ['read-all', ['low read-all']],
  ['{contents: write}', ['high write']],
  ['{contents: read, issues: write, id-token: write}', ['high write', 'medium write']],
  ['{contents: read}', []],
  ['{}', []],
])('%s at the top of two jobs', async (permissions, expected) => {
  expect(await judged(id, workflow(permissions, 'steps: []', 'steps: []'))).toEqual(expected)
})

test('reading everything, and a scope of the only job, are told in strict runs', async () => {
  const options = { overrides: { failOn: null, strict: false, only: [id] } }
  expect(await judged(id, workflow('read-all', 'steps: []', 'steps: []'), workflowPath, options)).toEqual([])
  expect(await judged(id, workflow('{contents: write}', 'steps: []'), workflowPath, options)).toEqual([])
  expect(await judged(id, workflow('{contents: write}', 'steps: []', 'steps: []'), workflowPath, options)).toEqual(['high write'])
})

test('one job that needs it is the one that gets it', async () => {
  expect(await judged(id, workflow('{contents: write}', 'steps: []'))).toEqual(['low write'])
  expect(await judged(id, workflow('{contents: write}', 'permissions: {}', 'permissions: {}'))).toEqual([])
})

test('a job may write single scopes, but not all', async () => {
  expect(await judged(id, workflow('{}', 'permissions: {contents: write}', 'permissions: write-all'))).toEqual(['high write-all'])
})

test.each([
  ['- run: make release', ['low write']],
  ['- uses: actions/setup-java@v4\n      - run: mvn deploy', ['low write']],
  ['- uses: actions/checkout@v4\n      - run: make release', []],
  ['- uses: actions/checkout@v4\n        with: {persist-credentials: false}\n      - run: make', ['low write']],
  ['- run: gh release create v1\n        env: {GH_TOKEN: "${{ secrets.GITHUB_TOKEN }}"}', []],
  ['- uses: softprops/action-gh-release@v2', []],
  ['- uses: ./.github/actions/release', []],
])('a scope of a job in which nothing has the token is told in strict runs: %j', async (steps, expected) => {
  const text = workflow('{}', `permissions: {contents: write, id-token: write}\n    steps:\n      ${steps}`)
  expect(await judged(id, text)).toEqual(expected)
  expect(await judged(id, text, workflowPath, { overrides: { failOn: null, strict: false, only: [id] } })).toEqual([])
})

test('a container may be pulled and started with the token', async () => {
  const job = 'permissions: {packages: write}\n    container: {image: a, env: {T: "${{ github.token }}"}}\n    steps: [{run: make}]'
  expect(await judged(id, workflow('{}', job))).toEqual([])
})

test('packages cannot be written with what a checkout leaves to git', async () => {
  const steps = (rest: string) =>
    workflow('{}', `permissions: {packages: write}\n    steps:\n      - uses: actions/checkout@v4\n      ${rest}`)
  expect(await judged(id, steps('- run: make'))).toEqual(['low write'])
  expect(await judged(id, steps('- uses: docker/login-action@v3'))).toEqual([])
})
