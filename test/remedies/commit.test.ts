import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { onlineLookUp } from '../../src/remedies/look-up.ts'
import { Loopback } from '../github/loopback.ts'
import { Repository } from '../github/repository.ts'

let repository: Repository
let github: Loopback
const commits: string[] = []

beforeAll(async () => {
  repository = new Repository()
  const git = (...words: string[]) => repository.git(...words)
  const tagged = [['v1.0.0'], ['v1.9.0', 'v1.10.0', 'v1.10.0-rc.1', 'v1'], [], []]
  for (const [at, tags] of tagged.entries()) {
    commits.push(repository.commit({ 'action.yml': `name: ${at}\n` }))
    for (const tag of tags) git('tag', tag)
  }
  git('tag', '--annotate', '--message', 'two', 'v2.1.0', commits[2]!)
  git('tag', '--annotate', '--message', 'two', 'v2', commits[2]!)
  git('tag', 'v3', commits[3]!)
  github = await Loopback.start(repository.directory, 'acme/shared')
})
afterAll(async () => {
  github.verify()
  await github.close()
  repository.remove()
})

async function commitOf(ref: string, { token = 'read-token', owner = 'acme', repository = 'shared' } = {}) {
  const name = { kind: 'action', owner, repository, ref } as const
  const { found, notices } = await onlineLookUp({ github: { url: github.url, token }, seconds: 60 })([name])
  return found.get(name) ?? notices
}

describe('the commit of', () => {
  test('a tag, with the full version that it is short for', async () => {
    expect(await commitOf('v1')).toEqual({ id: commits[1], version: 'v1.10.0' })
  })
  test('an annotated tag is the commit, not the tag object', async () => {
    expect(await commitOf('v2')).toEqual({ id: commits[2], version: 'v2.1.0' })
  })
  test('a tag that no full version has', async () => {
    expect(await commitOf('v3')).toEqual({ id: commits[3] })
  })
  test('a full version', async () => {
    expect(await commitOf('v1.0.0')).toEqual({ id: commits[0] })
  })
  test('a branch, and of the beginning of a commit', async () => {
    expect(await commitOf('main')).toEqual({ id: commits[3] })
    expect(await commitOf(commits[0]!.slice(0, 10))).toEqual({ id: commits[0] })
  })
})

test('what GitHub does not have is told, with what a token would change', async () => {
  const host = new URL(github.url).host
  expect(await commitOf('v9')).toEqual([`no pin is offered for one name: ${host} answered 404`])
  expect(await commitOf('v1', { repository: 'other' })).toEqual([`no pin is offered for one name: ${host} answered 404`])
  github.faults.add('GET', /commits/, { kind: 'status', status: 403 })
  expect(await commitOf('v1', { token: '' })).toEqual([
    `no pin is offered for one name: ${host} answered 403, as it does after 60 questions an hour without a token`,
  ])
})

test.each([
  { owner: '..', repository: 'shared' },
  { owner: 'acme', repository: '..' },
  { owner: 'acme', repository: 'shared?x' },
  { owner: 'acme%2f..', repository: 'shared' },
])('$owner/$repository leads nowhere else', async (name) => {
  const before = github.requests.length
  expect(await commitOf('v1', name)).toEqual([])
  expect(github.requests).toHaveLength(before)
})
