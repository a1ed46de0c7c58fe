import { expect, test } from 'vitest'
import { judged, workflowOf } from '../../workflow.ts'

test.each([
  ['toJSON(secrets)', ['high secrets']],
  ["format('{0}', tojson(Secrets))", ['high Secrets']],
  ['secrets[inputs.name]', ['medium secrets[inputs.name]']],
  ["secrets[format('TOKEN_{0}', matrix.x)]", ["medium secrets[format('TOKEN_{0}', matrix.x)]"]],
  ['secrets.TOKEN', []],
  ['toJSON(secrets.TOKEN)', []],
  ["secrets['TOKEN']", []],
  ["secrets[format('TOKEN_{0}', 'A')]", []],
  ['secrets', []],
  ['toJSON(vars)', []],
])('%s', async (expression, expected) => {
  const text = workflowOf('push', `- run: make\n  env:\n    X: \${{ ${expression} }}`)
  expect(await judged('workflow/all-secrets-exposed', text)).toEqual(expected)
})
