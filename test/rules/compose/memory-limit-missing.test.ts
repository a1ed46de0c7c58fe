import { expect, test } from 'vitest'
import { scanned } from '../../check.ts'

const rule = 'compose/memory-limit-missing'
const scan = async (lines: string, file = 'compose.yaml') =>
  (await scanned(rule, { [file]: `services:\n  web:\n    image: a:1\n${lines}` })).map((line) =>
    line.replace(`existing ${rule} ${file}:`, ''),
  )

test.each([['    deploy: {resources: {limits: {cpus: 1}}}\n', '2:3 "web"']])('told: %s', async (lines, place) =>
  expect(await scan(lines)).toEqual([place]),
)

test.each(['    mem_limit: 1g\n', '    deploy: {resources: {limits: {memory: 1g}}}\n'])('not told: %s', async (lines) =>
  expect(await scan(lines)).toEqual([]),
)

test('an override does not have to say it', async () => {
  expect(await scan('', 'docker-compose.override.yml')).toEqual([])
})
