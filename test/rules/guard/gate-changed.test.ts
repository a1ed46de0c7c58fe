import { expect, test } from 'vitest'
import { checkChange, only, told } from '../../check.ts'

const path = '.github/workflows/plimsoll.yml'
const gate = `name: plimsoll
on:
  pull_request:
  merge_group:
permissions:
  contents: read
jobs:
  plimsoll:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@8e8c483db84b4bee98b60c0593521ed34d9990e8 # v6.0.1
      - uses: plimsoll/plimsoll@c270f4636debfeeff4b212f3c5b06281cf9fbf41 # v0.1.0
        with:
          fail-on: high
  test:
    runs-on: ubuntu-24.04
    steps:
      - run: npm test
`
const change = async (head: string | null, base = gate) =>
  (await checkChange({ [path]: base }, head === null ? {} : { [path]: head }, only('guard/gate-changed'))).findings.map(told)
const changed = (from: string, to: string) => change(gate.replace(from, to))

test.each([
  [
    'a condition on the job',
    '    runs-on: ubuntu-24.04\n    steps:\n      - uses',
    '    if: false\n    runs-on: ubuntu-24.04\n    steps:\n      - uses',
    ':9:5 "if"',
  ],
  ['a step that may fail', '        with:\n', '        continue-on-error: true\n        with:\n', '"continue-on-error"'],
  ['another level', 'fail-on: high', 'fail-on: never', '"never"'],
  ['another policy', 'fail-on: high', 'fail-on: high\n          policy: lax.yml', '"policy"'],
  [
    'a step before it',
    '    steps:\n      - uses: actions',
    '    steps:\n      - run: echo "NODE_OPTIONS=x" >> "$GITHUB_ENV"\n      - uses: actions',
    '"run"',
  ],
  ['a filter of paths', '  pull_request:\n', '  pull_request:\n    paths: [src/**]\n', 'paths'],
  ['an event less', '  merge_group:\n', '', '"on"'],
  ['an action of somebody else', 'plimsoll/plimsoll@', 'stranger/plimsoll@', 'stranger/plimsoll'],
  ['a variable for all jobs', 'permissions:\n', 'env: {NODE_OPTIONS: --require=./x.js}\npermissions:\n', '"env"'],
])('%s is told', async (_, from, to, words) => {
  const found = await changed(from, to)
  expect(found).toEqual([expect.stringContaining(words)])
  expect(found[0]).toMatch(/^introduced guard\/gate-changed /)
})

test('the job, the step or the file taken away is told', async () => {
  expect(await change(null)).toHaveLength(1)
  expect(await change(gate.replace(/ {6}- uses: plimsoll[\s\S]*?high\n/, ''))).toHaveLength(1)
  expect(await change(gate.replace(/ {2}plimsoll:\n[\s\S]*?high\n/, ''))).toHaveLength(1)
})

test('a version, a comment, a name and what does not run it are nobody’s business', async () => {
  expect(await changed('c270f4636debfeeff4b212f3c5b06281cf9fbf41 # v0.1.0', '4df98330000000000000000000000000000000ab # v0.2.0')).toEqual(
    [],
  )
  expect(await changed('name: plimsoll', '# the gate\nname: "policy"')).toEqual([])
  expect(await changed('npm test', 'npm run test')).toEqual([])
  expect(await change('on: push\njobs: {}\n', 'on: push\njobs: {a: {runs-on: x, steps: [{run: make}]}}\n')).toEqual([])
})

test.each(['npx plimsoll check --base origin/main', 'node tools/plimsoll/dist/cli/index.js check'])('as a command: %s', async (command) => {
  const base = `on: pull_request\njobs:\n  gate:\n    runs-on: x\n    steps:\n      - run: ${command}\n`
  expect(await change(base.replace(command, `${command} || true`), base)).toHaveLength(1)
  expect(await change(base.replace(command, 'true'), base)).toHaveLength(1)
})

test('as a workflow that is called', async () => {
  const base = 'on: pull_request\njobs:\n  gate:\n    uses: acme/.github/.github/workflows/plimsoll.yml@v1\n'
  expect(await change(`${base}    if: false\n`, base)).toHaveLength(1)
})
