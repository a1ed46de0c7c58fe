import { expect, test } from 'vitest'
import { judged } from '../../workflow.ts'

const id = 'workflow/insecure-commands-enabled'
const name = 'ACTIONS_ALLOW_UNSECURE_COMMANDS'

test('at every level, for every way to say yes', async () => {
  const text = `on: push
env: {${name}: true}
jobs:
  a:
    runs-on: x
    env: {${name}: "TRUE"}
    steps:
      - env: {${name}: 1}
        run: make
      - env: {${name}: false}
        run: make
      - env: {${name}: '', OTHER: true}
        run: make
`
  expect(await judged(id, text)).toEqual(['high true', 'high "TRUE"', 'high 1'])
})

test('in a composite action', async () => {
  const text = `runs:\n  using: composite\n  steps:\n    - env: {${name}: true}\n      run: make\n      shell: sh\n`
  expect(await judged(id, text, 'action.yml')).toEqual(['high true'])
})
