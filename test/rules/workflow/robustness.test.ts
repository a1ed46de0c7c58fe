import fc from 'fast-check'
import { dump } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { only, scanFiles } from '../../check.ts'
import { workflowOf, workflowPath } from '../../workflow.ts'

const faults = async (files: Record<string, string>) =>
  (await scanFiles(files, only('workflow/*'))).problems.filter(({ rule }) => rule !== null)

describe('what no workflow looks like', () => {
  const text = fc.constantFrom(
    '',
    'a',
    'push',
    '${{ github.head_ref }}',
    '${{ x[*].y }}',
    '${{',
    'a/b@v1',
    './x',
    'docker://a:b',
    'write-all',
    "${{ 'a' && b }} && c",
    'echo "$A" >> $GITHUB_ENV | sh',
  )
  const key = fc.constantFrom(
    'on',
    'jobs',
    'a',
    'steps',
    'env',
    'permissions',
    'runs-on',
    'uses',
    'run',
    'with',
    'if',
    'strategy',
    'matrix',
    'include',
    'needs',
    'container',
    'services',
    'outputs',
    'id',
    'runs',
    'using',
    'updates',
    'pull_request_target',
  )
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      text,
      fc.constantFrom(null, true, 0),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: true }),
    ),
  }))

  test('makes no rule fail', async () => {
    await fc.assert(
      fc.asyncProperty(value, value, value, async (jobs, on, runs) => {
        const workflow = dump({
          on,
          env: jobs,
          permissions: runs,
          jobs: { a: jobs, b: { 'runs-on': on, steps: [jobs, runs, { uses: on, run: runs, with: jobs }] } },
        })
        const action = dump({ runs: { using: 'composite', steps: [jobs, { run: on, shell: 'bash', env: runs }] } })
        const dependabot = dump({ version: 2, updates: [on, { 'package-ecosystem': jobs, cooldown: runs }] })
        expect(await faults({ [workflowPath]: workflow, 'action.yml': action, '.github/dependabot.yml': dependabot })).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})

describe('what would take for ever', () => {
  test.each([
    [
      'variables that double',
      `env:\n${Array.from({ length: 40 }, (_, n) => `  A${n}: "\${{ env.A${n + 1} }}\${{ env.A${n + 1} }}"\n`).join('')}`,
      '- run: echo ${{ env.A0 }}',
    ],
    ['one expression many times', 'permissions: {}', `- run: |\n${'    echo "${{ github.head_ref }}"\n'.repeat(3000)}`],
    ['a long line', 'permissions: {}', `- run: echo ${'::set-output'.repeat(20_000)}`],
    ['an unclosed fence', 'permissions: {}', `- run: echo ${'${{'.repeat(20_000)}`],
    ['nested parentheses', 'permissions: {}', `- if: ${'('.repeat(20_000)}\n  run: make`],
  ])('%s', async (_, top, steps) => {
    const started = performance.now()
    expect(await faults({ [workflowPath]: workflowOf('pull_request_target', steps.trimEnd(), undefined, top.trimEnd()) })).toEqual([])
    expect(performance.now() - started).toBeLessThan(20_000)
  })

  test('jobs that all wait for each other', async () => {
    const names = Array.from({ length: 400 }, (_, n) => `j${n}`)
    const jobs = names.map((name) => `  ${name}:\n    runs-on: x\n    needs: [${names.join(', ')}]\n    steps: [{run: docker push a}]\n`)
    expect(await faults({ [workflowPath]: `on: pull_request_target\njobs:\n${jobs.join('')}` })).toEqual([])
  })
})
