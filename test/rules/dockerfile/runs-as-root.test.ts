import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../../src/core/fix.ts'
import { checkChange, only, scanFiles, scanned, told } from '../../check.ts'

const rule = 'dockerfile/runs-as-root'
const scan = (Dockerfile: string) => scanned(rule, { Dockerfile })

test.each([
  ['the last USER', 'FROM a\nUSER app\nUSER root:root', '3:6 "root:root"'],
  ['by number', 'FROM a\nUSER 0:0', '2:6 "0:0"'],
  ['by a variable', 'FROM a\nARG U=root\nUSER ${U}', '3:6 "${U}"'],
  ['none', 'FROM golang:1.25 AS build\nUSER app\nFROM alpine:3\nCMD ["x"]', '3:6 "alpine:3"'],
  ['inherited from a stage', 'FROM a AS b\nUSER root\nFROM b', '2:6 "root"'],
  ['a stage for each platform, alike', 'FROM a:1 AS r-amd64\nFROM b:1 AS r-arm64\nFROM r-$TARGETARCH\nCMD x', '3:6 "r-$TARGETARCH"'],
  ['a program from scratch', 'FROM scratch\nCOPY x /\nENTRYPOINT ["/x"]', '1:6 "scratch"'],
])('told: %s', async (_, source, place) => expect(await scan(source)).toEqual([`existing ${rule} Dockerfile:${place}`]))

test.each([
  ['root in a build stage', 'FROM a AS b\nUSER root\nFROM c\nUSER 1000'],
  ['inherited from a stage', 'FROM a AS b\nUSER app\nFROM b\nCMD x'],
  ['a base that is not root', 'FROM gcr.io/distroless/static-debian12:nonroot'],
  ['Chainguard', 'FROM cgr.dev/chainguard/nginx:1'],
  ['Windows by its old name', 'FROM microsoft/windowsservercore'],
  ['a program for Windows', 'FROM golang:1.25-nanoserver-ltsc2022'],
  ['a base that is not known', 'ARG BASE\nFROM ${BASE}'],
  ['a user that is not known', 'FROM a\nUSER $USER_ID'],
  ['an export of files from a stage', 'FROM scratch AS f\nCOPY --from=b /x /\nFROM f'],
  ['an export for each platform', 'FROM scratch AS f-linux\nFROM scratch AS f-windows\nFROM f-$TARGETOS AS g\nFROM g'],
  ['stages for platforms of which one drops root', 'FROM a:1 AS r-amd64\nFROM b:1 AS r-arm64\nUSER 5\nFROM r-$TARGETARCH'],
  ['a stage that an argument chooses', 'ARG KIND\nFROM a:1 AS r-x\nFROM b:1 AS r-y\nFROM r-$KIND'],
  ['an export of files', 'FROM scratch\nCOPY --from=b /x /'],
  ['gosu', 'FROM a\nENTRYPOINT ["gosu", "app", "server"]'],
  ['ONBUILD of the base', 'FROM a\nUSER app\nONBUILD USER root'],
  ['a template', 'FROM a\n{% if x %}\nRUN y\n{% endif %}'],
])('not told: %s', async (_, source) => expect(await scan(source)).toEqual([]))

test('a removed USER is told where the stage begins, with what was removed', async () => {
  const { findings } = await checkChange({ Dockerfile: 'FROM a:1\nUSER app\nCMD x\n' }, { Dockerfile: 'FROM a:1\nCMD x\n' }, only(rule))
  expect(findings.map(told)).toEqual([`introduced ${rule} Dockerfile:1:6 "a:1" removed Dockerfile:2:1 "USER app"`])
})

test('the fix stands behind what may need root', async () => {
  const source = 'FROM a:1\r\nRUN x && \\\r\n  y\r\nCMD z\r\n'
  const { findings } = await scanFiles({ Dockerfile: source }, only(rule))
  expect(findings.map(({ fix }) => fix && applyEdits(source, fix.edits))).toEqual([
    'FROM a:1\r\nRUN x && \\\r\n  y\r\nUSER 65532:65532\r\nCMD z\r\n',
  ])
})

