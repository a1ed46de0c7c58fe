/** What another scanner's list of known credentials says of one. */
export interface ForeignEntry {
  readonly path: string
  /** 1-based. */
  readonly line: number
  /** The scanner's own name for it. */
  readonly kind: string
  /** The commit whose line it is; null for the files as they were when the list was made. */
  readonly commit: string | null
  /** Hex SHA-1 of the value, where the list has it. */
  readonly sha1: string | null
}

/**
 * Reads a baseline of detect-secrets (`.secrets.baseline`), a report of gitleaks in JSON, or a `.gitleaksignore`.
 * Null where it is none of them. Lines and entries of another form are in `strange`.
 */
export function parseForeign(text: string): { readonly entries: readonly ForeignEntry[]; readonly strange: readonly string[] } | null {
  if (!/^\s*[[{]/.test(text)) return ignoreLines(text)
  try {
    const data: unknown = JSON.parse(text)
    if (Array.isArray(data)) return collect(data, gitleaksFinding)
    const results = isRecord(data) ? data.results : undefined
    return isRecord(results) ? collect(Object.entries(results).flatMap(withPath), detectSecretsFinding) : null
  } catch {
    return null
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

function collect<Item>(items: readonly Item[], read: (item: Item) => ForeignEntry | null) {
  const entries: ForeignEntry[] = []
  const strange: string[] = []
  for (const [index, item] of items.entries()) {
    const entry = read(item)
    if (entry === null) strange.push(`entry ${index + 1}`)
    else entries.push(entry)
  }
  return { entries, strange }
}

const withPath = ([path, found]: [string, unknown]) => (Array.isArray(found) ? found : [found]).map((item) => ({ path, item }))

/** `results` of detect-secrets maps a file to what was found in it. */
function detectSecretsFinding({ path, item }: { readonly path: string; readonly item: unknown }): ForeignEntry | null {
  if (!isRecord(item) || typeof item.line_number !== 'number') return null
  const sha1 = typeof item.hashed_secret === 'string' ? item.hashed_secret.toLowerCase() : null
  return { path: slashed(path), line: item.line_number, kind: String(item.type ?? ''), commit: null, sha1 }
}

function gitleaksFinding(item: unknown): ForeignEntry | null {
  if (!isRecord(item) || typeof item.File !== 'string' || typeof item.StartLine !== 'number') return null
  const commit = typeof item.Commit === 'string' && item.Commit !== '' ? item.Commit : null
  return { path: slashed(item.File), line: item.StartLine, kind: String(item.RuleID ?? ''), commit, sha1: null }
}

/** `[COMMIT:]FILE:RULE:LINE`, a line each. */
function ignoreLines(text: string) {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  const written = lines.filter((line) => line !== '' && !line.startsWith('#'))
  const entries: ForeignEntry[] = []
  const strange: string[] = []
  for (const line of written) {
    const [, commit = null, path, kind = '', number] = /^(?:([0-9a-f]{40}|[0-9a-f]{64}):)?(.+):([^:]+):(\d+)$/.exec(line) ?? []
    if (path === undefined) strange.push(line)
    else entries.push({ path: slashed(path), line: Number(number), kind, commit, sha1: null })
  }
  return { entries, strange }
}

const slashed = (path: string) => path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '')
