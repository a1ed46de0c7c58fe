import { expect, test } from 'vitest'
import { scanned } from '../../check.ts'

const rule = 'dockerfile/docker-socket-mount'
const scan = async (lines: string) =>
  (await scanned(rule, { Dockerfile: `FROM a:1\n${lines}\n` })).map((line) => line.replace(`existing ${rule} Dockerfile:`, ''))

test.each([
  ['RUN docker run -v /var/run/docker.sock:/x y', '2:19 "/var/run/docker.sock:/x"'],
  ['RUN docker run --mount type=bind,source=/run/docker.sock,target=/x y', '2:24 "type=bind,source=/run/docker.sock,target=/x"'],
  ['VOLUME ["/var/run/docker.sock"]', '2:9 "\\"/var/run/docker.sock\\""'],
])('told: %j', async (lines, place) => expect(await scan(lines)).toEqual([place]))

test.each([
  'RUN docker run -v docker.sock.d:/x y',
  'RUN ls /var/run/docker.sock',
  'ENV DOCKER_HOST=unix:///var/run/docker.sock',
  'RUN docker build -v x:/var/run/docker.sock.bak .',
])('not told: %j', async (lines) => expect(await scan(lines)).toEqual([]))
