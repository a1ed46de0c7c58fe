import type { Finding, Fix, Place, Result } from '../core/finding.ts'
import { type Anchor, anchorOf, type Diff, lineEnds, rightAnchor, showsRemoved } from './anchor.ts'
import { commentBody } from './comment.ts'
import { type Block, blockOf, blocksOf, holdsCredential, type Lines, narrowed } from './fix-block.ts'
import { type Group, groups } from './group.ts'
import type { LinkTo } from './links.ts'
import { reviewBody } from './review-body.ts'
import type { RuleLookup } from './rule-info.ts'
import { isHidden } from './visible.ts'
import { judged } from './words.ts'

export interface ReviewOptions extends Diff {
  readonly rules: RuleLookup
  readonly linkTo?: LinkTo
  /** Comments at most; findings beyond stand in the table of the body. */
  readonly limit?: number
  /** Of the markers: see `Marker`. */
  readonly scope?: string | undefined
}

/** As GitHub's REST API takes it in `comments` of a new review. */
export interface ReviewComment {
  readonly path: string
  readonly body: string
  readonly line: number
  readonly side: 'LEFT' | 'RIGHT'
  readonly start_line?: number
  readonly start_side?: 'LEFT' | 'RIGHT'
}

export interface Review {
  readonly body: string
  readonly comments: readonly ReviewComment[]
  /** Groups that stand on no line of the diff: candidates for comments on their file, and rows of the body's table in any case. */
  readonly offDiff: readonly (readonly Finding[])[]
}

const defaultLimit = 40
/** Lines that a suggestion replaces at most. */
const suggestionLines = 20
/** GitHub shows every line of a suggestion as replaced: a fix further from its finding is suggested where the fix goes. */
const togetherLines = 5
const suggestionText = 20_000

/** The review of a pull request, before anything is known of what is already posted. */
export function review(result: Result, options: ReviewOptions): Review {
  const comments: ReviewComment[] = []
  const offDiff: (readonly Finding[])[] = []
  const shown = new Set<string>()
  for (const group of groups(judged(result))) {
    const comment = commentOn(group, options)
    if (comment === null) offDiff.push(group.findings)
    else if (comments.length < (options.limit ?? defaultLimit)) {
      comments.push(comment)
      for (const { fingerprint } of group.findings) shown.add(fingerprint)
    }
  }
  return { body: reviewBody(result, { ...options, shown }), comments, offDiff }
}

/** A comment on a whole file, for findings that stand on no line of the diff. */
export function fileComment(
  findings: readonly Finding[],
  { rules, scope }: Pick<ReviewOptions, 'rules' | 'scope'>,
): { readonly path: string; readonly body: string } | null {
  const [group] = groups(findings)
  if (group === undefined) return null
  return {
    path: group.findings[0].at.path,
    body: commentBody(group, { rules, suggestion: null, removed: removedBy(group), withPlace: true, scope }),
  }
}

function commentOn(group: Group, { rules, scope, ...diff }: ReviewOptions): ReviewComment | null {
  const { at, wholeFile } = group.findings[0]
  if (wholeFile) return null
  const anchor = anchorOf(at, diff)
  const offer = suggestionFor(group, anchor, diff)
  const stand = offer?.anchor ?? anchor
  const removed = removedBy(group)
  if (stand !== null) {
    const unseen = removed.filter((place) => !showsRemoved(stand, place, diff))
    const withPlace = offer !== null && !offer.atFinding && removed.length === 0
    return comment(stand, commentBody(group, { rules, suggestion: offer?.lines ?? null, removed: unseen, withPlace, scope }))
  }
  for (const place of removed) {
    const left = anchorOf(place, diff)
    if (left === null) continue
    const others = removed.filter((other) => other !== place)
    return comment(left, commentBody(group, { rules, suggestion: null, removed: others, withPlace: true, scope }))
  }
  return null
}

const removedBy = ({ findings }: Group): Place[] => findings.flatMap(({ removed }) => removed ?? [])

/** GitHub wants `start_line` only where it is less than `line`. */
function comment({ path, side, first, last }: Anchor, body: string): ReviewComment {
  return { path, body, line: last, side, ...(first < last ? { start_line: first, start_side: side } : {}) }
}

interface Suggestion {
  readonly anchor: Anchor
  readonly lines: readonly string[]
  /** False where the fix is too far from the finding to stand in one comment with it. */
  readonly atFinding: boolean
}

/** The fix as whole lines of one hunk, with the finding's own if they are near, or null where a click could do harm. */
function suggestionFor({ findings, fix }: Group, anchor: Anchor | null, diff: Diff): Suggestion | null {
  const { at } = findings[0]
  const ends = lineEnds(at.text)
  if (fix === null || at.side === 'base' || ends === 'mixed' || ends === 'cr') return null
  const together = anchor === null ? null : linesWith(at, fix, anchor)
  const atFinding = together !== null && lineCount(together) <= togetherLines
  const block = atFinding ? together : linesWith(at, fix, null)
  const text = block.after.join('\n')
  const anchored = rightAnchor(at.path, block.first, block.last, diff)
  if (anchored === null || lineCount(block) > suggestionLines || text.length > suggestionText) return null
  if (holdsCredential(at, block, fix.edits) || hasHidden(text)) return null
  return { anchor: anchored, lines: block.after, atFinding }
}

/** All lines from the first to the last that the fix or the finding needs. */
function linesWith(at: Place, { edits }: Fix, keep: Lines | null): Block {
  const blocks = [...blocksOf(at, edits), ...(keep === null ? [] : [keep])]
  const first = Math.min(...blocks.map((block) => block.first))
  const last = Math.max(...blocks.map((block) => block.last))
  return narrowed(blockOf(at, first, last, edits), keep)
}

const lineCount = ({ first, last }: Lines) => last - first + 1

/** What a reader cannot see should not be one click away. */
const hasHidden = (text: string): boolean => [...text].some((character) => character !== '\t' && character !== '\n' && isHidden(character))
