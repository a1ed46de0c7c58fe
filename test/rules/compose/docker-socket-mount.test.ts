import { expect, test } from 'vitest'
import { scanned } from '../../check.ts'

const rule = 'compose/docker-socket-mount'
const scan = async (lines: string, file = 'compose.yaml') =>
  (await scanned(rule, { [file]: `services:\n  web:\n    image: a:1\n${lines}` })).map((line) =>
    line.replace(`existing ${rule} ${file}:`, ''),
  )

test.each([
  ['    volumes: ["/var/run/docker.sock:/x:ro"]\n', '4:16 "/var/run/docker.sock"'],
  ['    volumes:\n      - type: bind\n        source: /run/podman/podman.sock\n        target: /x\n', '6:17 "/run/podman/podman.sock"'],
  ['    volumes: ["${XDG_RUNTIME_DIR}/docker.sock:/var/run/docker.sock"]\n', '4:16 "${XDG_RUNTIME_DIR}/docker.sock"'],
  ['    volumes: ["//./pipe/docker_engine://./pipe/docker_engine"]\n', '4:16 "//./pipe/docker_engine"'],
  ['    use_api_socket: true\n', '4:21 "true"'],
])('told: %s', async (lines, place) => expect(await scan(lines)).toEqual([place]))

test.each(['    volumes: ["./docker.sock.md:/x", "docker:/var/run", "/srv/app.sock:/x"]\n'])('not told: %s', async (lines) =>
  expect(await scan(lines)).toEqual([]),
)
