import { expect, test } from 'vitest'
import { only, scanFiles } from '../../check.ts'

const id = 'secret/in-image-layer'
const scan = async (lines: string, strict = false) => {
  const { findings } = await scanFiles({ Dockerfile: `FROM a:1\n${lines}\n` }, { overrides: { ...only(id).overrides!, strict } })
  return findings.map(({ at, severity }) => `${severity} ${at.text.slice(at.span)}`)
}

test.each([
  ['COPY id_rsa /root/.ssh/', 'id_rsa'],
  ['COPY --chmod=600 config.json /root/.docker/config.json', '/root/.docker/config.json'],
  ['ADD ["aws", "/root/.aws/credentials"]', '"/root/.aws/credentials"'],
  ['ENV H=/root\nCOPY k $H/.kube/config', '$H/.kube/config'],
  ['COPY ./config $AWS_CONFIG_FILE', '$AWS_CONFIG_FILE'],
  ['RUN apk add git && docker login -u a -p "$TOKEN" r.example', 'docker login'],
  ['COPY app .aws/ /root/', '.aws/'],
  ['COPY certs/tls.crt certs/tls.key /etc/nginx/', 'certs/tls.key'],
  ['COPY RSAprivatekey.pem /app/', 'RSAprivatekey.pem'],
  ['RUN gcloud auth activate-service-account --key-file=$KEY', 'gcloud auth'],
  ['RUN if [ -n "$K" ]; then aws configure set aws_secret_access_key "$K"; fi', 'aws configure'],
  ['RUN npm config set //r.example/:_authToken $T', 'npm config'],
  ['RUN git config --global url."https://x:${T}@github.com/".insteadOf "https://github.com/"', 'git config'],
  ...[
    'id_ed25519',
    '_netrc',
    '.git-credentials',
    '.pgpass',
    '.pypirc',
    '.my.cnf',
    '.dockercfg',
    '.vault-token',
    'kubeconfig',
    'x/.ssh/',
  ].map((path): [string, string] => [`COPY ${path} /a/`, path]),
  ...['.config/gh/hosts.yml', '.cargo/credentials.toml', 'application_default_credentials.json', 'tls.KEY', 'a.kdbx', 'a.ppk'].map(
    (path): [string, string] => [`COPY ${path} /a/`, path],
  ),
])('told: %j', async (lines, place) => expect(await scan(lines)).toEqual([`high ${place}`]))

test.each([
  'COPY id_rsa.pub /root/.ssh/authorized_keys',
  'COPY .npmrc /app/',
  'COPY known_hosts /root/.ssh/',
  'COPY ca.pem docker.key /etc/ssl/certs/',
  'COPY ["src/tls.key.ts", "/app/"]',
  'COPY config.json /app/config.json',
  'RUN --mount=type=secret,id=aws,target=/root/.aws/credentials aws s3 cp s3://a/b /c',
  'RUN --mount=type=tmpfs,target=/root/.docker docker login -u a -p "$T"',
  'RUN docker login -u a -p "$T" && docker pull r/b && docker logout',
  'RUN npm config set //r/:_authToken $T && npm ci && rm -f ~/.npmrc',
  'RUN git config --global url."ssh://git@github.com/".insteadOf "https://github.com/"',
  'RUN npm config set registry https://r.example/',
  'RUN echo docker login',
])('not told: %j', async (lines) => expect(await scan(lines)).toEqual([]))

test('a stage that is thrown away is for strict runs, one that the image is built on is not', async () => {
  const thrown = 'COPY id_rsa /\nFROM b:1\nCOPY --from=0 /out /out'
  expect(await scan(thrown)).toEqual([])
  expect(await scan(thrown, true)).toEqual(['low id_rsa'])
  expect(await scan('COPY id_rsa /\nFROM 0')).toEqual([])
  expect(await scan('FROM c:1 AS base\nCOPY id_rsa /\nFROM base')).toEqual(['high id_rsa'])
})

test('a file that is copied twice is told once', async () => {
  expect(await scan('COPY id_rsa /a\nCOPY id_rsa /b\nCOPY id_ed25519 /b')).toEqual(['high id_rsa', 'high id_ed25519'])
})
