import type { Verdict } from '../core/finding.ts'

/** All that is taken from a report that somebody else hands in: no text of it, so that none can be shown, followed or run. */
export interface Claim {
  readonly verdict: Verdict
  /** Fingerprints. */
  readonly introduced: ReadonlySet<string>
}

const verdicts = ['pass', 'fail', 'incomplete'] as const satisfies readonly Verdict[]

/** Reads a JSON report of version 1; null for anything else. */
export function parseClaim(text: string): Claim | null {
  try {
    const { version, verdict: said, findings } = JSON.parse(text) as Readonly<Record<string, unknown>>
    const verdict = verdicts.find((name) => name === said)
    if (version !== 1 || verdict === undefined || !Array.isArray(findings)) return null
    if (!findings.every(isFinding)) return null
    return { verdict, introduced: new Set(findings.flatMap(({ status, fingerprint }) => (status === 'introduced' ? [fingerprint] : []))) }
  } catch {
    return null
  }
}

function isFinding(value: unknown): value is { readonly status: unknown; readonly fingerprint: string } {
  const { fingerprint } = (value ?? {}) as Readonly<Record<string, unknown>>
  return typeof fingerprint === 'string' && /^[0-9a-f]{8,64}$/.test(fingerprint)
}
