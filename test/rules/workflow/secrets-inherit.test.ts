import { expect, test } from 'vitest'
import { judged, workflowPath } from '../../workflow.ts'

const id = 'workflow/secrets-inherit'
const call = (uses: string, secrets = 'inherit') => `on: push\njobs:\n  a:\n    uses: ${uses}\n    secrets: ${secrets}\n`

test('milder for workflows of the same repository or owner', async () => {
  expect(await judged(id, call('b/c/.github/workflows/d.yml@v1'), workflowPath, { owner: 'a' })).toEqual(['medium inherit'])
  expect(await judged(id, call('A/c/.github/workflows/d.yml@v1'), workflowPath, { owner: 'a' })).toEqual(['low inherit'])
  expect(await judged(id, call('./.github/workflows/d.yml'))).toEqual(['low inherit'])
})

test('named secrets are fine', async () => {
  expect(await judged(id, call('b/c/.github/workflows/d.yml@v1', '{inherit: "${{ secrets.A }}"}'))).toEqual([])
})
