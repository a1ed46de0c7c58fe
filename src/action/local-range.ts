import { GitError } from '../git/command.ts'
import { listCommits } from '../git/commits.ts'
import { fetchContents, fetchMergeBase } from '../git/history.ts'
import { openRepository, type Repository } from '../git/repository.ts'
import { emptyTree } from '../git/trees.ts'
import { type ActionRange, noCommits } from './range.ts'
import type { Wanted } from './wanted.ts'

/** The repository that is checked out, or why git reads none there. */
export async function openCheckout(folder: string): Promise<Repository | { readonly refusal: string }> {
  try {
    return await openRepository(folder)
  } catch (error) {
    if (error instanceof GitError) return { refusal: error.message }
    throw error
  }
}

/** Null where the clone does not have the commits, nor can fetch them. */
export async function localRange(wanted: Wanted, repository: Repository): Promise<ActionRange | null> {
  try {
    const head = await idOf(repository, wanted.head)
    if (head === null) return null
    if (wanted.base === null) {
      return { mode: 'check', base: null, head, change: await repository.change(null, head), policy: emptyTree(), commits: noCommits }
    }
    const base = await idOf(repository, wanted.base)
    const from = base && (await startOf(repository, base, head, wanted.exact))
    if (base === null || from === null) return null
    await fetchContents(repository, from, head)
    return {
      mode: 'check',
      base: from,
      head,
      change: await repository.change(from, head),
      policy: repository.commitTree(base),
      commits: async () => {
        const commits = await listCommits(repository.store, [head, `^${base}`])
        return { steps: await repository.commitChanges(commits), notice: null }
      },
    }
  } catch (error) {
    if (error instanceof GitError) return null
    throw error
  }
}

/** A full id stands for itself, be it here or not; a name must be one that this clone knows. */
export async function idOf(repository: Repository, revision: string): Promise<string | null> {
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision)) return revision
  return (await repository.resolve(revision)) ?? repository.resolve(`refs/remotes/origin/${revision}`)
}

/** Null where the clone cannot say it, and cannot fetch what is missing. */
async function startOf(repository: Repository, base: string, head: string, exact: boolean): Promise<string | null> {
  const isHere = async () => (await repository.resolve(base)) !== null && (await repository.resolve(head)) !== null
  // The commits between the two are looked at as well, and a shallow clone may not have them.
  if (exact && !repository.isShallow && (await isHere())) return base
  const found = await fetchMergeBase(repository, base, head)
  if (exact) return (await isHere()) ? base : null
  // Histories without a common ancestor are compared as they are.
  return 'id' in found ? (found.id ?? base) : null
}
