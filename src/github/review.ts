import type { Api } from './api.ts'
import { marked, sameBody } from './marker.ts'
import { failure, isRateLimit } from './pace.ts'
import { settle } from './settle.ts'
import { type Conversation, type OwnReview, type OwnThread, readConversation } from './threads.ts'

/** One comment: on lines of one side, which lie in one hunk, or on the file as a whole. */
export interface ReviewComment {
  /** Of all findings that it speaks of. */
  readonly fingerprints: readonly string[]
  readonly path: string
  readonly body: string
  readonly lines: { readonly side: 'LEFT' | 'RIGHT'; readonly line: number; readonly startLine: number | null } | null
}

export interface ReviewDraft {
  readonly pull: number
  /** The head that was checked. */
  readonly commit: string
  /** What the review says as a whole. */
  readonly body: string
  /** Gravest first. */
  readonly comments: readonly ReviewComment[]
  /** Fingerprints of all findings that hold, whether or not they have a comment: their threads stay. */
  readonly live: ReadonlySet<string>
  /** Whether findings of a file could be missing because it was not judged: its threads stay. */
  readonly unjudged: (path: string) => boolean
  /** Nothing worth a review of its own: only what is there already is brought up to date. */
  readonly quiet: boolean
}

export interface ReviewOutcome {
  /** Fingerprints of findings that stand in a comment now, posted by this run or by one before. */
  readonly shown: ReadonlySet<string>
  /** Why something is missing, in words for the summary; null if nothing is. */
  readonly trouble: string | null
}

/** New comments on lines in one run, and on files: what is beyond stands in the summary. */
const maximumComments = 50
const maximumFileComments = 10
/** Requests to find the comments that GitHub refuses. */
const maximumAttempts = 24

const continued = 'More of the same run.'
const superseded = 'A later review of Plimsoll says what holds now.'

/** Posts one review of what is new, and brings earlier comments up to date. Never throws: a verdict does not hang on it. */
export async function publishReview(api: Api, draft: ReviewDraft): Promise<ReviewOutcome> {
  const posting = new Posting(api, draft)
  try {
    await posting.run()
    return { shown: posting.shown, trouble: posting.trouble }
  } catch (error) {
    return { shown: posting.shown, trouble: explain(error) }
  }
}

class Posting {
  readonly #api: Api
  readonly #draft: ReviewDraft
  readonly shown = new Set<string>()
  trouble: string | null = null
  #bodyPosted = false
  #attempts = 0

  constructor(api: Api, draft: ReviewDraft) {
    this.#api = api
    this.#draft = draft
  }

