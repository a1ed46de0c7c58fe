import { execFileSync } from 'node:child_process'

type Json = Record<string, unknown>

interface DiffHunk {
  readonly baseStart: number
  readonly baseLines: number
  readonly headStart: number
  readonly headLines: number
}
export interface DiffFile {
  readonly path: string
  readonly previous: string | null
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed'
  readonly oid: string
  readonly additions: number
  readonly deletions: number
  /** Undefined where GitHub gives none: binary files, pure renames, very large files. */
  readonly patch: string | undefined
  readonly hunks: readonly DiffHunk[]
}

const statuses = { A: 'added', D: 'removed', M: 'modified', R: 'renamed', T: 'changed' } as const

/** What git said of full ids: they never mean anything else, in no repository that has them. */
const answers = new Map<string, string>()

/** The server's side of a repository: a real one on disk, asked through git. */
export class GitStore {
  readonly directory: string
  /** By full ids; null for what is no blob. */
  readonly #objects = new Map<string, Buffer | null>()
  readonly #mergeBases = new Map<string, string | null>()
  readonly #diffs = new Map<string, DiffFile[]>()

  constructor(directory: string) {
    this.directory = directory
  }

  /** What git says of these ids: of full ones that are here it stays true for ever. */
  say(ids: readonly string[], ...words: string[]): string {
    if (!ids.every((id) => /^[0-9a-f]{40}$/.test(id) && this.#has(id))) return this.git(...words)
    const key = words.join(' ')
    const answer = answers.get(key) ?? this.git(...words)
    answers.set(key, answer)
    return answer
  }

  git(...words: string[]): string {
    return execFileSync('git', words, { cwd: this.directory, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] })
  }

  /** The full id of a commit, or null. */
  commit(revision: string): string | null {
    try {
      return this.say([revision], 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`).trim()
    } catch {
      return null
    }
  }

  /** Whose full names begin so. */
  refs(start: string): { ref: string; type: string; sha: string }[] {
    const lines = this.git('for-each-ref', '--format=%(refname) %(objecttype) %(objectname)').split('\n').filter(Boolean)
    return lines
      .map((line) => line.split(' ') as [string, string, string])
      .filter(([ref]) => ref.startsWith(start))
      .map(([ref, type, sha]) => ({ ref, type, sha }))
  }

  mergeBase(base: string, head: string): string | null {
    const key = `${base} ${head}`
    const known = this.#mergeBases.get(key)
    if (known !== undefined) return known
    try {
      this.#mergeBases.set(key, this.say([base, head], 'merge-base', base, head).trim())
    } catch {
      this.#mergeBases.set(key, null)
    }
    return this.mergeBase(base, head)
  }

  commits(base: string, head: string): string[] {
    return this.say([base, head], 'rev-list', '--reverse', `${base}..${head}`).split('\n').filter(Boolean)
  }

  blob(oid: string): Buffer | null {
    return this.#has(oid) ? (this.#objects.get(oid) ?? null) : null
  }

  #has(id: string): boolean {
    if (!this.#objects.has(id)) this.#readObjects()
    return this.#objects.has(id)
  }

  /** All there are, in one process. */
  #readObjects(): void {
    const words = ['cat-file', '--batch', '--batch-all-objects', '--unordered']
    const output = execFileSync('git', words, { cwd: this.directory, maxBuffer: 1 << 28 })
    for (let at = 0; at < output.length; ) {
      const start = output.indexOf(10, at) + 1
      const [oid = '', type, size] = output.toString('latin1', at, start - 1).split(' ')
      this.#objects.set(oid, type === 'blob' ? output.subarray(start, start + Number(size)) : null)
      at = start + Number(size) + 1
    }
  }

  /** Null where there is no such tree. */
  tree(revision: string, recursive: boolean): Json[] | null {
    try {
      const words = ['ls-tree', '-z', '-t', '-l', ...(recursive ? ['-r'] : []), revision]
      return this.say([revision], ...words)
        .split('\0')
        .filter(Boolean)
        .map((line) => {
          const [, mode, type, sha, size, path] = /^(\d+) (\w+) (\w+)\s+(\S+)\t(.*)$/s.exec(line) ?? []
          return { path, mode, type, sha, ...(size === '-' ? {} : { size: Number(size) }) }
        })
    } catch {
      return null
    }
  }

  /** Two commits as GitHub shows their difference: three lines of context, renames found. */
  diff(base: string, head: string): DiffFile[] {
    const known = this.#diffs.get(`${base} ${head}`)
    if (known) return known
    const raw = this.git('diff', '--raw', '-z', '--no-abbrev', '-M', base, head).split('\0')
    const sections = this.git('diff', '-M', '-U3', '--no-ext-diff', '--no-textconv', base, head).split(/^diff --git .*\n/m)
    const files: DiffFile[] = []
    for (let at = 0, section = 1; at + 1 < raw.length; ) {
      const [, , , oid = '', letter = ''] = (raw[at] ?? '').split(' ')
      const status = statuses[letter[0] as keyof typeof statuses]
      const previous = status === 'renamed' ? (raw[at + 1] ?? '') : null
      const path = (previous === null ? raw[at + 1] : raw[at + 2]) ?? ''
      at += previous === null ? 2 : 3
      files.push({ path, previous, status, oid, ...patchOf(sections[section] ?? '') })
      // A file that became a link is deleted and added.
      section += status === 'changed' ? 2 : 1
    }
    this.#diffs.set(`${base} ${head}`, files)
    return files
  }
}

function patchOf(text: string) {
  const start = text.search(/^@@/m)
  const patch = start === -1 ? undefined : text.slice(start).replace(/\n$/, '')
  const lines = patch?.split('\n') ?? []
  const additions = lines.filter((line) => line.startsWith('+')).length
  const deletions = lines.filter((line) => line.startsWith('-')).length
  return { patch, hunks: parseHunks(lines), additions, deletions }
}

function parseHunks(lines: readonly string[]): DiffHunk[] {
  return lines.flatMap((line) => {
    const found = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line)
    if (!found) return []
    const [, baseStart, baseLines = '1', headStart, headLines = '1'] = found
    return [{ baseStart: Number(baseStart), baseLines: Number(baseLines), headStart: Number(headStart), headLines: Number(headLines) }]
  })
}
