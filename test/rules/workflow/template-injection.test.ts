import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../../src/core/fix.ts'
import { only, scanFiles } from '../../check.ts'

const id = 'workflow/template-injection'
const path = '.github/workflows/ci.yml'

const scan = async (text: string, file = path, strict = false) =>
  (await scanFiles({ [file]: text }, { overrides: { ...only(id).overrides!, strict } })).findings
const places = async (text: string, file = path) => (await scan(text, file)).map(({ at }) => at.text.slice(at.span))
const steps = (body: string, on = 'issues') => `on: ${on}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${body}`
const run = (script: string, on?: string) => steps(`      - run: |\n          ${script.replaceAll('\n', '\n          ')}\n`, on)

test('what is read is named as the file has it', async () => {
  const messages = async (text: string, strict = false) => (await scan(text, path, strict)).map(({ message }) => message)
  expect(await messages(run('echo ${{ inputs.PR_Title }}'), true)).toEqual([expect.stringMatching(/^"inputs\.PR_Title" becomes/)])
  expect(await messages(run('echo ${{ GitHub.head_ref }}'))).toEqual([expect.stringMatching(/^"GitHub\.head_ref" is text of a stranger/)])
  expect(await messages(run("echo ${{ github['head_ref'] }}"))).toEqual([expect.stringMatching(/^"github\.head_ref" is text/)])
})

describe('sources', () => {
  test.each([
    'github.event.issue.title',
    'github.head_ref',
    "GitHub.event['comment'].body",
    'github.event.*.body',
    'github.event.commits[0].message',
    'github.event.commits.*.author.name',
    'github.event.workflow_run.head_branch',
    'github.event.pull_request.head.repo.default_branch',
  ])('%s', async (expression) => {
    expect(await places(run(`echo \${{ ${expression} }}`))).toEqual([expression])
  })

  test.each([
    ["format('{0}', github.head_ref)", 'github.head_ref'],
    ['toJSON(github.event)', 'github.event'],
    ['toJSON(github)', 'github'],
    ['(github.event.pull_request || github.sha).title', 'github.event.pull_request'],
    ['fromJSON(github.event.comment.body).target', 'github.event.comment.body'],
    ['inputs.name || github.head_ref', 'github.head_ref'],
  ])('inside %s', async (expression, part) => {
    expect(await places(run(`echo \${{ ${expression} }}`))).toEqual([part])
  })

  test.each([
    'github.sha',
    'github.run_id',
    'github.event.number',
    'github.event.pull_request.head.sha',
    'github.event.pull_request.base.ref',
    'github.event.pull_request.user.login',
    'github.event.pull_request.head.repo.full_name',
    'github.server_url',
    'github.actor',
    'github.triggering_actor',
    'github.ref_name',
    'needs.build.result',
    'steps.x.outcome',
    'secrets.TOKEN',
    'inputs.name',
    'toJSON(github.event.inputs)',
    "github.head_ref == 'main' && '--release' || ''",
    "contains(github.event.issue.title, 'x')",
    'hashFiles(github.head_ref)',
    'matrix.name',
    'not an expression',
  ])('%s is none', async (expression) => {
    expect(await places(run(`echo \${{ ${expression} }}`))).toEqual([])
  })

  test('followed through env, the nearest of which counts', async () => {
    const text = `on: issues
env: {TITLE: "\${{ github.event.issue.title }}", SAFE: "\${{ github.sha }}"}
jobs:
  a:
    runs-on: x
    steps:
      - run: echo \${{ env.TITLE }} \${{ env.SAFE }} $TITLE
      - env: {TITLE: fixed}
        run: echo \${{ env.TITLE }}
`
    expect(await places(text)).toEqual(['env.TITLE'])
  })

  test('followed through the matrix', async () => {
    const text = `on: issues
jobs:
  a:
    runs-on: x
    strategy:
      matrix: {x: [a, "\${{ github.head_ref }}"], y: [b]}
    steps:
      - run: echo \${{ matrix.x }} \${{ matrix.y }}
`
    expect(await places(text)).toEqual(['matrix.x'])
  })

  test('followed through outputs of steps and jobs', async () => {
    const text = `on: pull_request_target
jobs:
  a:
    runs-on: x
    outputs: {title: "\${{ steps.get.outputs.title }}"}
    steps:
      - id: get
        env: {TITLE: "\${{ github.event.pull_request.title }}"}
        run: |
          echo "title=$TITLE" >> "$GITHUB_OUTPUT"
          echo "time=$(date)" >> "$GITHUB_OUTPUT"
      - run: echo \${{ steps.get.outputs.title }} \${{ steps.get.outputs.time }}
      - id: files
        uses: tj-actions/changed-files@v1
      - run: echo \${{ steps.files.outputs.all_changed_files }} \${{ steps.files.outputs.any_changed }}
  b:
    needs: a
    runs-on: x
    steps:
      - run: echo \${{ needs.a.outputs.title }}
`
    expect(await places(text)).toEqual(['steps.get.outputs.title', 'steps.files.outputs.all_changed_files', 'needs.a.outputs.title'])
  })

  test('a cycle of outputs ends', async () => {
    const text = `on: push
env: {A: "\${{ env.B }}", B: "\${{ env.A }}"}
jobs:
  a:
    runs-on: x
    steps:
      - run: echo \${{ env.A }}
`
    expect(await places(text)).toEqual([])
  })
})

