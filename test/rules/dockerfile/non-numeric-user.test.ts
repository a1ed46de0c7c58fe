import { expect, test } from 'vitest'
import { scanned } from '../../check.ts'

const rule = 'dockerfile/non-numeric-user'
const scan = async (lines: string) =>
  (await scanned(rule, { Dockerfile: `FROM a:1\n${lines}\n` })).map((line) => line.replace(`existing ${rule} Dockerfile:`, ''))

test.each([
  ['USER app', '2:6 "app"'],
  ['ARG U=app\nUSER $U:app', '3:6 "$U:app"'],
])('told: %j', async (lines, place) => expect(await scan(lines)).toEqual([place]))

test.each(['USER 1000', 'USER 1000:app', 'USER root', 'USER ContainerUser', 'USER $U', 'CMD x', 'USER app\nFROM b:1\nUSER 5'])(
  'not told: %j',
  async (lines) => expect(await scan(lines)).toEqual([]),
)

test('the stage that Compose names as its target', async () => {
  const files = { Dockerfile: 'FROM a:1 AS b\nUSER x\nFROM a:1 AS c\nUSER y\n', 'compose.yaml': 'services: {a: {build: {target: b}}}' }
  expect(await scanned(rule, files)).toEqual([`existing ${rule} Dockerfile:2:6 "x"`, `existing ${rule} Dockerfile:4:6 "y"`])
})
