import { expect, test } from 'vitest'
import { scanned } from '../../check.ts'

const rule = 'compose/host-network'
const scan = async (lines: string, file = 'compose.yaml') =>
  (await scanned(rule, { [file]: `services:\n  web:\n    image: a:1\n${lines}` })).map((line) =>
    line.replace(`existing ${rule} ${file}:`, ''),
  )

test.each([
  ['    network_mode: host\n', '4:19 "host"'],
  ['    network_mode: "${MODE:-host}"\n', '4:19 "\\"${MODE:-host}\\""'],
])('told: %s', async (lines, place) => expect(await scan(lines)).toEqual([place]))

test.each(['    network_mode: "service:db"\n', '    network_mode: "${MODE}"\n', '    environment:\n      network_mode: host\n'])(
  'not told: %s',
  async (lines) => expect(await scan(lines)).toEqual([]),
)
