import type { Result } from '../core/finding.ts'
import type { LinkTo } from '../reporters/links.ts'
import { parseMarker } from '../reporters/marker.ts'
import { fileComment, review } from '../reporters/review.ts'
import { reviewBody } from '../reporters/review-body.ts'
import type { RuleLookup } from '../reporters/rule-info.ts'
import { judged } from '../reporters/words.ts'
import type { Change } from '../source/change.ts'
import type { ReviewComment, ReviewDraft } from './review.ts'

interface DraftInput {
  readonly pull: number
  readonly commit: string
  readonly change: Change
  readonly rules: RuleLookup
  readonly linkTo: LinkTo
  /** Of the run: see `scopeOf`. */
  readonly scope: string
}

/** What a review would say of a result, whatever is posted already. */
export async function draftReview(result: Result, { pull, commit, change, rules, linkTo, scope }: DraftInput): Promise<ReviewDraft> {
  const renames = new Map(
    change.files.flatMap(({ base, head }) => (base !== null && head !== null ? [[base.path, head.path] as const] : [])),
  )
  const { comments, offDiff } = review(result, { rules, linkTo, scope, renames, hunks: await change.hunks() })
  const inDiff = new Set(change.files.map(({ base, head }) => (head ?? base)?.path))
  const onFiles = offDiff.flatMap((findings) => fileComment(findings, { rules, scope }) ?? []).filter(({ path }) => inDiff.has(path))
  const unjudged = new Set(result.problems.filter(({ status }) => status === 'introduced').map(({ path }) => path))
  return {
    pull,
    commit,
    scope,
    body: (shown) => reviewBody(result, { rules, linkTo, shown, scope }),
    comments: [
      ...comments.map(({ path, body, line, side, start_line: startLine = null }) => planned(path, body, { side, line, startLine })),
      ...onFiles.map(({ path, body }) => planned(path, body, null)),
    ],
    live: new Set(judged(result).map(({ fingerprint }) => fingerprint)),
    waived: new Set(result.findings.flatMap(({ waived, fingerprint }) => (waived === null ? [] : [fingerprint]))),
    // What went wrong with the change as a whole is told of no file.
    unjudged: (path) => unjudged.has(path) || unjudged.has('.'),
    quiet: result.verdict === 'pass' && judged(result).length === 0,
  }
}

const planned = (path: string, body: string, lines: ReviewComment['lines']): ReviewComment => ({
  fingerprints: parseMarker(body)?.fingerprints ?? [],
  path,
  body,
  lines,
})
