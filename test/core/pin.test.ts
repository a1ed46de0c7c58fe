import { describe, expect, test } from 'vitest'
import type { LookUp, MovingName } from '../../src/core/finding.ts'
import { applyEdits } from '../../src/core/fix.ts'
import { checkChange, type Files, only, scanFiles } from '../check.ts'

const digest = `sha256:${'a'.repeat(64)}`
const commit = 'b'.repeat(40)

/** Knows every name, and what was asked for. */
function knowing(version?: string) {
  const asked: MovingName[] = []
  const lookUp: LookUp = async (names) => {
    asked.push(...names)
    const answer = (name: MovingName) => (name.kind === 'image' ? { id: digest } : { id: commit, ...(version && { version }) })
    return { found: new Map(names.map((name) => [name, answer(name)])), notices: [] }
  }
  return { asked, lookUp }
}

/** The file after its pin, with short words for what was looked up; null where none is offered. */
async function pinned(path: string, text: string, version?: string): Promise<string | null> {
  const { lookUp } = knowing(version)
  const { findings } = await scanFiles({ [path]: text }, { ...only('image/mutable-tag', 'workflow/unpinned-action'), lookUp })
  expect(findings.length).toBeGreaterThan(0)
  const edits = findings.flatMap(({ fix }) => fix?.edits ?? [])
  return edits.length === 0 ? null : applyEdits(text, edits).replaceAll(digest, 'DIGEST').replaceAll(commit, 'COMMIT')
}

const workflow = (...steps: string[]) =>
  `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n${steps.map((step) => `      ${step}\n`).join('')}`
const path = '.github/workflows/ci.yml'

describe('an image', () => {
  test.each([
    [
      'Dockerfile',
      'FROM --platform=linux/amd64 node:latest AS build\nUSER 1\n',
      'FROM --platform=linux/amd64 node:latest@DIGEST AS build\nUSER 1\n',
    ],
    ['Dockerfile', 'FROM node\r\nUSER 1\r\n', 'FROM node:latest@DIGEST\r\nUSER 1\r\n'],
    ['compose.yaml', 'services:\n  a:\n    image: "redis:latest" # cache\n', 'services:\n  a:\n    image: "redis:latest@DIGEST" # cache\n'],
    ['compose.yaml', 'services: {a: {image: redis}}\n', 'services: {a: {image: redis:latest@DIGEST}}\n'],
    [
      'pod.json',
      '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"a"},"spec":{"containers":[{"name":"a","image":"quay.io/a/b:dev"}]}}',
      null,
    ],
    [path, workflow('- uses: docker://alpine:latest'), workflow('- uses: docker://alpine:latest@DIGEST')],
  ])('in %s keeps its tag and gets the digest behind it', async (name, text, after) => {
    expect(await pinned(name, text)).toBe(after ?? text.replace('b:dev', 'b:dev@DIGEST'))
  })

  test.each([
    ['compose.yaml', 'services:\n  a:\n    image: ${REGISTRY}/shop:latest\n'],
    ['values.yaml', 'image:\n  repository: acme/shop\n  tag: latest\n'],
    ['Dockerfile', 'ARG TAG=latest\nFROM node:$TAG\nUSER 1\n'],
  ])('with parts that stand elsewhere has no pin (%s)', async (name, text) => {
    expect(await pinned(name, text)).toBeNull()
  })
})

describe('an action', () => {
  test.each([
    ['- uses: acme/tool@v4', '- uses: acme/tool@COMMIT # v4.2.1'],
    ['- uses: "acme/tool@v4"', '- uses: "acme/tool@COMMIT" # v4.2.1'],
    ['- {uses: acme/tool@v4}', '- {uses: acme/tool@COMMIT} # v4.2.1'],
    ['- uses: acme/tool/sub@v4   # the tool', '- uses: acme/tool/sub@COMMIT # v4.2.1   # the tool'],
    ['- uses: acme/tool@v4 # v4.2.0', '- uses: acme/tool@COMMIT # v4.2.0'],
    ['- {uses: acme/tool@v4, with: {a: b}}', '- {uses: acme/tool@COMMIT, with: {a: b}}'],
  ])('%s is read by Dependabot afterwards', async (before, after) => {
    expect(await pinned(path, workflow(before), 'v4.2.1')).toBe(workflow(after))
    const windows = workflow(before).replaceAll('\n', '\r\n')
    expect(await pinned(path, windows, 'v4.2.1')).toBe(workflow(after).replaceAll('\n', '\r\n'))
  })

  test('of which no full version is known is called what it was called', async () => {
    expect(await pinned(path, workflow('- uses: acme/tool@main'))).toBe(workflow('- uses: acme/tool@COMMIT # main'))
  })

  test('whose version is escaped or an expression has no pin', async () => {
    expect(await pinned(path, workflow('- uses: "acme/tool@v\\x34"'))).toBeNull()
  })
})

describe('what is asked', () => {
  const base: Files = { Dockerfile: 'FROM node:latest\nUSER 1\n' }

  test('is only what the change brings, and the verdict does not depend on it', async () => {
    const head = { ...base, 'tools/Dockerfile': 'FROM redis:edge\nUSER 1\nFROM acme/other\nUSER 1\n' }
    const { asked, lookUp } = knowing()
    const [online, offline] = [await checkChange(base, head, { lookUp }), await checkChange(base, head)]
    expect(asked).toEqual([
      { kind: 'image', registry: 'docker.io', repository: 'redis', tag: 'edge' },
      { kind: 'image', registry: 'docker.io', repository: 'acme/other', tag: 'latest' },
    ])
    expect({ ...online, findings: online.findings.map((finding) => ({ ...finding, fix: null })) }).toEqual(offline)
  })

  test('what is not known leaves the finding as it is, and says why', async () => {
    const lookUp: LookUp = async () => ({ found: new Map(), notices: ['nobody answered'] })
    const { verdict, findings, notices } = await checkChange({}, base, { lookUp })
    expect([verdict, findings.map(({ fix }) => fix), notices]).toEqual(['fail', [null], ['nobody answered']])
  })

  test('a new version without the digest that the old one had is pinned again', async () => {
    const before = { Dockerfile: `FROM node:24.1.0@sha256:${'c'.repeat(64)}\nUSER 1\n` }
    const after = { Dockerfile: 'FROM node:24.2.0\nUSER 1\n' }
    const { findings } = await checkChange(before, after, { lookUp: knowing().lookUp })
    expect(findings.map(({ rule, fix }) => [rule, fix && applyEdits(after.Dockerfile, fix.edits)])).toEqual([
      ['image/digest-removed', `FROM node:24.2.0@${digest}\nUSER 1\n`],
    ])
  })
})
