import { expect, test } from 'vitest'
import { scanned } from '../../check.ts'

const rule = 'dockerfile/world-writable'
const scan = async (lines: string) =>
  (await scanned(rule, { Dockerfile: `FROM a:1\n${lines}\n` })).map((line) => line.replace(`existing ${rule} Dockerfile:`, ''))

test.each([
  ['COPY --chmod=0777 a /', '2:6 "--chmod=0777"'],
  ['RUN chmod -R 777 /a', '2:14 "777"'],
  ['RUN chmod a+rwx /a', '2:11 "a+rwx"'],
  ['RUN chmod u=rwx,o+w /a', '2:11 "u=rwx,o+w"'],
  ['RUN mkdir -p -m 777 /a', '2:17 "777"'],
  ['RUN chmod 666 /a', '2:11 "666"'],
])('told: %j', async (lines, place) => expect(await scan(lines)).toEqual([place]))

test.each([
  'RUN chmod 1777 /tmp',
  'RUN chmod 755 /a',
  'RUN chmod +x /a',
  'RUN chmod u+w,g+w /a',
  'RUN chmod 775 777',
  'COPY --chmod=755 a /',
  'RUN chmod a+r /a',
  'RUN echo chmod 777',
])('not told: %j', async (lines) => expect(await scan(lines)).toEqual([]))
