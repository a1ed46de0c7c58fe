import type { Change, FileVersion, Tree } from './change.ts'
import { memoryTree } from './memory.ts'

/** A tree, or these files of it, as a change from nothing: for a scan. */
export async function everything(head: Tree, some?: readonly FileVersion[]): Promise<Change> {
  const files = some ?? (await head.list())
  return {
    base: memoryTree({}, 'nothing'),
    head,
    files: files.map((file) => ({ status: 'added', base: null, head: file })),
    hunks: async () => new Map(),
  }
}
