import { expect, test } from 'vitest'
import { scanned } from '../../check.ts'

const rule = 'compose/host-pid'
const scan = async (lines: string, file = 'compose.yaml') =>
  (await scanned(rule, { [file]: `services:\n  web:\n    image: a:1\n${lines}` })).map((line) =>
    line.replace(`existing ${rule} ${file}:`, ''),
  )

test.each([
  ['    pid: host\n', '4:10 "host"'],
  ['    pid: "${MODE:-host}"\n', '4:10 "\\"${MODE:-host}\\""'],
])('told: %s', async (lines, place) => expect(await scan(lines)).toEqual([place]))

test.each(['    pid: "service:db"\n', '    pid: "${MODE}"\n', '    environment:\n      pid: host\n'])('not told: %s', async (lines) =>
  expect(await scan(lines)).toEqual([]),
)
