import type { Change, ChangedFile, Content, FileVersion, Tree } from './change.ts'
import { diffLines } from './diff.ts'

/** A tree of regular files held in memory, by path. */
export function memoryTree(files: Readonly<Record<string, string>>, name = 'memory'): Tree {
  const texts = new Map(Object.entries(files))
  const versions = new Map([...texts].map(([path, text]) => [path, version(path, text)]))
  return {
    name,
    list: async () => [...versions.values()],
    find: async (path) => versions.get(path) ?? null,
    read: async (wanted) => wanted.map(({ path }) => content(texts.get(path))),
  }
}

/** A change between two sets of files. `renames` maps base paths to head paths. */
export function memoryChange(
  base: Readonly<Record<string, string>>,
  head: Readonly<Record<string, string>>,
  renames: Readonly<Record<string, string>> = {},
): Change {
  const files: ChangedFile[] = []
  const renamed = new Set(Object.values(renames))
  for (const [path, text] of Object.entries(base)) {
    const target = renames[path] ?? path
    const now = head[target]
    if (now === undefined) files.push({ status: 'deleted', base: version(path, text), head: null })
    else if (target !== path) files.push({ status: 'renamed', base: version(path, text), head: version(target, now) })
    else if (now !== text) files.push({ status: 'modified', base: version(path, text), head: version(path, now) })
  }
  for (const [path, text] of Object.entries(head)) {
    if (base[path] === undefined && !renamed.has(path)) files.push({ status: 'added', base: null, head: version(path, text) })
  }
  const text = (side: Readonly<Record<string, string>>, file: FileVersion | null) => (file === null ? '' : (side[file.path] ?? ''))
  return {
    base: memoryTree(base, 'base'),
    head: memoryTree(head, 'head'),
    files,
    hunks: async () =>
      new Map(files.map((file) => [(file.head ?? file.base)?.path ?? '', diffLines(text(base, file.base), text(head, file.head))])),
  }
}

/** Content stands for itself: equal only for equal content. */
const version = (path: string, text: string): FileVersion => ({ path, mode: 'regular', oid: `memory:${text}` })

const content = (text: string | undefined): Content =>
  text === undefined
    ? { kind: 'unreadable', reason: 'not in this tree' }
    : { kind: 'text', text, bytes: Buffer.byteLength(text), exact: true }
