import { describe, expect, test } from 'vitest'
import type { Files } from '../check.ts'
import { checkChange, only, told } from '../check.ts'
import { letters } from '../credentials/tokens.ts'

const introduced = async (base: Files, head: Files, ...globs: string[]) => {
  const { findings } = await checkChange(base, head, globs.length > 0 ? only(...globs) : {})
  return findings.filter(({ status }) => status === 'introduced').map(told)
}

const pod = (name: string, ...containers: string[]) =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: ${name}\nspec:\n  containers:\n${containers.join('')}`
const container = (name: string, extra = '') =>
  `    - name: ${name}\n      image: ghcr.io/acme/app:1.2.3\n      args: [serve]\n${extra}      securityContext:\n        privileged: true\n`

describe('a name that changes', () => {
  test('of a container, a pod or both', async () => {
    const base = { 'pod.yaml': pod('web', container('app'), container('helper', '      tty: true\n      stdin: true\n')) }
    expect(await introduced(base, { 'pod.yaml': base['pod.yaml'].replace('name: app', 'name: server') })).toEqual([])
    expect(await introduced(base, { 'pod.yaml': base['pod.yaml'].replace('name: web', 'namespace: prod\n  name: site') })).toEqual([])
    const both = base['pod.yaml'].replace('name: web', 'name: site').replace('name: app', 'name: server')
    expect(await introduced(base, { 'pod.yaml': both })).toEqual([])
  })

  test('of a container beside which there is a new one', async () => {
    const other =
      '    - name: app\n      image: registry.example/miner:7\n      command: [dig]\n      securityContext: {privileged: true}\n'
    const found = await introduced(
      { 'pod.yaml': pod('web', container('app')) },
      { 'pod.yaml': pod('web', container('server'), other) },
      'k8s/privileged-container',
    )
    expect(found).toHaveLength(1)
  })

  test('of a job', async () => {
    const job = (name: string) => `
on: push
permissions: {}
jobs:
  ${name}:
    name: The ${name}
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v6
        with: {persist-credentials: false}
      - run: make ${name}
`
    const path = '.github/workflows/ci.yml'
    expect(await introduced({ [path]: job('tests') }, { [path]: job('checks') })).toEqual([])
  })

  test('that another begins with', async () => {
    const step = (name: string) =>
      `      - name: ${name}\n        shell: bash\n        env: {A: b}\n        run: echo "\${{ github.head_ref }}"\n`
    const file = (...names: string[]) => ({
      '.github/workflows/a.yml': `on: pull_request_target\npermissions: {}\njobs:\n  a:\n    runs-on: x\n    steps:\n${names.map(step).join('')}`,
    })
    expect(await introduced(file('Build', 'Build all'), file('Make', 'Build all'), 'workflow/template-injection')).toEqual([])
    expect(await introduced(file('Build'), file('Make', 'Build all'), 'workflow/template-injection')).toHaveLength(1)
  })

  test('of a stage, or of the last one', async () => {
    const file = (last: string, from = 'debian:13.1') =>
      `FROM golang:1.25 AS build\nRUN make\nFROM ${from}${last}\nCOPY --from=build /a /a\n`
    expect(await introduced({ Dockerfile: file('') }, { Dockerfile: file(' AS release', 'alpine:3.22') })).toEqual([])
  })

  test('is not taken for one where most of the thing is another', async () => {
    const other = pod(
      'web',
      '    - name: tool\n      image: busybox:1.37\n      command: [sh]\n      securityContext: {privileged: true}\n',
    )
    expect(await introduced({ 'pod.yaml': pod('web', container('app')) }, { 'pod.yaml': other }, 'k8s/privileged-container')).toHaveLength(
      1,
    )
  })
})

test('a removed digest is seen although the container has another name', async () => {
  const image = (name: string, reference: string) => pod('web', container(name).replace('ghcr.io/acme/app:1.2.3', reference))
  const base = image('app', `ghcr.io/acme/app:1.2.3@sha256:${'0'.repeat(64)}`)
  expect(await introduced({ 'pod.yaml': base }, { 'pod.yaml': image('server', 'ghcr.io/acme/app:1.2.3') }, 'image/digest-removed')).toEqual(
    [expect.stringContaining('image/digest-removed')],
  )
})

test.each([
  [
    'p.yaml',
    (name: string, image: string) => `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: ${name}\n      image: ${image}\n`,
  ],
  ['p.yaml', (name: string, image: string) => `apiVersion: v1\nkind: Pod\nspec:\n  containers: [{name: ${name}, image: "${image}"}]\n`],
  ['compose.yaml', (name: string, image: string) => `services:\n  ${name}:\n    image: ${image}\n`],
  ['Dockerfile', (name: string, image: string) => `FROM ${image} AS ${name}\nFROM scratch\nCOPY --from=${name} /a /a\n`],
])('nor is it missed in a thing of %s that is hardly more than a name and an image', async (path, file) => {
  const found = (name: string, image: string) =>
    introduced({ [path]: file('one', `acme/app:1@sha256:${'0'.repeat(64)}`) }, { [path]: file(name, image) }, 'image/digest-removed')
  expect(await found('two', 'acme/app:1')).toHaveLength(1)
  expect(await found('two', 'acme/other:1')).toEqual([])
})

test('a credential of an object that moves to another file is no new one; of another object, or with another value, it is', async () => {
  const config = (name: string, value: string) =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\ndata:\n  DB_PASSWORD: ${value}\n`
  const other = config('other', '/run/secrets/db')
  const [one, two] = [letters(16), letters(16, undefined, 8)]
  const found = (base: string, head: string) =>
    introduced({ 'all.yaml': `${other}---\n${base}` }, { 'all.yaml': other, 'db.yaml': head }, 'secret/*')
  expect(await found(config('db', one), config('db', one))).toEqual([])
  expect(await found(config('db', one), config('db', two))).toHaveLength(1)
  expect(await found(config('db', one), config('web', one))).toHaveLength(1)
})

