import { expect, test } from 'vitest'
import { scanned } from '../../check.ts'

const rule = 'dockerfile/healthcheck-missing'
const scan = async (lines: string) =>
  (await scanned(rule, { Dockerfile: `FROM a:1\n${lines}\n` })).map((line) => line.replace(`existing ${rule} Dockerfile:`, ''))

test.each([
  ['CMD x', '1:6 "a:1"'],
  ['HEALTHCHECK CMD x\nFROM b:1', '3:6 "b:1"'],
])('told: %j', async (lines, place) => expect(await scan(lines)).toEqual([place]))

test.each(['HEALTHCHECK NONE', 'FROM a:1 AS x\nHEALTHCHECK CMD x\nFROM x'])('not told: %j', async (lines) =>
  expect(await scan(lines)).toEqual([]),
)

test('the stage that Compose names as its target', async () => {
  const files = { Dockerfile: 'FROM a:1 AS b\nFROM a:1 AS c\nHEALTHCHECK CMD x\n', 'compose.yaml': 'services: {a: {build: {target: b}}}' }
  expect(await scanned(rule, files)).toEqual([`existing ${rule} Dockerfile:1:6 "a:1"`])
})
