import { expect, test } from 'vitest'
import { isNamedStructured, mayBeStructured, readDocument } from '../../src/documents/index.ts'

const pod = 'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n'

test.each(['a.yaml', 'A.YML', 'a.json', 'a.yaml.tpl', 'a.yml.j2', 'a.yaml.template', 'a.yaml.', 'a.yml '])(
  '%j may hold a document',
  (path) => expect(mayBeStructured(path)).toBe(true),
)
test.each(['a.yaml.md', 'a.yaml.bak', 'yaml', 'a.txt', 'a.yamlx'])('%j says nothing of one', (path) =>
  expect(mayBeStructured(path)).toBe(false),
)

test('a manifest or a build file needs no name, where the name does not say something else', () => {
  expect(readDocument('deploy', pod).kind).toBe('kubernetes')
  expect(readDocument('deploy.txt', pod).kind).toBe('text')
  expect(readDocument('LICENSE', 'kind: of\n').kind).toBe('text')
  const dockerfile = '# base\nARG V=1\nFROM --platform=linux/amd64 debian:$V AS base\nRUN make\n'
  expect(readDocument('images/base', dockerfile).kind).toBe('dockerfile')
  expect(readDocument('images/base.txt', dockerfile).kind).toBe('text')
  expect(readDocument('letter', 'FROM me\nRUN away\n').kind).toBe('dockerfile')
  expect(readDocument('query', 'FROM orders, customers\nADD x\n').kind).toBe('text')
  expect(readDocument('mbox', 'FROM a@example.com Sat Jan  3\nADD x\n').kind).toBe('text')
})

test('what is called so should be so', () => {
  expect(['a.yaml', 'Dockerfile', 'api.dockerfile.', 'a.json'].map(isNamedStructured)).toEqual([true, true, true, true])
  expect(['a.png', 'deploy'].map(isNamedStructured)).toEqual([false, false])
})

test('a template that cannot be read says so, and what is too much is a problem even there', () => {
  const read = (value: string) => readDocument('a.yaml', value)
  expect(read(`a: "{{ x }}"\nb: [\n${pod}`)).toMatchObject({ problems: [], unread: expect.stringContaining('template') })
  expect(read(`a: "{{ x }}"\n${pod}`)).toMatchObject({ problems: [], unread: null })
  expect(read(`a: "{{ x }}"\nb: ${'['.repeat(200)}\n`).problems).toHaveLength(1)
})
