import type { Change, FileVersion, Tree } from '../source/change.ts'
import { memoryTree } from '../source/memory.ts'
import type { Api } from './api.ts'
import { apiChange } from './compare.ts'

/** One commit and what it did to its first parent; of a merge, only what differs from every parent. */
export interface ApiCommit {
  readonly commit: { readonly id: string }
  readonly change: Change
}

/** Each costs a request and more: the rest of a longer history is not looked at. */
const maximumCommits = 100

type TreeOf = (commit: string) => Tree

/** The commits of head that base has not, oldest first; `complete` is false where there are too many of them. */
export async function apiCommits(
  api: Api,
  base: string,
  head: string,
  treeOf: TreeOf,
): Promise<{ commits: ApiCommit[]; complete: boolean }> {
  const { octokit, owner, repo } = api
  const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
    owner,
    repo,
    basehead: `${base}...${head}`,
    per_page: maximumCommits,
  })
  if (data.total_commits > data.commits.length) return { commits: [], complete: false }
  const commits: ApiCommit[] = []
  for (const { sha, parents } of data.commits) {
    const [first = memoryTree({}, 'nothing'), ...others] = parents.map((parent) => treeOf(parent.sha))
    const change = await apiChange(api, first, treeOf(sha), null)
    commits.push({ commit: { id: sha }, change: await withoutInherited(change, others) })
  }
  return { commits, complete: true }
}

/** A merge brings only what none of its parents had. */
async function withoutInherited(change: Change, parents: readonly Tree[]): Promise<Change> {
  const known = await Promise.all(parents.map(async (parent) => new Set((await parent.list()).map(keyOf))))
  const isNew = (file: FileVersion | null) => file === null || known.every((files) => !files.has(keyOf(file)))
  return { ...change, files: change.files.filter(({ head }) => isNew(head)) }
}

const keyOf = ({ path, mode, oid }: FileVersion) => `${mode} ${oid} ${path}`
