import { defaultFailOn } from '../check.ts'
import type { Place, Result, Verdict } from '../core/finding.ts'

const worst: readonly Verdict[] = ['fail', 'incomplete', 'pass']

/** Several runs as one report: the worst verdict, all findings. */
export function joined(results: readonly Result[], mode: Result['mode']): Result {
  const [first] = results
  if (first !== undefined && results.length === 1) return first
  const sum = (of: (result: Result) => number) => results.reduce((total, result) => total + of(result), 0)
  return {
    verdict: worst.find((verdict) => results.some((result) => result.verdict === verdict)) ?? 'pass',
    mode,
    failOn: first?.failOn ?? defaultFailOn,
    counts: {
      introduced: sum((result) => result.counts.introduced),
      existing: sum((result) => result.counts.existing),
      fixed: sum((result) => result.counts.fixed),
      waived: sum((result) => result.counts.waived),
    },
    findings: results.flatMap((result) => result.findings),
    problems: results.flatMap((result) => result.problems),
    notices: [...new Set(results.flatMap((result) => result.notices))],
    files: {
      checked: sum((result) => result.files.checked),
      recognized: sum((result) => result.files.recognized),
      skipped: results.flatMap((result) => result.files.skipped),
    },
  }
}

/** Paths are reported relative to the working directory. */
export function below(folder: string, result: Result): Result {
  const prefix = folder.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '')
  if (prefix === '' || prefix === '.') return result
  return withPaths(result, (inner) => `${prefix}/${inner}`)
}

export function withPaths(result: Result, path: (inner: string) => string): Result {
  const place = (inner: Place): Place => ({ ...inner, path: path(inner.path) })
  return {
    ...result,
    findings: result.findings.map((finding) => ({
      ...finding,
      at: place(finding.at),
      removed: finding.removed && place(finding.removed),
      related: finding.related.map((related) => ({ ...related, place: place(related.place) })),
    })),
    problems: result.problems.map((problem) => ({ ...problem, path: path(problem.path), at: problem.at && place(problem.at) })),
    files: { ...result.files, skipped: result.files.skipped.map((file) => ({ ...file, path: path(file.path) })) },
  }
}
