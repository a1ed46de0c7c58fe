import { expect, test } from 'vitest'
import { scanned } from '../../check.ts'

const rule = 'compose/host-user-namespace'
const scan = async (lines: string, file = 'compose.yaml') =>
  (await scanned(rule, { [file]: `services:\n  web:\n    image: a:1\n${lines}` })).map((line) =>
    line.replace(`existing ${rule} ${file}:`, ''),
  )

test.each([
  ['    userns_mode: host\n', '4:18 "host"'],
  ['    userns_mode: "${MODE:-host}"\n', '4:18 "\\"${MODE:-host}\\""'],
])('told: %s', async (lines, place) => expect(await scan(lines)).toEqual([place]))

test.each(['    userns_mode: "service:db"\n', '    userns_mode: "${MODE}"\n', '    environment:\n      userns_mode: host\n'])(
  'not told: %s',
  async (lines) => expect(await scan(lines)).toEqual([]),
)
