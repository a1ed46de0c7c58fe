import { expect, test } from 'vitest'
import { scanned } from '../../check.ts'

const rule = 'dockerfile/sudo'
const scan = async (lines: string) =>
  (await scanned(rule, { Dockerfile: `FROM a:1\n${lines}\n` })).map((line) => line.replace(`existing ${rule} Dockerfile:`, ''))

test.each([
  ['RUN sudo apt-get update', '2:5 "sudo"'],
  ['RUN a && /usr/bin/sudo -u x b', '2:10 "/usr/bin/sudo"'],
  ['RUN env A=1 sudo b', '2:13 "sudo"'],
  ['RUN if a; then sudo b; fi', '2:16 "sudo"'],
  ['ENTRYPOINT ["sudo", "x"]', '2:13 "\\"sudo\\""'],
])('told: %j', async (lines, place) => expect(await scan(lines)).toEqual([place]))

test.each([
  'RUN apt-get install -y sudo',
  'RUN echo "app ALL=(ALL) NOPASSWD: ALL" > /etc/sudoers.d/app',
  'RUN sudoku',
  'RUN which sudo',
  'RUN usermod -aG sudo app',
])('not told: %j', async (lines) => expect(await scan(lines)).toEqual([]))
