import type { Api } from './api.ts'
import { fitted, sameBody } from './marker.ts'
import { failure } from './pace.ts'
import type { ReviewComment, ReviewDraft } from './review.ts'
import type { OwnThread } from './threads.ts'

/** Edits and deletions in one run: the rest waits for the next. */
const maximumWrites = 30

/**
 * Brings earlier threads up to date: what is fixed goes away, or says so where somebody answered; what changed is edited in place; of two threads
 * about the same, which runs side by side can make, the older stays. `shown` learns of it. One thread does not stop the others.
 */
export async function settle(api: Api, draft: ReviewDraft, threads: readonly OwnThread[], shown: Set<string>): Promise<Settled> {
  const told = new Set<string>()
  let trouble: unknown = null
  let writes = 0
  const sorted = [...threads].sort((a, b) => a.commentId - b.commentId)
  for (const [index, thread] of sorted.entries()) {
    if (!thread.ofScope) {
      for (const fingerprint of thread.fingerprints) told.add(fingerprint)
      continue
    }
    if (writes >= maximumWrites)
      return { trouble, waiting: sorted.slice(index).filter((each) => each.ofScope && isFixed(each, draft)).length }
    try {
      writes += await settleThread(api, draft, thread, { shown, told })
    } catch (error) {
      writes++
      if (failure(error).status !== 404) trouble ??= error
      // It is gone: what it said stands in the review's table.
      else for (const fingerprint of thread.fingerprints) shown.delete(fingerprint)
    }
  }
  return { trouble, waiting: 0 }
}

interface Settled {
  /** The first error, or null. */
  readonly trouble: unknown
  /** Threads about what is fixed that still stand there, as one run writes only so much. */
  readonly waiting: number
}

interface Known {
  readonly shown: Set<string>
  /** What older threads speak of. */
  readonly told: Set<string>
}

const isFixed = ({ path, fingerprints }: OwnThread, { live, unjudged }: ReviewDraft): boolean =>
  !fingerprints.some((fingerprint) => live.has(fingerprint)) && !unjudged(path)

async function settleThread(api: Api, draft: ReviewDraft, thread: OwnThread, { shown, told }: Known): Promise<number> {
  const live = thread.fingerprints.filter((fingerprint) => draft.live.has(fingerprint))
  if (isFixed(thread, draft)) {
    for (const fingerprint of thread.fingerprints) shown.delete(fingerprint)
    return fixed(api, thread, draft)
  }
  if (live.length > 0 && thread.replies === 0 && live.every((fingerprint) => told.has(fingerprint))) return remove(api, thread)
  for (const fingerprint of thread.fingerprints) told.add(fingerprint)
  const comment = draft.comments.find(({ fingerprints }) => fingerprints.some((print) => thread.fingerprints.includes(print)))
  if (comment === undefined || !standsAt(thread, comment)) return 0
  const writes = await edited(api, thread, comment)
  for (const fingerprint of comment.fingerprints) shown.add(fingerprint) && told.add(fingerprint)
  return writes
}

/** A suggestion replaces the lines that its thread stands on: on other lines than it was written for it would do harm. */
const standsAt = ({ lines: at }: OwnThread, { lines }: ReviewComment): boolean =>
  at?.line === lines?.line && at?.side === lines?.side && (at?.startLine ?? null) === (lines?.startLine ?? null)

async function edited(api: Api, thread: OwnThread, comment: ReviewComment): Promise<number> {
  const body = fitted(comment.body)
  if (sameBody(body, thread.body)) return 0
  await edit(api, thread, body)
  return 1
}

async function fixed(api: Api, thread: OwnThread, { commit, waived }: ReviewDraft): Promise<number> {
  if (thread.replies === 0) return remove(api, thread)
  // Without its marker the thread is no longer looked at, so that the finding is said again should it come back.
  const old = thread.body.slice(0, thread.body.lastIndexOf('<!--')).trim()
  const how = thread.fingerprints.every((fingerprint) => waived.has(fingerprint)) ? 'Excepted, not fixed, as of' : 'Fixed in'
  await edit(api, thread, fitted(`${how} ${commit}.\n\n<details><summary>What it was</summary>\n\n${old}\n\n</details>`))
  try {
    await api.octokit.graphql(minimize, { id: thread.commentNode })
    // GitHub lets only a token with `contents: write` resolve.
    if (thread.resolvable) await api.octokit.graphql(resolve, { id: thread.id })
  } catch {
    // The comment says already that it is fixed: folding it away is a kindness that some tokens may not do.
  }
  return 3
}

async function remove({ octokit, owner, repo }: Api, thread: OwnThread): Promise<number> {
  try {
    await octokit.rest.pulls.deleteReviewComment({ owner, repo, comment_id: thread.commentId })
  } catch (error) {
    // Gone already, perhaps by a try whose answer was lost.
    if (failure(error).status !== 404) throw error
  }
  return 1
}

async function edit({ octokit, owner, repo }: Api, thread: OwnThread, body: string): Promise<void> {
  await octokit.rest.pulls.updateReviewComment({ owner, repo, comment_id: thread.commentId, body })
}

const minimize = `mutation ($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: RESOLVED }) { minimizedComment { isMinimized } }
}`
const resolve = `mutation ($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { isResolved } } }`
