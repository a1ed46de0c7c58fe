import { describe, expect, test } from 'vitest'
import { findingsIn, judged, workflowOf } from '../../workflow.ts'

const id = 'workflow/github-env-injection'
const step = (script: string) =>
  `- env: {TITLE: "\${{ github.event.pull_request.title }}", SHA: "\${{ github.sha }}"}\n  run: |\n    ${script.replaceAll('\n', '\n    ')}`
const count = async (script: string, on = 'pull_request_target') => (await findingsIn(id, workflowOf(on, step(script)))).length

describe('what is written', () => {
  test.each([
    ['echo "TITLE=$TITLE" >> $GITHUB_ENV', 1],
    ['echo "$TITLE" >> "${GITHUB_PATH}"', 1],
    ['echo "T=${{ github.event.pull_request.title }}" | tee -a "$GITHUB_ENV"', 1],
    ['short=$(echo "$TITLE" | cut -c1-9)\nlong=x-$short\necho "T=$long" >> $GITHUB_ENV', 1],
    ['cat <<EOF >> $GITHUB_ENV\nTITLE=$TITLE\nEOF', 1],
    ['echo "SHA=$SHA" >> $GITHUB_ENV', 0],
    ['echo "DATE=$(date)" >> $GITHUB_ENV', 0],
    ['printf "A=b\\n" >> "$GITHUB_ENV"', 0],
    ['echo "$TITLE" >> "$GITHUB_OUTPUT"', 0],
    ['echo "$TITLE"; echo A=b >> $GITHUB_ENV', 0],
  ])('%j', async (script, expected) => {
    expect(await count(script)).toBe(expected)
  })
})

test('only with events that strangers bring about, and that have secrets', async () => {
  const script = 'echo "TITLE=$TITLE" >> $GITHUB_ENV'
  expect(await count(script, 'pull_request')).toBe(0)
  expect(await count(script, '[push, workflow_dispatch]')).toBe(0)
  expect(await count(script, 'issue_comment')).toBe(1)
})

test('files of an artifact that another workflow made', async () => {
  const write = '- run: echo "PR=$(cat pr.txt)" >> $GITHUB_ENV'
  const download = '- uses: actions/download-artifact@v6\n  with: {run-id: "${{ github.event.workflow_run.id }}"}'
  expect(await judged(id, workflowOf('workflow_run', `${download}\n${write}`))).toEqual(['high echo "PR=$(cat pr.txt)" >> $GITHUB_ENV'])
  expect(await judged(id, workflowOf('workflow_run', write))).toEqual([])
  expect(await judged(id, workflowOf('push', `${download}\n${write}`))).toEqual([])
})

test('a composite action does not know its inputs', async () => {
  const action = (script: string) => `runs:\n  using: composite\n  steps:\n    - shell: bash\n      run: ${script}\n`
  expect(await judged(id, action('echo "A=${{ inputs.a }}" >> $GITHUB_ENV'), 'action.yml')).toEqual([
    'medium echo "A=${{ inputs.a }}" >> $GITHUB_ENV',
  ])
  const made = action('echo "A=$(make version)" >> $GITHUB_ENV')
  expect(await judged(id, made, 'action.yml', { overrides: { failOn: null, strict: false, only: [id] } })).toEqual([])
  expect(await judged(id, made, 'action.yml')).toEqual(['low echo "A=$(make version)" >> $GITHUB_ENV'])
  expect(await judged(id, action('echo "A=b" >> "$GITHUB_ENV"'), 'action.yml')).toEqual([])
})
