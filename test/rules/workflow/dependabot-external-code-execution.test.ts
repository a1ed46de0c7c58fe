import { expect, test } from 'vitest'
import { judged, mended } from '../../workflow.ts'

const id = 'workflow/dependabot-external-code-execution'
const file = '.github/dependabot.yml'
const update = (value: string) =>
  `version: 2\nupdates:\n  - package-ecosystem: pip\n    directory: /\n    insecure-external-code-execution: ${value}\n`

test('told where it is allowed, and mended', async () => {
  expect(await judged(id, update('allow'), file)).toEqual(['high allow'])
  expect(await mended(id, update('"allow"'), file)).toBe(update('"deny"'))
  expect(await judged(id, update('deny'), file)).toEqual([])
})
