import { expect, test } from 'vitest'
import { scanned } from '../../check.ts'

const rule = 'compose/writable-root-filesystem'
const scan = async (lines: string, file = 'compose.yaml') =>
  (await scanned(rule, { [file]: `services:\n  web:\n    image: a:1\n${lines}` })).map((line) =>
    line.replace(`existing ${rule} ${file}:`, ''),
  )

test.each([
  ['    user: "1"\n', '2:3 "web"'],
  ['    read_only: false\n', '4:16 "false"'],
])('told: %s', async (lines, place) => expect(await scan(lines)).toEqual([place]))

test.each(['    read_only: true\n'])('not told: %s', async (lines) => expect(await scan(lines)).toEqual([]))

test('an override does not have to say it', async () => {
  expect(await scan('', 'docker-compose.override.yml')).toEqual([])
})