describe('where it becomes code', () => {
  test.each([
    ['actions/github-script@v7', 'script', 1],
    ['Actions/GitHub-Script@v7', 'Script', 1],
    ['azure/cli@v2', 'inlineScript', 1],
    ['docker/build-push-action@v6', 'context', 0],
    ['example/title-check@v1', 'script', 0],
  ])('%s with %s', async (uses, input, count) => {
    const text = steps(`      - uses: ${uses}\n        with:\n          ${input}: x \${{ github.event.issue.title }}\n`)
    expect((await places(text)).length).toBe(count)
  })

  test('not in env, if, with or name of a step', async () => {
    const text = steps(
      '      - name: ${{ github.event.issue.title }}\n        if: github.event.issue.title\n        env: {run: "${{ github.event.issue.title }}"}\n        run: echo\n',
    )
    expect(await places(text)).toEqual([])
  })

  test('in a step of a composite action', async () => {
    const text = 'runs:\n  using: composite\n  steps:\n    - shell: bash\n      run: echo ${{ github.head_ref }}\n'
    expect(await places(text, 'action.yml')).toEqual(['github.head_ref'])
  })
})

test('inputs of a composite action are what its callers make of them', async () => {
  const text = (expression: string) => `inputs: {name: {}, debug: {default: "false"}}
runs:
  using: composite
  steps:
    - shell: bash
      run: echo \${{ ${expression} }}
`
  const judge = async (expression: string) =>
    (await scan(text(expression), 'action.yml')).map(({ severity, at }) => `${severity} ${at.text.slice(at.span)}`)
  expect(await judge('inputs.name')).toEqual(['medium inputs.name'])
  expect(await judge('inputs.debug')).toEqual([])
  expect(await judge("inputs.name == 'x' && '--x' || ''")).toEqual([])
})

test('graver where the job has secrets', async () => {
  const severity = async (on: string) => (await scan(run('echo ${{ github.head_ref }}', on))).map((finding) => finding.severity)
  expect(await severity('pull_request')).toEqual(['high'])
  expect(await severity('[pull_request, pull_request_target]')).toEqual(['critical'])
})

describe('the fix', () => {
  const mended = async (text: string) => {
    const [finding] = await scan(text)
    return finding?.fix ? applyEdits(text, finding.fix.edits) : null
  }

  test.each([
    ['echo ${{ github.head_ref }}', 'echo "${HEAD_REF}"'],
    ['echo "x ${{ github.head_ref }}y"', 'echo "x ${HEAD_REF}y"'],
    ["echo 'x ${{ github.head_ref }}'", "echo 'x '\"${HEAD_REF}\"''"],
    ["echo '${{ github.head_ref }}' 'y'", 'echo "${HEAD_REF}" \'y\''],
    ['a="$(echo "${{ github.head_ref }}")"', 'a="$(echo "${HEAD_REF}")"'],
    ['git push origin HEAD:${{ github.head_ref }} # ${{github.head_ref}}', null],
    ['if [ "${{ github.head_ref }}" = x ]; then echo ${{ github.head_ref }}; fi', 'if [ "${HEAD_REF}" = x ]; then echo "${HEAD_REF}"; fi'],
    ['cat <<EOF\n${{ github.head_ref }}\nEOF', null],
    ["bash -c 'echo ${{ github.head_ref }}'", null],
    ['ssh host "echo $(echo ${{ github.head_ref }})"', null],
  ])('%s', async (script, expected) => {
    const fixed = await mended(run(script))
    if (expected === null || fixed === null) return expect(fixed).toBe(expected)
    expect(fixed).toContain(`run: |\n          ${expected}\n`)
    expect(fixed).toContain('HEAD_REF: "${{ github.head_ref }}"')
  })

  test('in a script that the file has in quotes', async () => {
    const single = (script: string) => mended(steps(`      - run: '${script}'\n`))
    expect(await single('echo "${{ github.head_ref }}"')).toContain(`run: 'echo "\${HEAD_REF}"'`)
    expect(await single("echo ''${{ github.head_ref }}''")).toBeNull()
    expect(await mended(steps('      - run: "echo \\"${{ github.head_ref }}\\""\n'))).toBeNull()
  })

  test('adds to the env that is there and keeps names that are taken', async () => {
    const text = steps('      - name: x\n        env:\n          HEAD_REF: main\n        run: echo ${{ github.head_ref }}\n')
    expect(await mended(text)).toBe(
      steps(
        '      - name: x\n        env:\n          HEAD_REF: main\n          HEAD_REF_2: "${{ github.head_ref }}"\n        run: echo "${HEAD_REF_2}"\n',
      ),
    )
  })

  test('safe only where the text stood in quotes', async () => {
    const safe = async (script: string) => (await scan(run(script)))[0]?.fix?.safe
    expect(await safe('echo "${{ github.head_ref }}"')).toBe(true)
    expect(await safe('for each in ${{ github.head_ref }}; do echo $each; done')).toBe(false)
  })

  test('none for another shell', async () => {
    expect(await mended(steps('      - shell: pwsh\n        run: echo ${{ github.head_ref }}\n'))).toBeNull()
  })
})

