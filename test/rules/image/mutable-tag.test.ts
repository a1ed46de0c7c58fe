import { expect, test } from 'vitest'
import { scanned } from '../../check.ts'

const digest = `sha256:${'0123456789abcdef'.repeat(4)}`
const scan = (Dockerfile: string) => scanned('image/mutable-tag', { Dockerfile })
const told = async (from: string) => (await scan(`FROM ${from}`)).length > 0

test.each([
  'ubuntu',
  'ubuntu:latest',
  'reg:5000/app',
  'docker.io/library/node:lts-alpine',
  'node:latest-alpine3.20',
  'debian:stable-slim',
  'x:v2-latest',
  'ubuntu:LATEST',
  'ubuntu AS base',
])('%s moves', async (from) => expect(await told(from)).toBe(true))

test.each([
  'ubuntu:24.04',
  `ubuntu@${digest}`,
  `ubuntu:latest@${digest}`,
  'scratch',
  'app:nightly-2026-01-31',
  'app:main-1f3c9a2',
  'node:22-alpine',
  'reg:5000/app:1',
])('%s does not, or cannot be told', async (from) => expect(await told(from)).toBe(false))

test('every FROM is told, at the reference', async () => {
  expect(await scan('FROM --platform=linux/amd64 node AS a\nFROM a\nFROM golang:latest AS b\nCOPY --from=busybox:latest /a /b\n')).toEqual([
    'existing image/mutable-tag Dockerfile:1:29 "node"',
    'existing image/mutable-tag Dockerfile:3:6 "golang:latest"',
    'existing image/mutable-tag Dockerfile:4:13 "busybox:latest"',
  ])
})

test('defaults of arguments are looked through', async () => {
  expect(await scan('ARG TAG=24.04\nFROM ubuntu:${TAG}\nFROM ubuntu:${OTHER:-22.04}')).toEqual([])
  expect(await scan('ARG R\nFROM ${R}/ubuntu')).toEqual(['existing image/mutable-tag Dockerfile:2:6 "${R}/ubuntu"'])
  expect(await scan('ARG V\nFROM node:${V}\nFROM ${V}\nFROM alpine$V')).toEqual([])
  expect(await scan('ARG BASE=ubuntu\nFROM ${BASE}')).toEqual(['existing image/mutable-tag Dockerfile:2:6 "${BASE}"'])
  expect(await scan('FROM alpine:3 AS prod-amd64\nFROM prod-${TARGETARCH}')).toEqual([])
})

test('an image that gets its tag when it is deployed', async () => {
  const pod = (image: string) => `apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers: [{name: a, image: ${image}}]\n`
  const of = async (image: string, path: string, text: string) =>
    (await scanned('image/mutable-tag', { 'k8s/pod.yaml': pod(image), [path]: text })).length
  const skaffold = 'apiVersion: skaffold/v4beta13\nkind: Config\nbuild:\n  artifacts:\n    - image: reg:5000/team/app\n'
  expect(await of('reg:5000/team/app', 'skaffold.yaml', skaffold)).toBe(0)
  expect(await of('reg:5000/team/app:latest', 'skaffold.yaml', skaffold)).toBe(0)
  expect(await of('reg:5000/team/other', 'skaffold.yaml', skaffold)).toBe(1)
  const kustomization = (entry: string) => `resources: [../k8s]\nimages:\n  - name: app\n    ${entry}\n`
  expect(await of('app', 'prod/kustomization.yaml', kustomization('newTag: v1.2.3'))).toBe(0)
  expect(await of('app', 'prod/kustomization.yaml', kustomization('newName: reg.io/app'))).toBe(1)
  expect(await of('app', 'prod/kustomization.yaml', kustomization('newTag: latest'))).toBe(1)
})
