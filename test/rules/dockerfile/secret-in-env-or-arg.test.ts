import { expect, test } from 'vitest'
import { scanned } from '../../check.ts'

const rule = 'dockerfile/secret-in-env-or-arg'
const scan = async (lines: string) =>
  (await scanned(rule, { Dockerfile: `FROM a:1\n${lines}\n` })).map((line) => line.replace(`existing ${rule} Dockerfile:`, ''))

test.each([
  ['ARG NPM_TOKEN', '2:5 "NPM_TOKEN"'],
  ['ARG DB_USER_PASSWORD', '2:5 "DB_USER_PASSWORD"'],
  ['ARG NO_REPLY_PASSWORD', '2:5 "NO_REPLY_PASSWORD"'],
  ['ARG apiKey', '2:5 "apiKey"'],
  ['ARG AWS_SECRET_ACCESS_KEY', '2:5 "AWS_SECRET_ACCESS_KEY"'],
  ['ARG AWS_ACCESS_KEY_ID', '2:5 "AWS_ACCESS_KEY_ID"'],
  ['ARG DB_PASS', '2:5 "DB_PASS"'],
  ['ARG GITHUB_PAT', '2:5 "GITHUB_PAT"'],
  ['ARG PGPASSWORD', '2:5 "PGPASSWORD"'],
  ['ARG SSH_PRIVATE_KEY', '2:5 "SSH_PRIVATE_KEY"'],
  ['ARG BASIC_AUTH', '2:5 "BASIC_AUTH"'],
  ['ARG GPG_PASSPHRASE', '2:5 "GPG_PASSPHRASE"'],
  ['ARG PRIVATEKEY', '2:5 "PRIVATEKEY"'],
  ['ENV A=1 TOKEN=abc', '2:9 "TOKEN=abc"'],
  ['ARG X\nENV SECRET=$X', '3:5 "SECRET=$X"'],
  ['WORKDIR /app\nCOPY . .\nENV CREDENTIALS=./key.json', '4:5 "CREDENTIALS=./key.json"'],
  ['COPY keys /keys/\nENV CREDENTIALS=/keys/a.json', '3:5 "CREDENTIALS=/keys/a.json"'],
])('told: %j', async (lines, place) => expect(await scan(lines)).toEqual([place]))

test.each([
  'ARG PUBLIC_KEY',
  'ARG KEY_NAME',
  'ARG KMS_KEY_ALIAS',
  'ARG SSH_AUTH_SOCK',
  'ARG TOKENIZERS_PARALLELISM',
  'ARG PASSWORD_FILE',
  'ARG TOKEN_VERSION',
  'ARG AUTH_URL',
  'ARG MONKEY',
  'ARG KEYBOARD',
  'ARG GPG_KEYS',
  'ARG PWD',
  'ARG AUTHOR',
  'ARG TOKEN_TTL',
  'ARG USERNAME',
  'ARG DOCKER_EMAIL',
  'ARG TRAVIS_OS_NAME',
  'ARG COMPASS',
  'ARG MAX_TOKENS',
  'ARG SECRET_NAME',
  'ENV REQUIRE_AUTH=true',
  'ENV PASSWORD=',
  'ENV SCCACHE_S3_NO_CREDENTIALS=${USE_SCCACHE:+${SCCACHE_S3_NO_CREDENTIALS}}',
  'ARG ALLOW_EMPTY_PASSWORD',
  'ENV TOKEN=/run/secrets/token',
  'COPY rootfs /\nENV TOKEN=/run/secrets/token',
  'COPY src /src\nENV CREDENTIALS=./key.json',
  'LABEL password=x',
])('not told: %j', async (lines) => expect(await scan(lines)).toEqual([]))
