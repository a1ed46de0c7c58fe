import { expect, test } from 'vitest'
import { readDocument } from '../../src/documents/index.ts'

const read = (path: string, source: string) => {
  const document = readDocument(path, source)
  return {
    kind: document.kind,
    images: document.grains('imageReference').map(({ subject, text, unresolved, tag, whole }) => ({
      subject,
      text,
      ...(unresolved ? { unresolved } : {}),
      tag: tag && document.text.slice(tag.span),
      whole: whole && document.text.slice(whole),
    })),
  }
}

test('a kustomization sets tags and digests', () => {
  const source =
    'resources: [a.yaml]\nimages:\n  - name: app\n    newName: reg.io/app\n    newTag: latest\n  - name: other\n    newName: reg.io/other\n  - name: third\n    digest: sha256:' +
    'a'.repeat(64)
  expect(read('k/kustomization.yaml', source)).toEqual({
    kind: 'kustomization',
    images: [
      { subject: 'kustomization image app', text: 'reg.io/app:latest', tag: 'latest', whole: null },
      { subject: 'kustomization image third', text: `third@sha256:${'a'.repeat(64)}`, tag: null, whole: null },
    ],
  })
})

test('values of a chart', () => {
  const source = `image: {registry: reg.io, repository: team/app, tag: edge}
sidecar:
  image: "busybox:1.36"
empty:
  image: {repository: team/app, tag: ""}
  helm: {repository: "https://charts.example", tag: x}
job:
  image: alpine
  imageTag: latest
list:
  - name: a
    image: a/b:1
default: {image: nginx}
`
  expect(read('chart/values.yaml', source)).toEqual({
    kind: 'helm-values',
    images: [
      { subject: 'value image', text: 'reg.io/team/app:edge', tag: 'edge', whole: null },
      { subject: 'value sidecar.image', text: 'busybox:1.36', tag: '1.36', whole: 'busybox:1.36' },
      { subject: 'value job.image', text: 'alpine:latest', tag: 'latest', whole: null },
      { subject: 'value list.a.image', text: 'a/b:1', tag: '1', whole: 'a/b:1' },
    ],
  })
})

test('a pipeline of GitLab, with its own variables', () => {
  const source = `variables: {TAG: "22", FROM_UI: {value: "1"}}
default: {image: "node:$TAG"}
stages: [a]
build:
  image: {name: 'golang:latest', entrypoint: ['']}
  services: [postgres, {name: "redis:\${FROM_UI}"}]
own:
  variables: {TAG: stable}
  image: debian:$TAG
ci:
  image: $CI_REGISTRY_IMAGE/x:$CI_COMMIT_SHA
again:
  image: !reference [build, image]
`
  expect(read('.gitlab-ci.yml', source)).toEqual({
    kind: 'gitlab-ci',
    images: [
      { subject: 'default image', text: 'node:22', tag: '$TAG', whole: null },
      { subject: 'job build image', text: 'golang:latest', tag: 'latest', whole: 'golang:latest' },
      { subject: 'job build service', text: 'postgres', tag: null, whole: 'postgres' },
      { subject: 'job build service', text: 'redis:1', tag: '${FROM_UI}', whole: null },
      { subject: 'job own image', text: 'debian:stable', tag: '$TAG', whole: null },
      {
        subject: 'job ci image',
        text: '$CI_REGISTRY_IMAGE/x:$CI_COMMIT_SHA',
        unresolved: true,
        tag: '$CI_COMMIT_SHA',
        whole: '$CI_REGISTRY_IMAGE/x:$CI_COMMIT_SHA',
      },
    ],
  })
})

test('a development container, with comments', () => {
  const source = '{\n  // "image": "no:1"\n  /* or */ "name": "http://x", "image": "mcr.microsoft.com/devcontainers/base:latest",\n}\n'
  expect(read('.devcontainer/devcontainer.json', source)).toEqual({
    kind: 'devcontainer',
    images: [
      {
        subject: 'development container',
        text: 'mcr.microsoft.com/devcontainers/base:latest',
        tag: 'latest',
        whole: 'mcr.microsoft.com/devcontainers/base:latest',
      },
    ],
  })
})

test('Skaffold: what it runs, not what it builds', () => {
  const source = `apiVersion: skaffold/v4beta13
kind: Config
build:
  artifacts:
    - image: app
      buildpacks: {builder: "paketobuildpacks/builder:latest"}
verify:
  - name: t
    container: {name: check, image: alpine}
`
  expect(read('skaffold.yaml', source).images.map(({ subject, text }) => [subject, text])).toEqual([
    ['artifact app builder', 'paketobuildpacks/builder:latest'],
    ['container check', 'alpine'],
  ])
})
