import { expect, test } from 'vitest'
import { only, scanFiles, scanned } from '../../check.ts'

const rule = 'dockerfile/password-in-run'
const scan = async (lines: string) =>
  (await scanned(rule, { Dockerfile: `FROM a:1\n${lines}\n` })).map((line) => line.replace(`existing ${rule} Dockerfile:`, ''))

test.each([
  ['RUN passwd -d root', '2:5 "passwd"'],
  ["RUN echo 'a:b' | chpasswd", '2:18 "chpasswd"'],
  ['RUN echo "a:$(cat /x)" | chpasswd', '2:26 "chpasswd"'],
  ['RUN echo x | passwd --stdin root', '2:14 "passwd"'],
  ['RUN useradd -p abc app', '2:13 "-p"'],
  ['RUN useradd -p $(openssl passwd -1 abc) app', '2:18 "openssl"'],
  ['RUN htpasswd -cb /etc/htpasswd a abc', '2:5 "htpasswd"'],
  ['RUN svn checkout --password=abc x', '2:18 "--password"'],
  ['RUN x --password "a b"', '2:7 "--password"'],
])('told: %j', async (lines, place) => expect(await scan(lines)).toEqual([place]))

test.each([
  'RUN passwd -l root',
  'RUN chgrp root /etc/passwd',
  'RUN --mount=type=secret,id=p chpasswd < /run/secrets/p',
  'RUN echo "git:$(dd if=/dev/urandom bs=24 count=1 status=none | base64)" | chpasswd',
  'RUN echo "git:$(openssl rand -hex 16)" | chpasswd',
  'RUN echo "git:$(tr -dc a-z < /dev/urandom | head -c 20)" | chpasswd',
  "RUN echo 'git:*' | chpasswd -e",
  'RUN x --password=$P',
  'RUN openssl passwd -1 "$P"',
  'RUN htpasswd -c /etc/htpasswd a',
  'RUN docker login --password-stdin',
  'RUN useradd -m app',
  'RUN x --password-file y',
])('not told: %j', async (lines) => expect(await scan(lines)).toEqual([]))

test('the password is in no message and under no place', async () => {
  const { findings } = await scanFiles({ Dockerfile: 'FROM a:1\nRUN x --password=hunter22\n' }, only(rule))
  expect(findings.map(({ at, message }) => at.text.slice(at.span) + message).join()).not.toContain('hunter')
})