test('strict runs tell what a script of an action returns', async () => {
  const script = '- uses: actions/github-script@v7\n        id: pr\n        with: {script: return 1}\n'
  const text = steps(`      ${script}      - run: echo ${'$'}{{ steps.pr.outputs.result }}\n`)
  expect((await scan(text, path, true)).map(({ message }) => message)).toEqual([
    expect.stringMatching(/^"steps\.pr\.outputs\.result" becomes/),
  ])
})

describe('strict runs tell all text that the workflow does not fix', () => {
  const low = async (text: string) =>
    (await scan(text, path, true)).filter(({ severity }) => severity === 'low').map(({ at }) => at.text.slice(at.span))

  test.each([
    ['github.ref_name', 1],
    ['github.repository_owner', 1],
    ['github.event.client_payload.version', 1],
    ['inputs.name', 1],
    ['steps.x.outputs.version', 0],
    ['github.sha', 0],
    ['github.event.pull_request.number', 0],
    ['(github.event.pull_request || github.event.issue).number', 0],
    ['github.event.pull_request.user.login', 0],
    ['github.event.workflow_run.conclusion', 0],
    ['needs.build.result', 0],
    ['secrets.TOKEN', 0],
    ['vars.REGION', 0],
    ["github.ref_name == 'main' && 'a' || 'b'", 0],
    ['github.event.issue.title', 0],
  ])('%s: %d', async (expression, count) => {
    expect((await low(run(`echo \${{ ${expression} }}`))).length).toBe(count)
  })

  test('what steps, called workflows and a matrix that is made when the job runs bring', async () => {
    const text = `on:
  workflow_dispatch:
    inputs: {level: {type: choice, options: [a]}, dry: {type: boolean}, note: {type: string}}
jobs:
  list:
    uses: ./.github/workflows/list.yml
  a:
    needs: list
    runs-on: x
    strategy:
      matrix:
        name: \${{ fromJSON(needs.list.outputs.names) }}
        version: [1, 2]
    steps:
      - id: fixed
        run: echo version=1 >> "$GITHUB_OUTPUT"
      - id: read
        run: echo "version=$(cat VERSION)" >> "$GITHUB_OUTPUT"
      - id: cache
        uses: actions/cache@v4
      - run: echo \${{ matrix.name }} \${{ matrix.version }} \${{ steps.fixed.outputs.version }} \${{ steps.cache.outputs.cache-hit }}
      - run: echo \${{ steps.read.outputs.version }} \${{ inputs.level }} \${{ inputs.dry }} \${{ github.event.inputs.note }}
`
    expect(await low(text)).toEqual(['matrix.name', 'steps.read.outputs.version', 'github.event.inputs.note'])
  })

  test('inputs of a composite action are told once', async () => {
    const action = 'runs:\n  using: composite\n  steps:\n    - shell: bash\n      run: echo ${{ inputs.a }}\n'
    expect((await scan(action, 'action.yml', true)).map(({ severity }) => severity)).toEqual(['medium'])
  })
})

test('a matrix that is made from text of a stranger', async () => {
  const text = `on: issue_comment
jobs:
  a:
    runs-on: x
    strategy:
      matrix: {target: "\${{ fromJSON(github.event.comment.body) }}"}
    steps:
      - run: make \${{ matrix.target }}
`
  expect(await places(text)).toEqual(['matrix.target'])
})
