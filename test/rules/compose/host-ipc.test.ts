import { expect, test } from 'vitest'
import { scanned } from '../../check.ts'

const rule = 'compose/host-ipc'
const scan = async (lines: string, file = 'compose.yaml') =>
  (await scanned(rule, { [file]: `services:\n  web:\n    image: a:1\n${lines}` })).map((line) =>
    line.replace(`existing ${rule} ${file}:`, ''),
  )

test.each([
  ['    ipc: host\n', '4:10 "host"'],
  ['    ipc: "${MODE:-host}"\n', '4:10 "\\"${MODE:-host}\\""'],
])('told: %s', async (lines, place) => expect(await scan(lines)).toEqual([place]))

test.each(['    ipc: "service:db"\n', '    ipc: "${MODE}"\n', '    environment:\n      ipc: host\n'])('not told: %s', async (lines) =>
  expect(await scan(lines)).toEqual([]),
)
