import { expect, test } from 'vitest'
import { applyEdits } from '../../../src/core/fix.ts'
import { only, scanFiles, scanned } from '../../check.ts'

const rule = 'dockerfile/tls-verification-disabled'
const scan = async (lines: string) =>
  (await scanned(rule, { Dockerfile: `FROM a\n${lines}\n` })).map((line) => line.replace(`existing ${rule} Dockerfile:`, ''))

test.each([
  ['RUN curl -fsSLk https://a | tar x', '2:10 "-fsSLk"'],
  ['RUN apk add --no-check-certificate x', '2:13 "--no-check-certificate"'],
  ['RUN echo insecure >> ~/.curlrc', '2:10 "insecure"'],
  ['RUN echo "check_certificate = off" >> ~/.wgetrc', '2:10 "\\"check_certificate = off\\""'],
  ["RUN echo 'strict-ssl=false' > .npmrc", '2:10 "\'strict-ssl=false\'"'],
  ['ENV GOFLAGS="-mod=mod -insecure"', '2:5 "GOFLAGS=\\"-mod=mod -insecure\\""'],
  ['RUN set -e; \\\n  # why\n  sudo curl --insecure https://a', '4:13 "--insecure"'],
  ['RUN ["curl", "-k", "https://a"]', '2:14 "\\"-k\\""'],
  ['RUN <<EOF\nwget --no-check-certificate https://a\nEOF', '3:6 "--no-check-certificate"'],
  ['RUN x=$(curl -k https://a)', '2:14 "-k"'],
  ["RUN bash -c 'curl -k https://a'", '2:19 "-k"'],
  // A script that is one word begins with the variable, and holds the option.
  ['RUN ["sh", "-c", "GIT_SSL_NO_VERIFY=0 git clone https://a"]', '2:19 "GIT_SSL_NO_VERIFY=0"'],
  ['RUN ["sh", "-c", "NODE_TLS_REJECT_UNAUTHORIZED=\\"0\\" npm ci"]', '2:19 "NODE_TLS_REJECT_UNAUTHORIZED=\\\\\\"0\\\\\\""'],
  ['RUN ["sh", "-c", "dnf config-manager --setopt=sslverify=0"]', '2:38 "--setopt=sslverify=0"'],
  ['RUN python3 -m pip install --trusted-host pypi.org x', '2:28 "--trusted-host"'],
  ['RUN npm config set strict-ssl false', '2:20 "strict-ssl false"'],
  ['RUN git config --global http.sslVerify false', '2:25 "http.sslVerify false"'],
  ['RUN git -c http.sslVerify=false clone https://a', '2:12 "http.sslVerify=false"'],
  ['RUN echo "sslverify=false" >> /etc/yum.conf', '2:10 "\\"sslverify=false\\""'],
  ['RUN yum install -y --setopt=sslverify=0 x', '2:20 "--setopt=sslverify=0"'],
  ['ENV A=1 NODE_TLS_REJECT_UNAUTHORIZED=0', '2:9 "NODE_TLS_REJECT_UNAUTHORIZED=0"'],
  ['ARG GIT_SSL_NO_VERIFY=true', '2:5 "GIT_SSL_NO_VERIFY=true"'],
  ['ENV GIT_SSL_NO_VERIFY=0', '2:5 "GIT_SSL_NO_VERIFY=0"'],
  ['RUN export PYTHONHTTPSVERIFY=0 && x', '2:12 "PYTHONHTTPSVERIFY=0"'],
  ['RUN npm_config_strict_ssl=false npm ci', '2:5 "npm_config_strict_ssl=false"'],
  ['ONBUILD RUN curl -k https://a', '2:18 "-k"'],
  ['RUN http --verify=no https://a', '2:10 "--verify=no"'],
  ['RUN apt-get -o Acquire::https::Verify-Peer=false update', '2:16 "Acquire::https::Verify-Peer=false"'],
  ['RUN podman pull --tls-verify=false a', '2:17 "--tls-verify=false"'],
  ['RUN composer config disable-tls true', '2:21 "disable-tls true"'],
  ['RUN svn export --trust-server-cert https://a', '2:16 "--trust-server-cert"'],
  ['RUN aws --no-verify-ssl s3 ls', '2:9 "--no-verify-ssl"'],
  ['RUN uv pip install --allow-insecure-host a x', '2:20 "--allow-insecure-host"'],
  ['RUN pip config set global.trusted-host a', '2:20 "global.trusted-host a"'],
  ['RUN aria2c --check-certificate=false https://a', '2:12 "--check-certificate=false"'],
])('%s', async (lines, place) => expect(await scan(lines)).toEqual([place]))

test.each([
  'RUN curl -o k https://a',
  'RUN curl -okay https://a',
  'RUN curl -H "X-k: -k" https://a',
  'RUN echo curl -k',
  'RUN echo insecure',
  'RUN echo insecure > notes',
  'RUN apt-get install -y curl -k8s',
  'HEALTHCHECK CMD curl -fk https://localhost:8443/health',
  'ENV NODE_TLS_REJECT_UNAUTHORIZED=1',
  'RUN npm install strict-ssl false',
  'RUN echo "sslverify=0"',
  'RUN npm config set strict-ssl true',
  '# RUN curl -k https://a',
  'SHELL ["pwsh", "-c"]\nRUN curl -k https://a',
])('not told: %s', async (lines) => expect(await scan(lines)).toEqual([]))

test.each([
  ['RUN curl -fsSLk https://a', 'RUN curl -fsSL https://a'],
  ['RUN curl -k https://a', 'RUN curl https://a'],
  ['RUN wget --no-check-certificate https://a', 'RUN wget https://a'],
])('the fix of %s', async (line, mended) => {
  const Dockerfile = `FROM a\n${line}\n`
  const { findings } = await scanFiles({ Dockerfile }, only(rule))
  expect(findings.map(({ fix }) => fix && applyEdits(Dockerfile, fix.edits))).toEqual([`FROM a\n${mended}\n`])
})

test('an option with a value behind it is not taken away alone', async () => {
  const { findings } = await scanFiles({ Dockerfile: 'FROM a\nRUN pip install --trusted-host b c\n' }, only(rule))
  expect(findings.map(({ fix }) => fix)).toEqual([null])
})
