import { expect, test } from 'vitest'
import { checkChange, only, scanFiles, told } from '../../check.ts'

const id = 'workflow/unpinned-action'
const path = '.github/workflows/ci.yml'
const workflow = (...uses: string[]) =>
  `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${uses.map((each) => `      - uses: ${each}\n`).join('')}`
const severities = async (text: string, owner: string | null = null, file = path) => {
  const { findings } = await scanFiles({ [file]: text }, { ...only(id), owner })
  return findings.map(({ severity, at }) => `${severity} ${at.text.slice(at.span)}`)
}

test.each([
  ['a/b@v1', 'high v1'],
  ['a/b/c@main', 'high main'],
  ['"a/b@v1"', 'high v1'],
  ['a/b@d6babd6', 'high d6babd6'],
  ['a/b', 'high a/b'],
  ['actions/checkout@v4', 'medium v4'],
  ['Mine/action@v1', 'medium v1'],
  ['slsa-framework/slsa-github-generator/.github/workflows/x.yml@main', 'high main'],
])('%s', async (uses, expected) => {
  expect(await severities(workflow(uses), 'mine')).toEqual([expected])
})

test.each([
  'a/b@d6babd6899969df1a11d14c368283ea4436bca78',
  'A/B@D6BABD6899969DF1A11D14C368283EA4436BCA78 # v1',
  './local',
  '$/local',
  'docker://alpine:3',
  'slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml@v2.1.0',
  '${{ matrix.action }}',
])('%s is left alone', async (uses) => {
  expect(await severities(workflow(uses))).toEqual([])
})

test('reusable workflows and steps of composite actions count', async () => {
  expect(await severities('on: push\njobs:\n  a:\n    uses: a/b/.github/workflows/c.yml@v1\n')).toEqual(['high v1'])
  expect(await severities('runs:\n  using: composite\n  steps:\n    - uses: a/b@v1\n', null, 'action.yml')).toEqual(['high v1'])
})

test('a version bump is no new finding, a commit that becomes a tag is', async () => {
  const bump = await checkChange({ [path]: workflow('a/b@v1') }, { [path]: workflow('a/b@v2') }, only(id))
  expect(bump.findings.map(told)).toEqual([`existing ${id} ${path}:6:19 "v2"`])
  const loosened = await checkChange(
    { [path]: workflow('a/b@d6babd6899969df1a11d14c368283ea4436bca78') },
    { [path]: workflow('a/b@v2') },
    only(id),
  )
  expect(loosened.findings.map(told)).toEqual([`introduced ${id} ${path}:6:19 "v2"`])
})

test('nor is a step that is renamed with it', async () => {
  const setup = (version: number) =>
    `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - name: Set up Java ${version}\n        uses: a/b@v${version}\n`
  const { findings } = await checkChange({ [path]: setup(1) }, { [path]: setup(2) }, only(id))
  expect(findings.map((finding) => finding.status)).toEqual(['existing'])
})
