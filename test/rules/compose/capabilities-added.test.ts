import { expect, test } from 'vitest'
import { scanned } from '../../check.ts'

const rule = 'compose/capabilities-added'
const scan = async (lines: string, file = 'compose.yaml') =>
  (await scanned(rule, { [file]: `services:\n  web:\n    image: a:1\n${lines}` })).map((line) =>
    line.replace(`existing ${rule} ${file}:`, ''),
  )

test.each([
  ['    cap_add: [SYS_ADMIN]\n', '4:15 "SYS_ADMIN"'],
  ['    cap_add: [all]\n', '4:15 "all"'],
  ['    cap_add: [KILL, CAP_IPC_LOCK]\n', '4:21 "CAP_IPC_LOCK"'],
])('told: %s', async (lines, place) => expect(await scan(lines)).toEqual([place]))

test.each(['    cap_add: [NET_BIND_SERVICE, CAP_CHOWN]\n', '    cap_drop: [SYS_ADMIN]\n'])('not told: %s', async (lines) =>
  expect(await scan(lines)).toEqual([]),
)