  async run(): Promise<void> {
    const before = await this.#read()
    let conversation = before
    if (conversation.head !== this.#draft.commit) {
      this.trouble = 'the pull request has moved on: its newer run comments on it'
      return
    }
    try {
      await this.#post(conversation)
    } catch (error) {
      // After a failure of the server nobody knows what it did: look, and post what is missing.
      if (failure(error).status < 500) throw error
      conversation = await this.#read()
      await this.#post(conversation)
    }
    if (this.#bodyPosted) await this.#supersede(before.reviews.at(-1))
    await settle(this.#api, this.#draft, conversation.threads, this.shown)
  }

  async #read(): Promise<Conversation> {
    const conversation = await readConversation(this.#api, this.#draft.pull)
    for (const thread of conversation.threads) {
      if (thread.marker.state === 'open') for (const fingerprint of thread.marker.fingerprints) this.shown.add(fingerprint)
    }
    return conversation
  }

  async #post({ threads, reviews }: Conversation): Promise<void> {
    const missing = this.#draft.comments.filter(({ fingerprints }) => fingerprints.some((fingerprint) => !this.shown.has(fingerprint)))
    const fresh = missing.filter((comment) => threadOf(threads, comment) === undefined)
    const onLines = fresh.filter(({ lines }) => lines !== null).slice(0, maximumComments)
    const last = reviews.at(-1)
    const refused = onLines.length > 0 ? await this.#review(onLines) : []
    if (!this.#bodyPosted) {
      const body = marked(this.#draft.body, { state: 'review', fingerprints: [] })
      if (last && !sameBody(last.body, body)) await this.#updateReview(last.id, body)
      else if (!last && !this.#draft.quiet) await this.#review([])
    }
    await this.#files([...refused, ...fresh.filter(({ lines }) => lines === null)])
  }

  /** All or nothing at GitHub: a refused list is halved until the bad ones are found. Gives those. */
  async #review(comments: readonly ReviewComment[]): Promise<ReviewComment[]> {
    if (this.#attempts++ >= maximumAttempts) return [...comments]
    try {
      await this.#create(comments)
      for (const { fingerprints } of comments) for (const fingerprint of fingerprints) this.shown.add(fingerprint)
      this.#bodyPosted = true
      return []
    } catch (error) {
      if (failure(error).status !== 422 || isRateLimit(error) || comments.length === 0) throw error
      if (comments.length === 1) return [...comments]
      const half = comments.length >> 1
      return [...(await this.#review(comments.slice(0, half))), ...(await this.#review(comments.slice(half)))]
    }
  }

  async #create(comments: readonly ReviewComment[]): Promise<void> {
    const { octokit, owner, repo } = this.#api
    const body = marked(this.#bodyPosted ? continued : this.#draft.body, { state: 'review', fingerprints: [] })
    await octokit.rest.pulls.createReview({
      owner,
      repo,
      pull_number: this.#draft.pull,
      commit_id: this.#draft.commit,
      event: 'COMMENT',
      body,
      comments: comments.map(({ path, lines, ...comment }) => ({
        path,
        body: marked(comment.body, { state: 'open', fingerprints: comment.fingerprints }),
        ...(lines && { line: lines.line, side: lines.side }),
        ...(lines?.startLine && { start_line: lines.startLine, start_side: lines.side }),
      })),
    })
  }

  /** Two reviews with different counts would leave a reader in doubt. */
  async #supersede(earlier: OwnReview | undefined): Promise<void> {
    const body = marked(superseded, { state: 'review', fingerprints: [] })
    if (earlier && !sameBody(earlier.body, body)) await this.#updateReview(earlier.id, body)
  }

  async #updateReview(id: number, body: string): Promise<void> {
    const { octokit, owner, repo } = this.#api
    await octokit.rest.pulls.updateReview({ owner, repo, pull_number: this.#draft.pull, review_id: id, body })
  }

  async #files(comments: readonly ReviewComment[]): Promise<void> {
    const { octokit, owner, repo } = this.#api
    for (const { path, body, fingerprints } of comments.slice(0, maximumFileComments)) {
      try {
        await octokit.rest.pulls.createReviewComment({
          owner,
          repo,
          pull_number: this.#draft.pull,
          commit_id: this.#draft.commit,
          path,
          subject_type: 'file',
          body: marked(body, { state: 'open', fingerprints }),
        })
        for (const fingerprint of fingerprints) this.shown.add(fingerprint)
      } catch (error) {
        if (failure(error).status !== 422 || isRateLimit(error)) throw error
      }
    }
  }
}

const threadOf = (threads: readonly OwnThread[], comment: ReviewComment) =>
  threads.find(({ marker }) => marker.state === 'open' && marker.fingerprints.some((print) => comment.fingerprints.includes(print)))

function explain(error: unknown): string {
  const { status, message } = failure(error)
  const text = message.split('\n')[0]
  if (status === 401) return 'GitHub does not accept the token: no review was posted'
  if (isRateLimit(error)) return 'GitHub asked for more patience than there was: the review is not complete'
  if (status === 403 || status === 404) {
    return 'the token may not write a review, as is always so for a pull request from a fork; for others give the job `pull-requests: write`'
  }
  return `GitHub did not take all of the review (${status}: ${text})`
}
