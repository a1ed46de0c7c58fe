import type { Finding } from './finding.ts'

/** One finding that was there when Plimsoll was adopted. Nothing in it is a function of a credential. */
export interface BaselineEntry {
  readonly rule: string
  readonly path: string
  readonly subject: string
  readonly fingerprint: string
}

/**
 * The entries of a baseline file.
 * @throws {Error} that says what is wrong, as half a baseline would tell what was there as new
 */
export function parseBaseline(text: string): BaselineEntry[] {
  const data = parsed(text)
  if (!isRecord(data) || data.version !== 1) throw new Error('it is no baseline of version 1')
  if (!Array.isArray(data.findings)) throw new Error('"findings" is no list')
  return data.findings.map((entry: unknown, index) => {
    if (!isRecord(entry) || typeof entry.fingerprint !== 'string') throw new Error(`finding ${index + 1} has no fingerprint`)
    const word = (key: string) => (typeof entry[key] === 'string' ? entry[key] : '')
    return { rule: word('rule'), path: word('path'), subject: word('subject'), fingerprint: entry.fingerprint }
  })
}

/** Sorted, a finding a line, so that two people's edits merge. */
export function formatBaseline(entries: readonly BaselineEntry[]): string {
  const unique = new Map(entries.map((entry) => [entry.fingerprint, entry]))
  const key = ({ path, rule, subject, fingerprint }: BaselineEntry) => [path, rule, subject, fingerprint].join('\0')
  const sorted = [...unique.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1))
  const lines = sorted.map(({ rule, path, subject, fingerprint }) => `    ${JSON.stringify({ rule, path, subject, fingerprint })}`)
  return `{\n  "version": 1,\n  "findings": [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n  `}]\n}\n`
}

export const baselineEntry = ({ rule, at, subject, fingerprint }: Finding): BaselineEntry => ({ rule, path: at.path, subject, fingerprint })

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error('it is no JSON')
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
