import type { Content, FileMode, FileVersion, Tree } from '../source/change.ts'
import { UserError } from '../source/user-error.ts'
import type { Api } from './api.ts'
import { ApiBlobs } from './blobs.ts'

/** Tree requests for one side: a repository that needs more is not read through the API. */
const maximumTrees = 300

interface Entry {
  readonly path: string
  readonly mode: string
  readonly type: string
  readonly sha: string
  readonly size?: number
}

/**
 * The files of a commit, read as data through the API: nothing is checked out. `revision` is a commit id, a branch or a tag.
 * Both sides of a change share their `blobs`.
 */
export function apiTree(api: Api, revision: string, name: string, blobs = new ApiBlobs(api)): Tree {
  let listed: Promise<readonly FileVersion[]> | undefined
  const list = () => {
    listed ??= listFiles(api, revision, name, blobs)
    return listed
  }
  return {
    name,
    list,
    find: async (path) => (await list()).find((file) => file.path === path) ?? null,
    read: async (files) => {
      const contents = await blobs.read(files.filter(({ mode }) => mode !== 'submodule').map(({ oid }) => oid))
      let at = 0
      return files.map(({ mode }) => (mode === 'submodule' ? submodule : (contents[at++] ?? missing)))
    },
  }
}

const submodule: Content = { kind: 'binary', bytes: 0 }
const missing: Content = { kind: 'unreadable', reason: 'not read' }

async function listFiles(api: Api, revision: string, name: string, blobs: ApiBlobs): Promise<FileVersion[]> {
  const entries = await listEntries(api, revision, { left: maximumTrees })
  const files = new Map<string, FileVersion>()
  for (const { path, mode, type, sha, size } of entries) {
    if (type === 'tree') continue
    // GitHub replaces bytes that are no UTF-8: two names may become one, and one of the files would go unseen.
    if (files.has(path)) throw new UserError(`${name} has two files whose names GitHub's API does not tell apart: ${JSON.stringify(path)}`)
    files.set(path, { path, mode: fileMode(mode), oid: sha })
    if (size !== undefined) blobs.noteSize(sha, size)
  }
  return [...files.values()]
}

/** A tree of more than 100,000 entries or 7 MB comes truncated; its folders are then asked for one by one. */
async function listEntries(api: Api, tree: string, budget: { left: number }): Promise<Entry[]> {
  const whole = await readTree(api, tree, true, budget)
  if (!whole.truncated) return whole.tree
  const { tree: top } = await readTree(api, tree, false, budget)
  const entries: Entry[] = []
  for (const entry of top) {
    if (entry.type !== 'tree') entries.push(entry)
    else for (const inner of await listEntries(api, entry.sha, budget)) entries.push({ ...inner, path: `${entry.path}/${inner.path}` })
  }
  return entries
}

async function readTree({ octokit, owner, repo }: Api, tree: string, recursive: boolean, budget: { left: number }) {
  if (budget.left-- === 0) throw new UserError('the repository is too large to be read through the API: check it out before this step')
  const parameters = { owner, repo, tree_sha: tree, ...(recursive ? { recursive: '1' } : {}) }
  const { data } = await octokit.rest.git.getTree(parameters)
  return data
}

function fileMode(octal: string): FileMode {
  if (octal === '120000') return 'symlink'
  if (octal === '160000') return 'submodule'
  return octal === '100755' ? 'executable' : 'regular'
}
