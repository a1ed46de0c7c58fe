import { expect, test } from 'vitest'
import { scanned } from '../../check.ts'

const rule = 'dockerfile/workdir-system-directory'
const scan = async (lines: string) =>
  (await scanned(rule, { Dockerfile: `FROM a:1\n${lines}\n` })).map((line) => line.replace(`existing ${rule} Dockerfile:`, ''))

test.each([
  ['WORKDIR /proc/self/fd/8', '2:9 "/proc/self/fd/8"'],
  ['ARG D=/sys\nWORKDIR $D', '3:9 "$D"'],
  ['VOLUME ["/dev"]', '2:9 "\\"/dev\\""'],
  ['WORKDIR /app/../etc', '2:9 "/app/../etc"'],
])('told: %j', async (lines, place) => expect(await scan(lines)).toEqual([place]))

test.each(['WORKDIR /development', 'WORKDIR /usr/src/app', 'WORKDIR proc', 'WORKDIR /etc/nginx', 'VOLUME /var/lib/data', 'WORKDIR $D'])(
  'not told: %j',
  async (lines) => expect(await scan(lines)).toEqual([]),
)
