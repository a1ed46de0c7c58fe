import { expect, test } from 'vitest'
import { isOneEditAway } from '../../../src/documents/edit-distance.ts'
import { judged, mended, workflowOf, workflowPath } from '../../workflow.ts'

const id = 'workflow/typosquatted-action'
const step = (uses: string) => workflowOf('push', `- uses: ${uses}`)

test.each(['action/checkout', 'acti0ns/checkout', 'atcions/checkout', 'actionss/checkout', 'Dokcer/login-action'])('%s', async (name) => {
  expect(await judged(id, step(`${name}@v1`))).toEqual([`high ${name}`])
})

test.each([
  'actions/checkout',
  'actions/chekout',
  'example/checkout',
  'acme/setup-nodes',
  'step-security/changed-files',
  'actoins/chekcout',
])('%s is fine', async (name) => {
  expect(await judged(id, step(`${name}@v1`))).toEqual([])
})

test('the owner of the repository may be called like that', async () => {
  expect(await judged(id, step('action/checkout@v1'), workflowPath, { owner: 'action' })).toEqual([])
})

test('the fix keeps the path and the version', async () => {
  expect(await mended(id, step('github/codeql-action/init@v4'))).toBeNull()
  expect(await mended(id, step('githib/codeql-action/init@v4'))).toBe(step('github/codeql-action/init@v4'))
})

test.each<[string, string, boolean]>([
  ['abc', 'abc', false],
  ['abc', 'abd', true],
  ['abc', 'ab', true],
  ['aa', 'aaa', true],
  ['abcd', 'acbd', true],
  ['abcd', 'adcb', false],
  ['abc', 'a', false],
  ['ab', 'ba', true],
  ['', 'a', true],
])('%j and %j are one edit apart: %s', (a, b, expected) => {
  expect(isOneEditAway(a, b)).toBe(expected)
  expect(isOneEditAway(b, a)).toBe(expected)
})
