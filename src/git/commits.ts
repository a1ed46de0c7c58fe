import type { Change, ChangedFile } from '../source/change.ts'
import { lazyChange, rawOptions } from './changes.ts'
import { ask } from './client.ts'
import { git } from './command.ts'
import { differFromAll } from './merges.ts'
import { zeroTerminated } from './path.ts'
import { rawEntries } from './raw.ts'
import { commitTree, emptyTree, type Store } from './trees.ts'

export interface Commit {
  readonly id: string
  readonly parents: readonly string[]
}

/** What one commit did: against its first parent; of a merge, only what differs from every parent. */
export interface CommitChange {
  readonly commit: Commit
  readonly change: Change
}

/** Oldest first. `wanted` are full ids and options of `git rev-list`. */
export async function listCommits(store: Store, wanted: readonly string[]): Promise<Commit[]> {
  const lines = await ask(['rev-list', '--parents', '--topo-order', '--reverse', ...wanted, '--'], store.command)
  return lines.split('\n').flatMap((line) => {
    const [id = '', ...parents] = line.split(' ')
    return id === '' ? [] : [{ id, parents }]
  })
}

/** One process for all of them. */
export async function commitChanges(store: Store, emptyTreeId: string, commits: readonly Commit[]): Promise<CommitChange[]> {
  if (commits.length === 0) return []
  const pairs = commits.flatMap(({ id, parents }) => (parents.length === 0 ? [id] : parents.map((parent) => `${id} ${parent}`)))
  const args = ['diff-tree', '--stdin', '--root', '--always', '-r', '-z', '--raw', '-M', ...rawOptions]
  const output = await git(args, { ...store.command, input: `${pairs.join('\n')}\n` })
  const blocks = splitCommits([...zeroTerminated(output)])
  let at = 0
  return commits.map((commit) => {
    const parent = commit.parents[0] ?? null
    const [files = [], ...others] = blocks.slice(at, at + Math.max(1, commit.parents.length))
    at += 1 + others.length
    const change = lazyChange(store, differFromAll(files, others), {
      base: parent === null ? emptyTree() : commitTree(store, parent),
      head: commitTree(store, commit.id),
      diff: ['diff-tree', '-r', parent ?? emptyTreeId, commit.id],
    })
    return { commit, change }
  })
}

/** Each commit's id comes before its entries, which start with a colon. */
function splitCommits(pieces: readonly Buffer[]): ChangedFile[][] {
  const blocks: ChangedFile[][] = []
  for (let at = 0; at < pieces.length; ) {
    let end = at + 1
    while (pieces[end]?.[0] === 0x3a) end += /[RC]\d*$/.test(pieces[end]?.toString('latin1') ?? '') ? 3 : 2
    blocks.push([...rawEntries(pieces.slice(at + 1, end))])
    at = end
  }
  return blocks
}
