import type { Change, Tree } from './change.ts'
import { memoryTree } from './memory.ts'

/** A tree as a change from nothing, for a scan. */
export async function everything(head: Tree): Promise<Change> {
  const files = await head.list()
  return {
    base: memoryTree({}, 'nothing'),
    head,
    files: files.map((file) => ({ status: 'added', base: null, head: file })),
    hunks: async () => new Map(),
  }
}
