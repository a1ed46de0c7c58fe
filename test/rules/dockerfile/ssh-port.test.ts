import { expect, test } from 'vitest'
import { scanned } from '../../check.ts'

const rule = 'dockerfile/ssh-port'
const scan = async (lines: string) =>
  (await scanned(rule, { Dockerfile: `FROM a:1\n${lines}\n` })).map((line) => line.replace(`existing ${rule} Dockerfile:`, ''))

test.each([
  ['EXPOSE 80 22', '2:11 "22"'],
  ['EXPOSE 22/tcp', '2:8 "22/tcp"'],
  ['ARG P=22\nEXPOSE $P', '3:8 "$P"'],
  ['EXPOSE 20-30', '2:8 "20-30"'],
])('told: %j', async (lines, place) => expect(await scan(lines)).toEqual([place]))

test.each(['EXPOSE 2222 8022', 'EXPOSE 22/udp', 'EXPOSE ${P}', 'RUN echo EXPOSE 22'])('not told: %j', async (lines) =>
  expect(await scan(lines)).toEqual([]),
)
