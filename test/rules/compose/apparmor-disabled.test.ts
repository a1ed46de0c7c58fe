import { expect, test } from 'vitest'
import { scanned } from '../../check.ts'

const rule = 'compose/apparmor-disabled'
const scan = async (lines: string, file = 'compose.yaml') =>
  (await scanned(rule, { [file]: `services:\n  web:\n    image: a:1\n${lines}` })).map((line) =>
    line.replace(`existing ${rule} ${file}:`, ''),
  )

test.each([
  ['    security_opt: ["apparmor:unconfined"]\n', '4:20 "\\"apparmor:unconfined\\""'],
  ['    security_opt:\n      - apparmor=unconfined\n', '5:9 "apparmor=unconfined"'],
])('told: %s', async (lines, place) => expect(await scan(lines)).toEqual([place]))

test.each(['    security_opt: ["apparmor:./profile.json", "no-new-privileges:true"]\n'])('not told: %s', async (lines) =>
  expect(await scan(lines)).toEqual([]),
)
