import { promises } from 'node:fs'
import { join } from 'node:path'
import { ask, askRemote } from './client.ts'
import { GitError } from './command.ts'
import type { Repository } from './repository.ts'

/** Commits of history that a shallow clone gets at each try. */
const depths = [50, 250, 1250, 6250]

/** Null where the two have no common ancestor, or where a shallow clone cannot tell which it is. */
export async function mergeBase(repository: Repository, a: string, b: string): Promise<string | null> {
  const { command } = repository.store
  const base = await ask(['merge-base', a, b], command)
  if (base === '') return null
  const cut = await shallowCommits(repository)
  if (cut.size === 0) return base
  // Above the base nothing may be cut off: a later common ancestor could stand behind the cut.
  const above = await ask(['rev-list', a, b, `^${base}`, '--'], command)
  return above.split('\n').some((id) => cut.has(id)) ? null : base
}

/**
 * The merge base of two commits, fetching them and their history where the clone lacks them: a shallow clone is deepened by steps and never
 * shortened, a full one is given only the missing commits. No ref is written.
 * An id of null says that the two have none. `failed` says why it is not known: the caller may ask the platform's API.
 */
export async function fetchMergeBase(
  repository: Repository,
  a: string,
  b: string,
  remote = 'origin',
): Promise<{ readonly id: string | null } | { readonly failed: string }> {
  try {
    if (!(await isShallow(repository)) && !(await has(repository, a, b))) await fetch(repository, remote, [], a, b)
    for (const depth of [...depths, null]) {
      const complete = await has(repository, a, b)
      const base = complete ? await mergeBase(repository, a, b) : null
      if (base !== null) return { id: base }
      if (!(await isShallow(repository))) return complete ? { id: null } : { failed: 'a commit is missing' }
      if (depth === null) break
      // Never less than is there already: --depth cuts as well as it deepens.
      const present = Number(await ask(['rev-list', '--count', '--all', 'HEAD', '--'], repository.store.command))
      await fetch(repository, remote, [`--depth=${Math.max(depth, present)}`], a, b)
    }
    return { failed: `no common ancestor within ${depths.at(-1)} commits` }
  } catch (error) {
    if (error instanceof GitError) return { failed: error.message }
    throw error
  }
}

/** A partial clone has no contents until they are asked for: gets those that differ between two commits, all in one fetch. */
export async function fetchContents(repository: Repository, base: string, head: string): Promise<void> {
  const { command } = repository.store
  const filtered = await ask(['config', '--get-regexp', '^remote\\..*\\.promisor$'], command)
  // What git needs for its own statistics it fetches as a batch.
  if (filtered !== '')
    await askRemote(['diff-tree', '-r', '-M', '--shortstat', '--no-textconv', '--no-ext-diff', base, head, '--'], command)
}

async function fetch(repository: Repository, remote: string, options: readonly string[], ...commits: readonly string[]): Promise<void> {
  const quiet = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--refmap=']
  await askRemote(['fetch', ...quiet, ...options, '--', remote, ...commits], repository.store.command)
}

async function has(repository: Repository, ...commits: readonly string[]): Promise<boolean> {
  const objects = await Promise.all(commits.map((commit) => repository.resolve(commit)))
  return objects.every((id) => id !== null)
}

const isShallow = async (repository: Repository) => (await shallowCommits(repository)).size > 0

/** Commits whose parents a shallow clone does not have (gitrepository-layout, "shallow"). */
async function shallowCommits(repository: Repository): Promise<ReadonlySet<string>> {
  try {
    const lines = await promises.readFile(join(repository.commonDir, 'shallow'), 'utf8')
    return new Set(lines.split('\n').filter((line) => line !== ''))
  } catch {
    return new Set()
  }
}
