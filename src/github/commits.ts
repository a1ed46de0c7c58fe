import type { Change, FileVersion, Tree } from '../source/change.ts'
import { memoryTree } from '../source/memory.ts'
import type { Api } from './api.ts'
import { type ApiTrees, apiChange } from './compare.ts'

/** One commit and what it did to its first parent; of a merge, only what differs from every parent. */
export interface ApiCommit {
  readonly commit: { readonly id: string }
  readonly change: Change
}

/** Each costs a request: the rest of a longer history is not looked at. A token of a job has 1,000 requests an hour for all jobs of its repository. */
const maximumCommits = 250
/** Of the requests that the token has left, what others may need. */
const leftForOthers = 200
const perPage = 100
/** Trees that are asked for at one time. */
const width = 4

/** The commits of head that base has not, oldest first; `complete` is false where there are too many of them, or too few requests left. */
export async function apiCommits(
  api: Api,
  base: string,
  head: string,
  trees: ApiTrees,
): Promise<{ commits: ApiCommit[]; complete: boolean }> {
  const listed = await listCommits(api, `${base}...${head}`)
  if (listed === null) return { commits: [], complete: false }
  const passing = new PassingTrees(trees, listed)
  const commits: ApiCommit[] = []
  for (const [index, { sha, parents }] of listed.entries()) {
    for (const ahead of listed.slice(index, index + width)) passing.ask(ahead.sha)
    const [first = memoryTree({}, 'nothing'), ...others] = parents.map((parent) => passing.of(parent.sha))
    const change = await withoutInherited(await apiChange(api, first, passing.of(sha), null), others)
    // Trees that hold no list: files of them can be read.
    const [parent] = parents
    commits.push({ commit: { id: sha }, change: { ...change, base: parent ? trees.passing(parent.sha) : first, head: trees.passing(sha) } })
    passing.done([sha, ...parents.map((each) => each.sha)])
  }
  const heads = commits.flatMap(({ change }) => change.files.flatMap(({ head: file }) => file ?? []))
  await trees.blobs.readAhead(heads.filter(({ mode }) => mode !== 'submodule').map(({ oid }) => oid))
  return { commits, complete: true }
}

interface Listed {
  readonly sha: string
  readonly parents: readonly { readonly sha: string }[]
}

/** Null where there are too many. */
async function listCommits({ octokit, owner, repo }: Api, basehead: string): Promise<Listed[] | null> {
  const listed: Listed[] = []
  for (let page = 1; ; page++) {
    const { data, headers } = await octokit.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: perPage, page })
    const left = Number(headers['x-ratelimit-remaining'] ?? Number.POSITIVE_INFINITY) - leftForOthers
    if (data.total_commits > Math.min(maximumCommits, Math.max(left, perPage))) return null
    listed.push(...data.commits)
    if (listed.length >= data.total_commits) return listed
    if (data.commits.length === 0) return null
  }
}

/** The tree of each commit as long as it is needed, by itself and by those that it is a parent of. */
class PassingTrees {
  readonly #trees: ApiTrees
  readonly #held = new Map<string, Tree>()
  readonly #needs = new Map<string, number>()

  constructor(trees: ApiTrees, listed: readonly Listed[]) {
    this.#trees = trees
    for (const sha of listed.flatMap((each) => [each.sha, ...each.parents.map((parent) => parent.sha)]))
      this.#needs.set(sha, (this.#needs.get(sha) ?? 0) + 1)
  }

  of(sha: string): Tree {
    const tree = this.#held.get(sha) ?? this.#trees.passing(sha)
    this.#held.set(sha, tree)
    return tree
  }

  /** Whoever needs the list learns what went wrong. */
  ask(sha: string): void {
    this.of(sha)
      .list()
      .catch(() => {})
  }

  done(shas: readonly string[]): void {
    for (const sha of shas) {
      const needs = (this.#needs.get(sha) ?? 1) - 1
      this.#needs.set(sha, needs)
      if (needs === 0) this.#held.delete(sha)
    }
  }
}

/** A merge brings only what none of its parents had. */
async function withoutInherited(change: Change, parents: readonly Tree[]): Promise<Change> {
  const known = await Promise.all(parents.map(async (parent) => new Set((await parent.list()).map(keyOf))))
  const isNew = (file: FileVersion | null) => file === null || known.every((files) => !files.has(keyOf(file)))
  return { ...change, files: change.files.filter(({ head }) => isNew(head)) }
}

const keyOf = ({ path, mode, oid }: FileVersion) => `${mode} ${oid} ${path}`
