import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/documents/index.ts'

const read = (path: string, text: string) => {
  const { kind, partial, problems, unread } = readDocument(path, text)
  return { kind, partial, problems: problems.map(({ message }) => message), unread: unread !== null }
}

describe('YAML that cannot be read', () => {
  test.each([
    ['test/fixtures/invalid.yaml', 'a: [\n'],
    ['notes.yml', 'key: value\n\tb: 1\n'],
    ['ascii.json', '{"a": 1'],
  ])('of no known kind is told as unread, and is no problem: %s', (path, text) => {
    expect(read(path, text)).toMatchObject({ problems: [], unread: true })
  })

  test.each([
    ['pod.yaml', 'apiVersion: v1\nkind: Pod\nmetadata: [\n'],
    ['pod.yaml', '"kind" : Pod\nmetadata: [\n'],
    ['pod.yaml', '"\\x6bind": Pod\nmetadata: [\n'],
    ['stack.yml', 'services:\n  web: [\n'],
    ['.github/workflows/ci.yml', 'on: [\n'],
    ['compose.yaml', 'a: [\n'],
    ['chart/values.yaml', 'a: [\n'],
  ])('that may be of a known kind is a problem: %s, %j', (path, text) => {
    const { problems, unread } = read(path, text)
    expect([problems.length, unread]).toEqual([1, false])
  })
})

describe('a stream of JSON values', () => {
  const pod = (name: string) =>
    JSON.stringify({ apiVersion: 'v1', kind: 'Pod', metadata: { name, note: 'a "}{" in it' }, spec: { containers: [] } })

  test.each([['\n'], [''], ['\n\n  ']])('is read value by value, with %j between', (between) => {
    const document = readDocument('pods.json', [pod('a'), pod('b'), pod('c')].join(between))
    expect(document.problems).toEqual([])
    expect(document.grains('workload').map(({ subject }) => subject)).toEqual(['Pod a', 'Pod b', 'Pod c'])
  })

  test('logs of a program are no problem', () => {
    expect(read('test.json', '{"time":1}\n{"time":2}\n')).toMatchObject({ problems: [], unread: false })
  })

  test('a broken one is a problem, and the others are read', () => {
    const document = readDocument('pods.json', `${pod('a')}\n{"kind": "Pod", "metadata": {"name" "b"}}\n${pod('c')}`)
    expect(document.problems).toHaveLength(1)
    expect(document.grains('workload').map(({ subject }) => subject)).toEqual(['Pod a', 'Pod c'])
  })
})

describe('a file with the name of a Dockerfile', () => {
  test.each(['ftplugin/dockerfile.vim', 'Dockerfile.orig-notes', 'linux.dockerfile'])('and other content is none: %s', (path) => {
    expect(read(path, '" Settings of an editor\nsetlocal iskeyword+=-\n').kind).toBe('text')
  })

  test('a piece that others are put before is partial', () => {
    expect(read('Dockerfile.install', '# the rest\nADD . /app\nRUN make\n')).toMatchObject({
      kind: 'dockerfile',
      partial: true,
      problems: [],
    })
  })

  test.each(['Dockerfile', 'build/Containerfile'])('is one, however broken: %s', (path) => {
    expect(read(path, 'nonsense\n')).toMatchObject({ kind: 'dockerfile', problems: ['unknown instruction "nonsense"'] })
  })

  test.each(['Dockerfile.dev', 'api.dockerfile'])('and an instruction first is one: %s', (path) => {
    expect(read(path, '\uFEFF\n# A comment\n\n  arg V=1\nFROM a:$V\nnonsense\n')).toMatchObject({
      kind: 'dockerfile',
      partial: false,
      problems: ['unknown instruction "nonsense"'],
    })
  })
})
