import type { Api } from './api.ts'
import { fitted, sameBody } from './marker.ts'
import { failure } from './pace.ts'
import type { ReviewComment, ReviewDraft } from './review.ts'
import type { OwnThread } from './threads.ts'

/** Edits and deletions in one run: the rest waits for the next. */
const maximumWrites = 30

/** Brings earlier threads up to date: what is fixed goes away, or says so where somebody answered; what changed is edited in place. `shown` learns of it. */
export async function settle(api: Api, draft: ReviewDraft, threads: readonly OwnThread[], shown: Set<string>): Promise<void> {
  let writes = 0
  for (const thread of threads) {
    if (writes >= maximumWrites) return
    const holds = thread.fingerprints.some((fingerprint) => draft.live.has(fingerprint)) || draft.unjudged(thread.path)
    const comment = draft.comments.find(({ fingerprints }) => fingerprints.some((print) => thread.fingerprints.includes(print)))
    if (!holds) {
      writes += await fixed(api, thread, draft.commit)
      for (const fingerprint of thread.fingerprints) shown.delete(fingerprint)
    } else if (comment && standsAt(thread, comment)) {
      writes += await edited(api, thread, comment)
      for (const fingerprint of comment.fingerprints) shown.add(fingerprint)
    }
  }
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

async function fixed(api: Api, thread: OwnThread, commit: string): Promise<number> {
  const { octokit, owner, repo } = api
  if (thread.replies === 0) {
    try {
      await octokit.rest.pulls.deleteReviewComment({ owner, repo, comment_id: thread.commentId })
    } catch (error) {
      // Somebody was faster, or the answer to the first try was lost.
      if (failure(error).status !== 404) throw error
    }
    return 1
  }
  // Without its marker the thread is no longer looked at, so that the finding is said again should it come back.
  const old = thread.body.slice(0, thread.body.lastIndexOf('<!--')).trim()
  await edit(api, thread, fitted(`Fixed in ${commit}.\n\n<details><summary>What it was</summary>\n\n${old}\n\n</details>`))
  try {
    await octokit.graphql(minimize, { id: thread.commentNode })
    // GitHub lets only a token with `contents: write` resolve.
    if (thread.resolvable) await octokit.graphql(resolve, { id: thread.id })
  } catch {
    // The comment says already that it is fixed: folding it away is a kindness that some tokens may not do.
  }
  return 3
}

async function edit({ octokit, owner, repo }: Api, thread: OwnThread, body: string): Promise<void> {
  await octokit.rest.pulls.updateReviewComment({ owner, repo, comment_id: thread.commentId, body })
}

const minimize = `mutation ($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: RESOLVED }) { minimizedComment { isMinimized } }
}`
const resolve = `mutation ($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { isResolved } } }`
