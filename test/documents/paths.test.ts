import { expect, test } from 'vitest'
import { readDocument } from '../../src/documents/index.ts'
import { baseName, extensionOf, isActionPath, isWorkflowPath } from '../../src/documents/paths.ts'

test.each([
  ['Dockerfile', 'Dockerfile', ''],
  ['a.b/Makefile', 'Makefile', ''],
  ['a/b.Tar.GZ', 'b.Tar.GZ', 'gz'],
  ['a/.env', '.env', 'env'],
  ['a/b.', 'b.', ''],
])('%s is named %s, with the extension "%s"', (path, name, extension) => {
  expect([baseName(path), extensionOf(path)]).toEqual([name, extension])
})

test.each([
  ['.github/workflows/ci.yml', true],
  ['vendor/lib/.github/workflows/ci.yaml', true],
  ['.github/workflows/.yml', false],
  ['.github/workflows/sub/ci.yml', false],
  ['a.github/workflows/ci.yml', false],
  ['.github/workflows/ci.YML', false],
  ['.github/workflows/ci.json', false],
  ['workflows/ci.yml', false],
])('%s is the path of a workflow: %s', (path, expected) => expect(isWorkflowPath(path)).toBe(expected))

test.each([
  ['action.yml', true],
  ['.github/actions/setup/action.yaml', true],
  ['my-action.yml', false],
  ['Action.yml', false],
])('%s is the path of an action: %s', (path, expected) => expect(isActionPath(path)).toBe(expected))

const kindOf = (path: string, text: string) => readDocument(path, text).kind

test.each([
  ['kustomization', 'Kustomization.yaml', 'images: []\n'],
  ['kustomization', 'a/kustomization', 'images: []\n'],
  ['skaffold', 'Skaffold.dev.yml', 'build: {}\n'],
  ['gitlab-ci', 'ci/.GitLab-ci.yml', 'image: a:1\n'],
  ['gitlab-ci', '.gitlab/ci/build.yml', 'image: a:1\n'],
  ['helm-values', 'chart/values.yaml', 'a: 1\n'],
  ['helm-values', 'chart/Values-prod.yaml', 'a: 1\n'],
  ['helm-values', 'chart/values/prod.yml', 'a: 1\n'],
  ['compose', 'compose.yaml', 'x-a: 1\n'],
  ['compose', 'Docker-Compose.prod.yml', 'x-a: 1\n'],
  ['devcontainer', '.devcontainer/devcontainer.json', '{}'],
  ['devcontainer', '.devcontainer.json', '{}'],
  ['dockerfile', 'DOCKERFILE', 'x\n'],
  ['dockerfile', 'Containerfile.j2', 'x\n'],
  ['dockerfile', 'build/api.dockerfile', 'FROM a\n'],
  ['dockerfile', 'any', '#syntax=docker/dockerfile:1\nFROM a\n'],
  ['text', 'Dockerfile.md', 'FROM a\n'],
  ['yaml', 'values.yaml.d/other.yaml', 'a: 1\n'],
  ['yaml', 'my-kustomization.yaml', 'images: []\n'],
  ['yaml', 'myskaffold.yaml', 'build: {}\n'],
])('%s: %s', (kind, path, text) => expect(kindOf(path, text)).toBe(kind))

const namesIn = (path: string, text: string) =>
  readDocument(path, text)
    .grains('namedValue')
    .map(({ name }) => name)

test.each(['prod.env', '.env.local', 'a.properties', 'A.INI', 'app.toml', '.npmrc.bak/.s3cfg', '.boto', 'credentials', '.yarnrc'])(
  'lines of %s are assignments',
  (path) => expect(namesIn(path, 'a_b = c1\n')).toEqual(['a_b']),
)
test.each(['a.md', 'a b.env', 'a.py'])('lines of %s are text', (path) => expect(namesIn(path, 'a_b = c1\n')).toEqual([]))

test.each(['go.sum', 'a/Cargo.lock', 'bun.lockfile', 'a.min.js', 'a.min.css', 'a.map', 'a.svg', 'a.snap', 'a.csv', 'package-lock.json'])(
  'a program writes %s',
  (path) => expect(namesIn(path, '{"a": "b1"}\nA="b1"\n')).toEqual([]),
)
test.each(['npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock'])('a program writes %s', (path) =>
  expect(namesIn(path, '{"a": "b1"}\n')).toEqual([]),
)
test.each(['index.js', 'a.css', 'deploy.json'])('a person writes %s', (path) => expect(namesIn(path, '{"a": "b1"}\n')).toEqual(['a']))

test.each([
  ['.netrc', 'machine a login b password c1\n', 'password'],
  ['a/_NETRC', 'machine a login b password c1\n', 'password'],
  ['.pgpass', 'a:1:b:c:d1\n', 'password'],
  ['.git-credentials', 'https://a:b1@example.com\n', 'password'],
  ['config/master.key', `${'0123456789abcdef'.repeat(2)}\n`, 'token'],
  ['.npmrc', '//a/:_authToken=b1\n', '_authToken'],
])('%s holds nothing but credentials', (path, text, name) => expect(namesIn(path, text)).toEqual([name]))
