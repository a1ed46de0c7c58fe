import type { Hunk } from './change.ts'

const header = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/

/**
 * The hunks of one file's unified diff: git's, or the `patch` of GitHub's API, which may be cut short at its end.
 * Lines end at LF only, as git has it; what stands before the first hunk is passed over.
 */
export function parseHunks(patch: string): Hunk[] {
  const hunks: Hunk[] = []
  const lines = patch.split('\n')
  for (let at = 0; at < lines.length; at++) {
    const found = header.exec(lines[at] ?? '')
    if (found === null) continue
    const hunk = {
      baseStart: Number(found[1]),
      baseLines: Number(found[2] ?? 1),
      headStart: Number(found[3]),
      headLines: Number(found[4] ?? 1),
      lines: [] as string[],
    }
    // The counts say where a hunk ends: its lines may themselves look like headers.
    let base = hunk.baseLines
    let head = hunk.headLines
    while ((base > 0 || head > 0) && at + 1 < lines.length) {
      const line = lines[at + 1] ?? ''
      const mark = line[0]
      if (mark !== ' ' && mark !== '+' && mark !== '-' && mark !== '\\') break
      at++
      if (mark === '\\') continue
      if (mark !== '+') base--
      if (mark !== '-') head--
      hunk.lines.push(line)
    }
    hunks.push(hunk)
  }
  return hunks
}
