import { expect, test } from 'vitest'
import { judged, mended, workflowOf } from '../../workflow.ts'

const id = 'workflow/deprecated-workflow-command'
const run = (script: string) => workflowOf('push', `- run: |\n    ${script.replaceAll('\n', '\n    ')}`)

test.each([
  ['echo "::set-output name=a::b"', '::set-output', 'echo "a=b" >> "$GITHUB_OUTPUT"'],
  ["echo '::save-state name=a::b'", '::save-state', 'echo \'a=b\' >> "$GITHUB_STATE"'],
  ['echo "::set-env name=A::$(date)" && make', '::set-env', 'echo "A=$(date)" >> "$GITHUB_ENV" && make'],
  ['echo ::set-output name=a::b', '::set-output', null],
  ['echo "::add-path::/x"', '::add-path', 'echo "/x" >> "$GITHUB_PATH"'],
  ['printf "::set-output name=a::%s" b', '::set-output', null],
  ['echo "::set-output name=a::b" | tee log', '::set-output', 'echo "a=b" >> "$GITHUB_OUTPUT" | tee log'],
  ['echo "x" "::set-output name=a::b"', '::set-output', null],
])('%s', async (script, command, fixed) => {
  expect(await judged(id, run(script))).toEqual([`medium ${command}`])
  const text = await mended(id, run(script))
  if (fixed === null) expect(text).toBeNull()
  else expect(text).toContain(`    ${fixed}\n`)
})

test.each(['# echo "::set-output name=a::b"', 'echo "a=b" >> $GITHUB_OUTPUT', 'echo "::warning::x"', 'echo "::set-outputs"'])(
  '%s is fine',
  async (script) => {
    expect(await judged(id, run(script))).toEqual([])
  },
)

test('each command of a script, in any shell', async () => {
  const text = workflowOf('push', '- shell: pwsh\n  run: |\n    Write-Output "::set-output name=a::b"\n    Write-Output "::add-path::b"')
  expect(await judged(id, text)).toEqual(['medium ::set-output', 'medium ::add-path'])
})
