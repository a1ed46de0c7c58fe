import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readEvent, readRepository, supportedEvents } from '../../src/github/event.ts'
import { UserError } from '../../src/source/user-error.ts'
import { payloads } from './payloads.ts'

const zeros = '0'.repeat(40)
const [a, b] = ['a'.repeat(40), 'b'.repeat(40)]

test('every example of GitHub is understood', () => {
  for (const name of supportedEvents) {
    for (const payload of payloads(name === 'pull_request_target' ? 'pull_request' : name)) {
      const event = readEvent(name, payload, a)
      expect(event.kind).toBe({ pull_request_target: 'pull_request', schedule: 'scan', workflow_dispatch: 'scan' }[name as string] ?? name)
    }
  }
})

test('a pull request is its number, the tip of its base branch and its own head', () => {
  const [payload] = payloads('pull_request') as {
    pull_request: { base: { sha: string; ref: string }; head: { sha: string } }
    number: number
  }[]
  expect(readEvent('pull_request', payload, zeros)).toEqual({
    kind: 'pull_request',
    number: payload?.number,
    base: payload?.pull_request.base.sha,
    baseBranch: payload?.pull_request.base.ref,
    head: payload?.pull_request.head.sha,
    privileged: false,
  })
  expect(readEvent('pull_request_target', payload, zeros)).toMatchObject({ privileged: true })
})

test('a push knows new, deleted and default branches', () => {
  const repository = { default_branch: 'trunk' }
  expect(readEvent('push', { ref: 'refs/heads/trunk', before: a, after: b, repository }, b)).toEqual({
    kind: 'push',
    before: a,
    after: b,
    defaultBranch: 'trunk',
    onDefaultBranch: true,
  })
  expect(readEvent('push', { ref: 'refs/heads/x', before: zeros, after: b, repository }, b)).toMatchObject({
    before: null,
    onDefaultBranch: false,
  })
  expect(readEvent('push', { ref: 'refs/heads/x', before: a, after: zeros, repository }, b)).toMatchObject({ after: null })
})

test('a push of a tag is about the commit that it names, not about the tag itself', () => {
  const push = { ref: 'refs/tags/v1', before: zeros, after: a, repository: { default_branch: 'trunk' } }
  expect(readEvent('push', { ...push, head_commit: { id: b } }, b)).toMatchObject({ before: null, after: b })
  expect(readEvent('push', { ...push, head_commit: null }, b)).toMatchObject({ after: a })
  expect(readEvent('push', { ...push, after: zeros, before: a, head_commit: null }, b)).toMatchObject({ after: null })
  expect(readEvent('push', { ...push, ref: 'refs/heads/v1', head_commit: { id: b } }, b)).toMatchObject({ after: a })
  expect(() => readEvent('push', { ...push, head_commit: { id: '--help' } }, b)).toThrow('head_commit.id is no commit id')
})

test.each([
  ['an option in place of an id', { pull_request: { number: 1, base: { sha: '--output=/etc/passwd' }, head: { sha: a } } }],
  ['an abbreviated id', { pull_request: { number: 1, base: { sha: a.slice(1) }, head: { sha: b } } }],
  ['an id with a line break', { pull_request: { number: 1, base: { sha: `${a}\n` }, head: { sha: b } } }],
  ['a number as text', { pull_request: { number: '1', base: { sha: a }, head: { sha: b } } }],
  ['a number from the prototype', JSON.parse(`{"pull_request":{"__proto__":{"number":1},"base":{"sha":"${a}"},"head":{"sha":"${b}"}}}`)],
  ['nothing', null],
])('%s is refused', (_, payload) => {
  expect(() => readEvent('pull_request', payload, a)).toThrow(UserError)
})

test('no payload does anything but give an event or say what is wrong', () => {
  fc.assert(
    fc.property(fc.constantFrom(...supportedEvents, 'issues'), fc.anything(), fc.string(), (name, payload, sha) => {
      try {
        readEvent(name, payload, sha)
      } catch (error) {
        expect(error).toBeInstanceOf(UserError)
      }
    }),
  )
})

test('an event without a change names those that have one', () => {
  expect(() => readEvent('issue_comment', {}, a)).toThrow('pull_request, pull_request_target, merge_group, push')
})

test('a repository is owner and name', () => {
  expect(readRepository('octo/a.b-c')).toBe('octo/a.b-c')
  for (const name of [undefined, '', 'octo', 'octo/a/b', 'octo/../x', 'octo/a?b']) expect(() => readRepository(name)).toThrow(UserError)
})
