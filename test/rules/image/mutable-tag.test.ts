import { describe, expect, test } from 'vitest'
import { scanned } from '../../check.ts'

const digest = `sha256:${'0123456789abcdef'.repeat(4)}`
const rule = 'image/mutable-tag'
const scan = (Dockerfile: string) => scanned(rule, { Dockerfile })
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
  expect(await scan('ARG V\nFROM node:${V}\nFROM ${V}\nFROM alpine-$V\nFROM alpine$TARGETARCH')).toEqual([])
  expect(await scan('ARG V\nFROM ray:nightly"$V"\nFROM node:22$V')).toEqual([
    'existing image/mutable-tag Dockerfile:2:6 "ray:nightly\\"$V\\""',
  ])
  expect(await scan('ARG V\nFROM alpine$V\nFROM ${V}node')).toEqual([
    'existing image/mutable-tag Dockerfile:2:6 "alpine$V"',
    'existing image/mutable-tag Dockerfile:3:6 "${V}node"',
  ])
  expect(await scan('ARG BASE=ubuntu\nFROM ${BASE}')).toEqual(['existing image/mutable-tag Dockerfile:2:6 "${BASE}"'])
  expect(await scan('FROM alpine:3 AS prod-amd64\nFROM prod-${TARGETARCH}')).toEqual([])
})

describe('an image whose tag is set elsewhere', () => {
  const pod = (image: string) => `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec: {containers: [{name: c, image: "${image}"}]}\n`
  const told = async (image: string, files: Record<string, string>) =>
    (await scanned(rule, { 'pod.yaml': pod(image), ...files })).length > 0
  const skaffold = 'apiVersion: skaffold/v4\nkind: Config\nbuild: {artifacts: [{image: shop/cart, context: cart}]}\n'
  const kustomization = (images: string) => ({ 'prod/kustomization.yaml': `resources: [../pod.yaml]\nimages: [${images}]\n` })
  const compose = (service: string) => ({ 'compose.yaml': `services: {a: ${service}}` })
  const workflow = (run: string) => ({ '.github/workflows/a.yml': `on: push\njobs: {a: {runs-on: x, steps: [{run: "${run}"}]}}\n` })

  test.each<[string, string, Record<string, string>]>([
    ['an artifact of Skaffold', 'shop/cart', { 'skaffold.yaml': skaffold }],
    ['one of a profile', 'shop/cart:latest', { 'skaffold.yaml': `${skaffold.replace('build:', 'profiles:\n- build:')}` }],
    ['one with a registry', 'reg:5000/team/cart', { 'skaffold.yaml': skaffold.replace('shop', 'reg:5000/team') }],
    ['a kustomization', 'shop/cart', kustomization('{name: shop/cart, newName: r.example/cart, newTag: v3}')],
    ['kustomize edit', 'shop/cart', workflow('cd prod && kustomize edit set image shop/cart=r.example/cart:$TAG')],
    ['a Compose build of a name that nobody publishes', 'cart', compose('{build: ., image: cart}')],
    ['a build in a workflow', 'cart:latest', workflow('docker build -t cart .')],
  ])('%s: not told', async (_, image, files) => expect(await told(image, files)).toBe(false))

  test.each<[string, string, Record<string, string>]>([
    ['another artifact', 'shop/carts', { 'skaffold.yaml': skaffold }],
    ['a new name alone', 'shop/cart', kustomization('{name: shop/cart, newName: r.example/cart}')],
    ['a build of a name that somebody may publish', 'shop/cart', compose('{build: ., image: shop/cart}')],
    ['a build with another tag', 'cart', compose('{build: ., image: "cart:dev"}')],
    ['an image that is not built', 'cart', compose('{image: "cart:1.2"}')],
  ])('%s: told', async (_, image, files) => expect(await told(image, files)).toBe(true))

  test('the tag that Kustomize sets is told where it is set', async () => {
    const files = { 'pod.yaml': pod('shop/cart'), ...kustomization('{name: shop/cart, newTag: latest}') }
    expect(await scanned(rule, files)).toEqual([`existing ${rule} prod/kustomization.yaml:2:36 "latest"`])
  })

  test('what builds an image of the same name starts from the one that is pulled', async () => {
    const files = { Dockerfile: 'FROM cart\nUSER 1', 'b/Dockerfile': 'FROM cart\nUSER 1', ...compose('{build: ., image: cart}') }
    expect(await scanned(rule, files)).toEqual([`existing ${rule} Dockerfile:1:6 "cart"`])
  })
})
