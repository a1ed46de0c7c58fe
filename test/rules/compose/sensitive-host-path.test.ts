import { expect, test } from 'vitest'
import { scanned } from '../../check.ts'

const rule = 'compose/sensitive-host-path'
const scan = async (lines: string, file = 'compose.yaml') =>
  (await scanned(rule, { [file]: `services:\n  web:\n    image: a:1\n${lines}` })).map((line) =>
    line.replace(`existing ${rule} ${file}:`, ''),
  )

test.each([
  ['    volumes: ["/:/host:ro"]\n', '4:16 "/"'],
  ['    volumes: ["/etc/../etc/shadow:/x"]\n', '4:16 "/etc/../etc/shadow"'],
  ['    volumes: [/var/lib/docker/containers:/x]\n', '4:15 "/var/lib/docker/containers"'],
  ['    volumes: [~/.ssh:/x]\n', '4:15 "~/.ssh"'],
  ['    volumes: [/home/me/app:/x]\n', '4:15 "/home/me/app"'],
])('told: %s', async (lines, place) => expect(await scan(lines)).toEqual([place]))

test.each([
  '    volumes: [/etcd:/x, ./etc:/x, /etc/localtime:/etc/localtime, /data:/x, etc:/etc, /variable:/x, /srv/app:/x]\n',
  '    volumes: [/etc]\n',
  '    volumes: [/var/run/docker.sock:/x]\n',
])('not told: %s', async (lines) => expect(await scan(lines)).toEqual([]))