test('a job that moves to another file brings nothing; another job of the same name does', async () => {
  const workflow = (job: string) =>
    `on: push\npermissions: {}\njobs:\n  lint:\n    runs-on: ubuntu-24.04\n    steps: [{run: make lint}]\n${job}`
  const job = '  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: acme/setup@v2\n      - run: make test\n'
  const other =
    '  test:\n    runs-on: windows-2025\n    needs: lint\n    steps:\n      - uses: acme/setup@v2\n      - run: nmake\n      - run: npm test\n'
  const [a, b] = ['.github/workflows/a.yml', '.github/workflows/b.yml']
  const base = { [a]: workflow(job), [b]: workflow('') }
  expect(await introduced(base, { [a]: workflow(''), [b]: workflow(job) }, 'workflow/unpinned-action')).toEqual([])
  expect(await introduced(base, { [a]: workflow(''), [b]: workflow(other) }, 'workflow/unpinned-action')).toHaveLength(1)
})

test('a credential under another name in the same file is the one that was there', async () => {
  const value = ['kR7', 'vXq', '2mZp', '9Lw', 'T4c'].join('')
  const found = (base: string, head: string) => introduced({ 'app.properties': base }, { 'app.properties': head })
  expect(await found(`db.password=${value}\n`, `# moved\n\ndatabase.password = ${value}\n`)).toEqual([])
  expect(await found(`db.password=${value}\n`, `db.password=${value}\nqueue.password=${value}\n`)).toHaveLength(1)
  expect(await found(`db.password=${value}\n`, `db.password=x${value}\n`)).toHaveLength(1)
})

describe('another style of the same values', () => {
  test('quotes, and lists in one line', async () => {
    const base = 'services:\n  web:\n    image: nginx:latest\n    cap_add: [SYS_ADMIN]\n    volumes:\n      - /etc:/host\n'
    const head =
      'services:\n    web:\n        image: "nginx:latest"\n        cap_add:\n            - "SYS_ADMIN"\n        volumes: ["/etc:/host"]\n'
    expect(await introduced({ 'compose.yaml': base }, { 'compose.yaml': head })).toEqual([])
  })
})

describe('a version that is raised', () => {
  test.each([
    ['FROM node:latest\nUSER 1\n', 'FROM node:lts\nUSER 1\n'],
    [
      'FROM debian:13\nUSER 1\nADD https://example.com/v1.2.3/tool-1.2.3.tgz /\n',
      'FROM debian:13\nUSER 1\nADD https://example.com/v1.3.0/tool-1.3.0.tgz /\n',
    ],
    [
      'FROM debian:13\nRUN curl -fsSL https://example.com/1.2/install.sh | bash\nUSER 1\n',
      'FROM debian:13\nRUN curl -sSfL https://example.com/1.3/install.sh | bash -s -- --quiet\nUSER 1\n',
    ],
  ])('of a download or a base image: %j', async (base, head) => {
    expect(await introduced({ Dockerfile: base }, { Dockerfile: head })).toEqual([])
  })

  test('but not another host', async () => {
    const file = (host: string) => `FROM debian:13\nRUN curl https://${host}/install.sh | bash\nUSER 1\n`
    expect(await introduced({ Dockerfile: file('a1.example') }, { Dockerfile: file('a2.example') })).toHaveLength(1)
  })
})

describe('what one identity grants', () => {
  const role = (verbs: string) =>
    `apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: {name: r, namespace: n}\nrules:\n  - apiGroups: [""]\n    resources: [secrets]\n    verbs: [${verbs}]\n`
  test.each([
    ['get', 'get, list', 1],
    ['get, list', 'list', 0],
    ['list, get', 'get, list', 0],
  ])('from [%s] to [%s]', async (base, head, count) => {
    expect(await introduced({ 'r.yaml': role(base) }, { 'r.yaml': role(head) }, 'rbac/secrets-access')).toHaveLength(count)
  })

  test('another member of cluster-admin', async () => {
    const binding = (...names: string[]) =>
      `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: {name: b}\nroleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cluster-admin}\nsubjects:\n${names.map((name) => `  - {kind: User, name: ${name}, apiGroup: rbac.authorization.k8s.io}\n`).join('')}`
    expect(await introduced({ 'b.yaml': binding('ann') }, { 'b.yaml': binding('ann', 'bob') }, 'rbac/*')).toHaveLength(1)
    expect(await introduced({ 'b.yaml': binding('ann', 'bob') }, { 'b.yaml': binding('bob') }, 'rbac/*')).toEqual([])
  })
})
