import type { Change, ChangedFile, FileVersion, Hunk, Tree } from '../source/change.ts'
import { parseHunks } from '../source/hunks.ts'
import type { Api } from './api.ts'
import { ApiBlobs } from './blobs.ts'
import { failure } from './pace.ts'
import { apiTree } from './tree.ts'

/** A file as GitHub lists it for a pull request or a comparison. */
interface Listed {
  readonly filename: string
  readonly status: string
  readonly previous_filename?: string
  readonly patch?: string
}

/** The merge base of two commits, or null where they have none. */
export async function apiMergeBase({ octokit, owner, repo }: Api, base: string, head: string): Promise<string | null> {
  try {
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead: `${base}...${head}`, per_page: 1 })
    return data.merge_base_commit.sha
  } catch (error) {
    if (failure(error).status === 404) return null
    throw error
  }
}

/** The tip of a branch; null where it has all commits of `head`, or GitHub does not say. */
export async function apiTip({ octokit, owner, repo }: Api, branch: string, head: string): Promise<string | null> {
  try {
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead: `${branch}...${head}`, per_page: 1 })
    return data.ahead_by === 0 ? null : data.base_commit.sha
  } catch {
    return null
  }
}

/**
 * What differs between two commits, by their whole trees: no limit on the number of files applies. Only names of renamed files and
 * hunks come from GitHub's list of a pull request's files, which ends at 3,000 and leaves out the patch of large files.
 */
export async function apiChange(api: Api, base: Tree, head: Tree, pull: number | null): Promise<Change> {
  let listing: Promise<readonly Listed[]> | undefined
  const listed = () => {
    listing ??= pull === null ? Promise.resolve([]) : pullFiles(api, pull)
    return listing
  }
  const [before, after] = await Promise.all([base.list(), head.list()])
  return {
    base,
    head,
    files: await withRenames(difference(before, after), listed),
    hunks: async () => hunksByPath(await listed()),
  }
}

/** Trees by commit, which share what they have read. */
export class ApiTrees {
  readonly blobs: ApiBlobs
  readonly #api: Api
  readonly #kept = new Map<string, Tree>()

  constructor(api: Api) {
    this.#api = api
    this.blobs = new ApiBlobs(api)
  }

  /** Asked for once: its list is kept. */
  of(commit: string): Tree {
    const tree = this.passing(commit)
    this.#kept.set(commit, tree)
    return tree
  }

  /** The list of one that is not kept goes when the tree goes: those of a hundred commits would fill the memory. */
  passing(commit: string): Tree {
    return this.#kept.get(commit) ?? apiTree(this.#api, commit, commit.slice(0, 12), this.blobs)
  }
}

function difference(before: readonly FileVersion[], after: readonly FileVersion[]): ChangedFile[] {
  const old = new Map(before.map((file) => [file.path, file]))
  const now = new Set(after.map(({ path }) => path))
  const files: ChangedFile[] = []
  for (const head of after) {
    const base = old.get(head.path) ?? null
    if (base === null) files.push({ status: 'added', base, head })
    else if (base.oid !== head.oid || base.mode !== head.mode) files.push({ status: 'modified', base, head })
  }
  for (const base of before) if (!now.has(base.path)) files.push({ status: 'deleted', base, head: null })
  return files
}

/** Files with equal content first; of the others GitHub says which were renamed. */
async function withRenames(files: readonly ChangedFile[], listed: () => Promise<readonly Listed[]>): Promise<ChangedFile[]> {
  const gone = new Map(files.flatMap(({ status, base }) => (status === 'deleted' && base !== null ? [[base.path, base]] : [])))
  const sameContent = new Map([...gone.values()].map((file) => [file.oid, file.path]))
  const renames = new Map<string, string>()
  const pair = (path: string, previous: string | undefined) => {
    if (previous === undefined || !gone.delete(previous)) return
    renames.set(path, previous)
  }
  const added = () => files.flatMap(({ status, head }) => (status === 'added' && head !== null && !renames.has(head.path) ? [head] : []))
  for (const { path, oid } of added()) pair(path, sameContent.get(oid))
  if (gone.size > 0 && added().length > 0) {
    for (const { status, filename, previous_filename: previous } of await listed()) if (status === 'renamed') pair(filename, previous)
  }
  const moved = new Set(renames.values())
  const bases = new Map(files.map(({ base }) => [base?.path, base]))
  return files.flatMap((file): ChangedFile[] => {
    if (file.head === null) return moved.has(file.base?.path ?? '') ? [] : [file]
    const base = bases.get(renames.get(file.head.path)) ?? null
    return [file.status === 'added' && base !== null ? { status: 'renamed', base, head: file.head } : file]
  })
}

async function pullFiles({ octokit, owner, repo }: Api, pull: number): Promise<Listed[]> {
  return octokit.paginate(octokit.rest.pulls.listFiles, { owner, repo, pull_number: pull, per_page: 100 })
}

function hunksByPath(files: readonly Listed[]): ReadonlyMap<string, readonly Hunk[]> {
  return new Map(files.flatMap(({ filename, patch }) => (patch === undefined ? [] : [[filename, parseHunks(patch)] as const])))
}
