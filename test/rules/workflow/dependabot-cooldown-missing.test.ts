import { expect, test } from 'vitest'
import { judged, mended } from '../../workflow.ts'

const id = 'workflow/dependabot-cooldown-missing'
const file = '.github/dependabot.yml'
const update = (rest: string) => `version: 2\nupdates:\n  - package-ecosystem: npm\n    directory: /\n${rest}`

test.each([
  ['', ['low npm']],
  ['    cooldown: {}\n', ['low {}']],
  ['    cooldown: {semver-major-days: 30}\n', ['low {semver-major-days: 30}']],
  ['    cooldown: {default-days: 2}\n', ['low 2']],
  ['    cooldown: {default-days: 7}\n', []],
  ['    cooldown: {default-days: 14, include: ["*"]}\n', []],
])('%j', async (rest, expected) => {
  expect(await judged(id, update(rest), file)).toEqual(expected)
})

test('the fix waits a week', async () => {
  expect(await mended(id, update(''), file)).toBe(update('    cooldown:\n      default-days: 7\n'))
  expect(await mended(id, update('    cooldown:\n      default-days: 2 # why\n'), file)).toBe(
    update('    cooldown:\n      default-days: 7 # why\n'),
  )
})
