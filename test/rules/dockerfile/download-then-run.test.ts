import { expect, test } from 'vitest'
import { scanFiles, scanned } from '../../check.ts'

const rule = 'dockerfile/download-then-run'
const scan = async (lines: string) =>
  (await scanned(rule, { Dockerfile: `FROM a:1\n${lines}\n` })).map((line) => line.replace(`existing ${rule} Dockerfile:`, ''))

test.each([
  ['RUN apt-get update && curl -fsSL https://a/b | sudo -E bash -s -- --yes', '2:23 "curl -fsSL https://a/b | sudo -E bash -s -- --yes"'],
  ['RUN curl https://a/b.gz | gunzip | python3 -', '2:5 "curl https://a/b.gz | gunzip | python3 -"'],
  [
    'RUN curl -sS https://getcomposer.org/installer | php -- --install-dir=/usr/bin',
    '2:5 "curl -sS https://getcomposer.org/installer | php -- --install-dir=/usr/bin"',
  ],
  ['RUN bash <(curl -s https://a/b)', '2:5 "bash <(curl -s https://a/b)"'],
  ['RUN sh -c "$(wget -qO- https://a/b)"', '2:5 "sh -c \\"$(wget -qO- https://a/b)\\""'],
  ['RUN eval "`curl https://a/b`"', '2:5 "eval \\"`curl https://a/b`\\""'],
  ['RUN curl -fsSLo /tmp/i.sh https://a/b && chmod +x /tmp/i.sh && /tmp/i.sh', '2:64 "/tmp/i.sh"'],
  ['RUN wget https://a/i.sh?x=1\nRUN true\nRUN bash ./i.sh -x', '4:5 "bash ./i.sh -x"'],
  ['RUN curl https://a/b > i.py\nRUN python3 i.py', '3:5 "python3 i.py"'],
  ['RUN cd /tmp && curl -O https://a/i.sh && . ./i.sh', '2:42 ". ./i.sh"'],
  ['ADD https://a/i.sh /tmp/\nRUN sh /tmp/i.sh', '3:5 "sh /tmp/i.sh"'],
  ['RUN <<EOF\ncurl https://a/b | bash\nEOF', '3:1 "curl https://a/b | bash"'],
  ["RUN su app -c 'curl https://a/b | sh'", '2:16 "curl https://a/b | sh"'],
  ['SHELL ["powershell", "-Command"]\nRUN iwr https://a/i.ps1 | iex', '3:5 "iwr https://a/i.ps1 | iex"'],
  [
    "RUN powershell iex ((New-Object Net.WebClient).DownloadString('https://a/i.ps1'))",
    '2:16 "iex ((New-Object Net.WebClient).DownloadString(\'https://a/i.ps1\'))"',
  ],
  ['ONBUILD RUN curl https://a/b | sh', '2:13 "curl https://a/b | sh"'],
])('told: %j', async (lines, place) => expect(await scan(lines)).toEqual([place]))

test.each([
  'RUN curl https://a/b | tar xz',
  'RUN curl https://a/k | gpg --dearmor -o /k',
  'RUN curl https://a/b | python3 -c "import json"',
  'RUN curl https://a/b | python3 -m json.tool',
  'RUN curl https://a/b | bash ./mine.sh',
  'RUN curl https://raw.githubusercontent.com/a/b/0123456789abcdef0123456789abcdef01234567/i.sh | bash',
  'RUN curl -o i.sh https://a/i.sh && echo "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef  i.sh" | sha256sum -c && sh i.sh',
  'RUN curl -o i.sh https://a/i.sh && gpg --verify i.sh.asc && sh i.sh',
  'RUN curl -o i.sh https://a/i.sh; bash other.sh',
  'RUN curl -O https://a/i.tgz && tar xf i.tgz',
  'RUN curl https://a; sh x',
  'ADD --checksum=sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef https://a/i.sh /i.sh\nRUN sh /i.sh',
  'RUN wget -O- https://a | jq .',
  'COPY i.sh /\nRUN sh /i.sh',
])('not told: %j', async (lines) => expect(await scan(lines)).toEqual([]))

test.each([
  ['RUN curl -fsSLO https://a/x.deb && dpkg -i x.deb', ['2:36 "dpkg -i x.deb"']],
  ['RUN wget -O /tmp/x.deb https://a/b && apt-get install -y /tmp/x.deb', ['2:39 "apt-get install -y /tmp/x.deb"']],
  ['RUN wget ${BASE}/x.whl; python3 -m pip install --no-cache-dir x.whl', ['2:25 "python3 -m pip install --no-cache-dir x.whl"']],
  ['RUN curl -O https://a/x.deb && echo "0  x.deb" | sha256sum -c && dpkg -i x.deb', []],
  ['RUN curl -O https://a/x.deb && apt-get install -y x', []],
])('a downloaded package that is installed, in strict runs: %j', async (lines, expected) => {
  expect(await scan(lines)).toEqual(expected)
  expect((await scanFiles({ Dockerfile: `FROM a:1\n${lines}\n` })).findings.filter((finding) => finding.rule === rule)).toEqual([])
})
