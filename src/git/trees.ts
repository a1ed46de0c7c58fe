import type { Content, FileVersion, Tree } from '../source/change.ts'
import { decodeContent } from '../source/content.ts'
import type { Blobs } from './blobs.ts'
import { type Command, git } from './command.ts'
import { decodePath, encodePath, isPlain, zeroTerminated } from './path.ts'
import { fileMode, isZero } from './raw.ts'

/** Where git runs and blobs come from. */
export interface Store {
  readonly command: Command
  readonly blobs: Blobs
}

/** `id` is the full id of a commit or a tree. */
export function commitTree(store: Store, id: string, name = id.slice(0, 12)): Tree {
  return {
    name,
    list: async () => listed(await git(['ls-tree', '-r', '-z', '--full-tree', id], store.command), /^(\d{6}) \w+ ([0-9a-f]+)\t/),
    find: (path) => findInTree(store, `${id}^{tree}`, encodePath(path)),
    read: (files) => readBlobs(store, files),
  }
}

export function indexTree(store: Store): Tree {
  const list = async (paths: readonly string[]) =>
    listed(await git(['ls-files', '--stage', '-z', '--full-name', '--', ...paths], store.command), /^(\d{6}) ([0-9a-f]+) [0-3]\t/)
  return {
    name: 'the index',
    list: () => list([]),
    find: async (path) => {
      if (!isPlain(path)) return null
      // Node hands a program no argument that is not UTF-8.
      const files = await list(path.includes('\\x') ? [] : [path])
      return files.find((file) => file.path === path) ?? null
    },
    read: (files) => readBlobs(store, files),
  }
}

export const emptyTree = (name = 'nothing'): Tree => ({
  name,
  list: async () => [],
  find: async () => null,
  read: async (files) => files.map(() => ({ kind: 'unreadable', reason: 'not in this tree' })),
})

/** `<mode> [<type>] <id> [<stage>]\t<path>`, ended by NUL. The stages of an unmerged path become one entry with the id zero. */
function listed(output: Buffer, form: RegExp): FileVersion[] {
  const files = new Map<string, FileVersion>()
  for (const entry of zeroTerminated(output)) {
    const tab = entry.indexOf(9)
    const [, mode = '', oid = ''] = form.exec(entry.toString('latin1', 0, tab + 1)) ?? []
    const path = decodePath(entry.subarray(tab + 1))
    files.set(path, { path, mode: fileMode(mode), oid: files.has(path) ? '0'.repeat(oid.length) : oid })
  }
  return [...files.values()]
}

/** Walks tree objects: as many steps as the path has names, and no process of its own. */
async function findInTree(store: Store, root: string, path: Buffer): Promise<FileVersion | null> {
  let tree = root
  for (let start = 0; ; ) {
    const slash = path.indexOf(47, start)
    const name = path.subarray(start, slash === -1 ? path.length : slash)
    const [object] = await store.blobs.read([tree])
    if (object === undefined || 'reason' in object || object.type !== 'tree') return null
    const entry = treeEntry(object.bytes, name, object.oid.length / 2)
    if (entry === null) return null
    if (slash === -1) return entry.mode === '040000' ? null : { path: decodePath(path), mode: fileMode(entry.mode), oid: entry.oid }
    if (entry.mode !== '040000') return null
    tree = entry.oid
    start = slash + 1
  }
}

/** Entries of a tree object: `<mode> <name>\0<id in binary>`; a folder's mode has five digits. */
function treeEntry(bytes: Buffer, wanted: Buffer, idLength: number): { mode: string; oid: string } | null {
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(32, at)
    const zero = bytes.indexOf(0, space)
    if (space === -1 || zero === -1) return null
    const next = zero + 1 + idLength
    if (bytes.subarray(space + 1, zero).equals(wanted)) {
      return { mode: bytes.toString('latin1', at, space).padStart(6, '0'), oid: bytes.toString('hex', zero + 1, next) }
    }
    at = next
  }
  return null
}

async function readBlobs(store: Store, files: readonly FileVersion[]): Promise<Content[]> {
  const readable = (file: FileVersion) => file.mode !== 'submodule' && !isZero(file.oid)
  const ids = [...new Set(files.filter(readable).map(({ oid }) => oid))]
  const objects = await store.blobs.read(ids)
  const contents = new Map(
    ids.map((oid, index): [string, Content] => {
      const object = objects[index]
      if (object === undefined || 'reason' in object) return [oid, { kind: 'unreadable', reason: object?.reason ?? 'not read' }]
      return [oid, object.type === 'blob' ? decodeContent(object.bytes) : { kind: 'unreadable', reason: `a ${object.type}, not a file` }]
    }),
  )
  return files.map((file) => {
    if (file.mode === 'submodule') return { kind: 'binary', bytes: 0 }
    return (
      contents.get(file.oid) ?? {
        kind: 'unreadable',
        reason: 'the merge of this file is not finished: settle the conflict, then git add it',
      }
    )
  })
}