describe('the stage that is built', () => {
  const Dockerfile = 'FROM a:1 AS dev\nUSER root\nFROM a:1 AS test\nUSER 0\nFROM a:1 AS app\nUSER 1000\n'
  const dev = [`existing ${rule} Dockerfile:2:6 "root"`]
  const workflow = (step: string) => `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - ${step}\n`
  const run = (...commands: string[]) => workflow(`run: |\n${commands.map((command) => `          ${command}\n`).join('')}`)
  const push = 'docker push x'
  const compose = (service: string) => ({ 'compose.yaml': `services: {a: ${service}}` })
  const skaffold = (rest: string) => `apiVersion: skaffold/v4\nkind: Config\n${rest}`
  const artifact = 'build: {artifacts: [{image: a, docker: {target: dev}}]}'

  test.each<[string, Record<string, string>]>([
    ['Compose', compose('{build: {context: ., target: dev}}')],
    ['Compose, by default', compose('{build: {target: "${T:-Dev}"}}')],
    ['Compose in a folder', { 'deploy/compose.yaml': 'services: {a: {build: {context: .., target: dev}}}' }],
    ['Compose as root', compose('{build: {target: dev}, user: "0:0"}')],
    ['Skaffold', { 'skaffold.yaml': skaffold(artifact) }],
    ['build-push-action', { '.github/workflows/a.yml': workflow('{uses: docker/build-push-action@v6, with: {target: dev, push: true}}') }],
    ['docker build', { '.github/workflows/a.yml': run('docker build -t x --target dev --pull .', push) }],
    ['docker buildx build', { '.github/workflows/a.yml': run('docker buildx build --push -f ./Dockerfile --target=dev -t x src') }],
  ])('a target of %s is judged', async (_, files) => expect(await scanned(rule, { Dockerfile, ...files })).toEqual(dev))

  test.each<[string, Record<string, string>]>([
    ['nobody', {}],
    ['a build of another file', compose('{build: {context: src, target: dev}}')],
    ['a service that runs as somebody else', compose('{build: {target: dev}, user: "1000"}')],
    ['a service with a Dockerfile of its own', compose('{build: {target: dev, dockerfile_inline: FROM gcr.io/distroless/static:nonroot}}')],
    ['a value that is not known', compose('{build: {target: "${T}"}}')],
    ['an override that leaves the context to another file', { 'compose.override.yaml': 'services: {a: {build: {target: dev}}}' }],
    ['a profile of Skaffold', { 'skaffold.yaml': skaffold(`profiles: [{name: d, ${artifact}}]`) }],
    ['a build that is not published', { '.github/workflows/a.yml': run('docker build --target dev .') }],
    ['a file outside of the repository', compose('{build: {context: ../.., target: dev}}')],
  ])('named by %s: not judged', async (_, files) => expect(await scanned(rule, { Dockerfile, ...files })).toEqual([]))

  test('the last one is not judged where all who build the file, and publish it, name another', async () => {
    const file = 'FROM a:1 AS app\nUSER 1000\nFROM app AS test\nUSER root\n'
    const told = [`existing ${rule} Dockerfile:4:6 "root"`]
    const published = { '.github/workflows/a.yml': run('docker build --target app -t x .', push) }
    expect(await scanned(rule, { Dockerfile: file })).toEqual(told)
    expect(await scanned(rule, { Dockerfile: file, ...published })).toEqual([])
    expect(await scanned(rule, { Dockerfile: file, ...published, ...compose('{build: .}') })).toEqual(told)
    expect(await scanned(rule, { Dockerfile: file, ...published, ...compose('{build: {context: $X, target: $Y}}') })).toEqual(told)
    expect(await scanned(rule, { Dockerfile: file, ...compose('{build: {target: app}}') })).toEqual(told)
  })

  test('a stage that nobody builds is neither existing nor fixed; when it becomes the last one, that is introduced', async () => {
    const lines = async (base: string, head: string) =>
      (await checkChange({ Dockerfile: base }, { Dockerfile: head }, only(rule))).findings.map(told)
    expect(await lines(Dockerfile, `${Dockerfile}CMD x\n`)).toEqual([])
    expect(await lines(Dockerfile, 'FROM a:1 AS app\nUSER 1000\n')).toEqual([])
    expect(await lines(Dockerfile, Dockerfile.slice(0, Dockerfile.indexOf('FROM a:1 AS app')))).toEqual([
      `introduced ${rule} Dockerfile:4:6 "0"`,
    ])
  })

  test('a Compose file that is not in the change tells of its target', async () => {
    const files = compose('{build: {target: dev}}')
    const head = { ...files, Dockerfile }
    const { findings } = await checkChange({ ...files, Dockerfile: Dockerfile.replace('root', '1000') }, head, only(rule))
    expect(findings.map(told)).toEqual([`introduced ${rule} Dockerfile:2:6 "root"`])
  })
})
