import type { ChangedFile } from '../source/change.ts'

/**
 * Of the files that differ from the first side, those that differ from all the others too: what a merge itself brought in.
 * A file taken over unchanged from any side was judged there.
 */
export function differFromAll(files: readonly ChangedFile[], others: readonly (readonly ChangedFile[])[]): readonly ChangedFile[] {
  const touched = others.map((other) => ({
    heads: new Set(other.map(({ head }) => head?.path)),
    gone: new Set(other.flatMap(({ base, head }) => (base === null || base.path === head?.path ? [] : [base.path]))),
  }))
  return files.filter(({ base, head }) =>
    touched.every(({ heads, gone }) => (head === null ? base !== null && gone.has(base.path) : heads.has(head.path))),
  )
}
