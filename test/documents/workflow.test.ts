import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/documents/index.ts'

const read = (text: string, path = '.github/workflows/ci.yml') => readDocument(path, text)

const workflow = `
name: CI
on:
  pull_request_target:
    types: [opened]
  push:
jobs:
  test:
    runs-on: ubuntu-latest
    strategy:
      matrix:
        image: [node:20, "node:22"]
        include:
          - image: 'node:24'
    container: \${{ matrix.image }}
    services:
      db: { image: postgres@sha256:${'a'.repeat(64)} }
      cache: { image: "\${{ inputs.cache }}" }
    steps:
      - uses: Actions/Checkout/sub/@v4
      - name: Build
        if: github.actor == 'x'
        run: |
          echo \${{ github.head_ref }}
      - uses: ./local
      - uses: docker://ghcr.io/a/b:1
      - run: |
          set -e
          npm ci
  call:
    uses: Owner/repo/.github/workflows/x.yml@main
`

describe('a workflow', () => {
  const document = read(workflow)

  test('has its triggers, jobs and steps by name', () => {
    const [root] = document.grains('workflow')
    expect([...(root?.triggers.keys() ?? [])]).toEqual(['pull_request_target', 'push'])
    expect(document.grains('job').map((job) => job.subject)).toEqual(['job test', 'job call'])
    expect(document.grains('step').map((step) => step.subject)).toEqual([
      'job test step Actions/Checkout/sub/',
      'job test step Build',
      'job test step ./local',
      'job test step docker://ghcr.io/a/b',
      'job test step run npm',
    ])
  })

  test.each([
    ['on: push', ['push']],
    ['on: [push, pull_request]', ['push', 'pull_request']],
    ['"on": {push: {branches: [main]}, schedule: }', ['push', 'schedule']],
  ])('triggers of %j', (on, expected) => {
    expect([...(read(`${on}\njobs: {}\n`).grains('workflow')[0]?.triggers.keys() ?? [])]).toEqual(expected)
  })

  test('has references to actions, with the place of the version', () => {
    const told = document.grains('actionReference').map(({ kind, name, path, ref, refSpan, from }) => {
      return `${from} ${kind} ${name} (${path}) ${ref} ${refSpan && document.text.slice(refSpan)}`
    })
    expect(told).toEqual([
      'step repository actions/checkout/sub (sub) v4 v4',
      'step local ./local () null null',
      'step docker docker://ghcr.io/a/b () null null',
      'job repository owner/repo/.github/workflows/x.yml (.github/workflows/x.yml) main main',
    ])
  })

  test('has its images, those of the matrix each at its own place', () => {
    const told = document
      .grains('imageReference')
      .map((image) => `${image.subject}: ${document.text.slice(image.span)}${image.unresolved ? ' ?' : ''}`)
    expect(told).toEqual([
      'job test container: node:20',
      'job test container: node:22',
      'job test container: node:24',
      `job test service db: postgres@sha256:${'a'.repeat(64)}`,
      'job test step docker://ghcr.io/a/b: ghcr.io/a/b:1',
    ])
  })

  test('has its expressions, with their owners and places', () => {
    const told = document
      .grains('workflowExpression')
      .map((each) => `${each.subject} ${each.path.at(-1)}: ${document.text.slice(each.span)}`)
    expect(told).toEqual([
      'job test container: ${{ matrix.image }}',
      'job test image: ${{ inputs.cache }}',
      "job test step Build if: github.actor == 'x'",
      'job test step Build run: ${{ github.head_ref }}',
    ])
  })

  test('steps behind an alias belong to each job', () => {
    const shared = read('on: push\njobs:\n  a:\n    steps: &s\n      - run: echo ${{ inputs.x }}\n  b:\n    steps: *s\n')
    expect(shared.grains('step').map((step) => step.subject)).toEqual(['job a step run echo', 'job b step run echo'])
    expect(shared.grains('workflowExpression').map((each) => each.subject)).toEqual(['job a step run echo', 'job b step run echo'])
  })

  test('a reference behind an alias belongs to each job', () => {
    const shared = read('on: push\njobs:\n  a:\n    steps: &s\n      - uses: a/b@v1\n  b:\n    steps: *s\n')
    expect(shared.grains('actionReference').map((reference) => reference.subject)).toEqual(['job a step a/b', 'job b step a/b'])
  })

  test.each([
    '',
    '- a\n',
    'on:\njobs:\n',
    'jobs: {a: 1, b: [], c: {steps: 1}}\n',
    'jobs: {a: {steps: [1, {uses: }, {run: []}]}}',
    'on: {push: {}}\njobs: x',
  ])('a broken one does not throw: %j', (text) => {
    const broken = read(text)
    for (const name of ['workflow', 'job', 'step', 'actionReference', 'imageReference', 'workflowExpression'] as const)
      expect(broken.grains(name).length).toBeLessThan(3)
  })
})

test.each([
  ['ci/build.yaml', 'on: push\njobs:\n  a: {runs-on: x}\n', 'workflow'],
  ['ci/build.yaml', 'on: push\njobs: [a]\n', 'yaml'],
  ['x/action.yml', 'runs: {using: composite, steps: []}\n', 'action'],
  ['x/action.yml', 'runs: fast\n', 'yaml'],
  ['.github/dependabot.yml', 'version: 2\nupdates: []\n', 'dependabot'],
  ['x.yml', 'version: 2\nupdates: [{package-ecosystem: npm}]\n', 'dependabot'],
])('%s with %j is a %s', (path, text, kind) => {
  expect(read(text, path).kind).toBe(kind)
})

test("an action's steps, images and scripts with their own braces are read", () => {
  const text =
    "runs:\n  using: composite\n  steps:\n    - id: size\n      run: docker inspect -f '{{.Size}}' ${{ inputs.image }}\n    - uses: a/b@v1\n"
  const document = read(text, 'action.yml')
  expect(document.grains('step').map((step) => step.subject)).toEqual(['step size', 'step a/b'])
  expect(document.grains('step')[0]?.run?.string).toContain('{{.Size}}')
  expect(document.grains('actionReference').map((reference) => reference.name)).toEqual(['a/b'])
  expect(document.grains('workflowExpression').map((each) => document.text.slice(each.span))).toEqual(['${{ inputs.image }}'])
  const container = read('runs: {using: docker, image: "docker://alpine:3"}\n', 'action.yml')
  expect(container.grains('imageReference').map((image) => `${image.subject} ${image.text}`)).toEqual(['action image alpine:3'])
})

test('updates of dependabot.yml are told by ecosystem and directory', () => {
  const text =
    'version: 2\nupdates:\n  - package-ecosystem: npm\n    directory: /web\n  - package-ecosystem: docker\n    directories: [/a, /b]\n'
  expect(
    read(text, '.github/dependabot.yml')
      .grains('dependabotUpdate')
      .map((update) => update.subject),
  ).toEqual(['update npm /web', 'update docker /a'])
})
