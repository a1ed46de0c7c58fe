import { expect, test } from 'vitest'
import { applyEdits } from '../../../src/core/fix.ts'
import { only, scanFiles, scanned } from '../../check.ts'

const rule = 'image/deprecated-registry'
const scan = async (lines: string) =>
  (await scanned(rule, { Dockerfile: `FROM a:1\n${lines}\n` })).map((line) => line.replace(`existing ${rule} Dockerfile:`, ''))

test.each([
  ['FROM k8s.gcr.io/pause:3', '2:6 "k8s.gcr.io"'],
  ['FROM gcr.io/google_containers/pause:3', '2:6 "gcr.io"'],
  ['FROM gcr.io/google-containers/pause:3', '2:6 "gcr.io"'],
  ['FROM eu.k8s.gcr.io/pause:3', '2:6 "eu.k8s.gcr.io"'],
  ['FROM gcr.io/kubernetes-helm/tiller:v2', '2:6 "gcr.io"'],
  ['FROM registry.centos.org/centos:7', '2:6 "registry.centos.org"'],
  ['FROM quay.io/kubernetes-ingress-controller/nginx:0', '2:6 "quay.io"'],
  ['COPY --from=docker.pkg.github.com/a/b/c:1 / /', '2:13 "docker.pkg.github.com"'],
])('told: %j', async (lines, place) => expect(await scan(lines)).toEqual([place]))

test.each(['FROM registry.k8s.io/pause:3', 'FROM gcr.io/distroless/static:nonroot', 'FROM xk8s.gcr.io/pause:3'])(
  'not told: %j',
  async (lines) => expect(await scan(lines)).toEqual([]),
)

test('the fix names the new registry', async () => {
  const Dockerfile = 'FROM k8s.gcr.io/pause:3.9 AS x\n'
  const { findings } = await scanFiles({ Dockerfile }, only(rule))
  expect(findings.map(({ fix }) => fix && [fix.safe, applyEdits(Dockerfile, fix.edits)])).toEqual([
    [true, 'FROM registry.k8s.io/pause:3.9 AS x\n'],
  ])
})
