import { expect, test } from 'vitest'
import { judged, workflowOf } from '../../workflow.ts'

const id = 'workflow/download-then-run'

test('in one step, or over several of a job', async () => {
  expect(await judged(id, workflowOf('push', '- run: curl -sSf https://example.com/i.sh | sh -s -- -y'))).toEqual([
    'medium curl -sSf https://example.com/i.sh | sh -s -- -y',
  ])
  expect(await judged(id, workflowOf('push', '- run: curl -o tool https://example.com/tool\n- run: chmod +x tool && ./tool'))).toEqual([
    'medium ./tool',
  ])
})

test('in a step of a composite action', async () => {
  const action = 'runs:\n  using: composite\n  steps:\n    - shell: bash\n      run: bash <(curl -s https://example.com/i.sh)\n'
  expect(await judged(id, action, 'action.yml')).toEqual(['medium bash <(curl -s https://example.com/i.sh)'])
})

test.each([
  '- run: curl -fsS https://example.com/health',
  '- run: |\n    curl -O https://example.com/i.sh\n    sha256sum -c i.sha256\n    sh i.sh',
  '- shell: pwsh\n  run: curl https://example.com/i.sh | bash',
  '- run: echo ${{ inputs.x }} | sh',
])('fine: %j', async (steps) => {
  expect(await judged(id, workflowOf('push', steps))).toEqual([])
})

test('another job has another disk', async () => {
  const text =
    'on: push\njobs:\n  a: {runs-on: x, steps: [{run: curl -o t https://example.com/t}]}\n  b: {runs-on: x, steps: [{run: ./t}]}\n'
  expect(await judged(id, text)).toEqual([])
})

test.each([
  ['iwr -useb https://example.com/i.ps1 | iex', 'iwr -useb https://example.com/i.ps1 | iex'],
  [
    "Invoke-Expression ((New-Object Net.WebClient).DownloadString('https://example.com/i.ps1'))",
    "Invoke-Expression ((New-Object Net.WebClient).DownloadString('https://example.com/i.ps1'))",
  ],
])('in PowerShell: %j', async (script, told) => {
  expect(await judged(id, workflowOf('push', `- shell: pwsh\n  run: |\n    ${script}`))).toEqual([`medium ${told}`])
  expect(await judged(id, workflowOf('push', `- run: |\n    ${script}`, 'runs-on: windows-2025'))).toEqual([`medium ${told}`])
})

test('what PowerShell only downloads', async () => {
  expect(await judged(id, workflowOf('push', '- shell: pwsh\n  run: |\n    iwr https://example.com/a -OutFile a\n    iex "dir"'))).toEqual(
    [],
  )
})
