import { describe, expect, test } from 'vitest'
import { judged, workflowOf } from '../../workflow.ts'

const id = 'workflow/untrusted-checkout'
const head = '${{ github.event.pull_request.head.sha }}'
const checkout = (inputs: string, version = 'v4') => `- uses: actions/checkout@${version}\n  with: {${inputs}}`
const judge = (steps: string, on = 'pull_request_target', job?: string) => judged(id, workflowOf(on, steps, job))

describe('what is taken', () => {
  test.each([
    [`ref: "${head}"`, 1],
    ['ref: "${{ github.head_ref }}"', 1],
    ['ref: "refs/pull/${{ github.event.number }}/merge"', 1],
    ['ref: "${{ format(\'refs/pull/{0}/head\', github.event.issue.number) }}"', 1],
    ['repository: "${{ github.event.pull_request.head.repo.full_name }}"', 1],
    ['ref: "${{ env.HEAD }}"', 1],
    ['ref: "${{ github.event.pull_request.base.sha }}"', 0],
    ['ref: "${{ github.base_ref }}"', 0],
    ['ref: main', 0],
    ['fetch-depth: 0', 0],
  ])('%s', async (inputs, count) => {
    expect(await judge(checkout(inputs), undefined, `runs-on: x\nenv: {HEAD: "${head}"}`)).toHaveLength(count)
  })

  test.each([
    ['gh pr checkout "$NUMBER"', 1],
    ['git fetch origin pull/${{ github.event.number }}/head:pr && git checkout pr', 1],
    [`git fetch origin ${head}\ngit checkout ${head}`, 1],
    ['git -C src checkout "$HEAD"', 1],
    ['git fetch origin pull/$NUMBER/head && git diff FETCH_HEAD', 0],
    ['git checkout main', 0],
    ['git clone https://github.com/${{ github.event.pull_request.head.repo.full_name }} pr', 1],
    ['git clone https://github.com/${{ github.repository }}', 0],
    ['gh pr view', 0],
  ])('%s', async (script, count) => {
    const step = `- env: {HEAD: "${head}"}\n  run: |\n    ${script.replaceAll('\n', '\n    ')}`
    expect(await judge(step, 'issue_comment')).toHaveLength(count)
  })
})

test('only with events that have secrets', async () => {
  expect(await judge(checkout(`ref: "${head}"`), 'pull_request')).toEqual([])
  expect(await judge(checkout('ref: "${{ github.event.workflow_run.head_sha }}"'), '{workflow_run: {workflows: [a]}}')).toHaveLength(1)
  expect(await judge(checkout(`ref: "${head}"`), '[push, pull_request_target]', "runs-on: x\nif: github.event_name == 'push'")).toEqual([])
})

describe('what keeps strangers out', () => {
  test.each([
    'github.event.pull_request.head.repo.full_name == github.repository',
    '!github.event.pull_request.head.repo.fork',
    'github.event.pull_request.head.repo.fork == false && inputs.x',
    'github.event.pull_request.merged',
    "github.event.pull_request.merged == true && github.event_name == 'pull_request_target'",
  ])('%s', async (condition) => {
    expect(await judge(checkout(`ref: "${head}"`), undefined, `runs-on: x\nif: \${{ ${condition} }}`)).toEqual([])
  })

  test.each([
    ["contains(github.event.pull_request.labels.*.name, 'safe')", 'medium'],
    ["github.event.pull_request.author_association == 'MEMBER'", 'medium'],
    ["github.event.action == 'opened'", 'critical'],
    ['github.event.pull_request.head.repo.full_name != github.repository', 'critical'],
    ["github.event.pull_request.merged || github.event.action == 'opened'", 'critical'],
  ])('%s leaves it %s', async (condition, severity) => {
    const [found] = await judge(checkout(`ref: "${head}"`), undefined, `runs-on: x\nif: \${{ ${condition} }}`)
    expect(found).toBe(`${severity} "${head}"`)
  })

  test('an environment, a label, a job before it', async () => {
    const ref = checkout(`ref: "${head}"`)
    expect(await judge(ref, undefined, 'runs-on: x\nenvironment: fork')).toEqual([`high "${head}"`])
    expect(await judge(ref, '{pull_request_target: {types: [labeled]}}')).toEqual([`medium "${head}"`])
    const two = `on: pull_request_target\njobs:\n  gate:\n    if: "!github.event.pull_request.head.repo.fork"\n    runs-on: x\n    steps: []\n  a:\n    needs: gate\n    runs-on: x\n    steps:\n      ${ref.replaceAll('\n', '\n      ')}\n`
    expect(await judged(id, two)).toEqual([])
    expect(await judged(id, two.replace('    needs: gate\n', '    needs: gate\n    if: always()\n'))).toHaveLength(1)
  })

  test('the action itself from version 7, unless told otherwise', async () => {
    const sha = 'd6babd6899969df1a11d14c368283ea4436bca78'
    expect(await judge(checkout(`ref: "${head}"`, 'v7'))).toEqual([])
    expect(await judge(checkout(`ref: "${head}"`, `${sha} # v7.0.1`))).toEqual([])
    expect(await judge(checkout(`ref: "${head}"`, `${sha} # v4.2.2`))).toHaveLength(1)
    expect(await judge(checkout(`ref: "${head}", allow-unsafe-pr-checkout: true`, 'v7'))).toHaveLength(1)
    expect(await judge(checkout('ref: "refs/pull/${{ github.event.issue.number }}/head"', 'v7'), 'issue_comment')).toHaveLength(1)
  })
})

test('milder where the code stands beside the own', async () => {
  expect(await judge(checkout(`ref: "${head}", path: pr`))).toEqual([`high "${head}"`])
})
