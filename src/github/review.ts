import type { Api } from './api.ts'
import { fitted, sameBody } from './marker.ts'
import { failure, isRateLimit } from './pace.ts'
import { settle } from './settle.ts'
import { type Conversation, type OwnReview, type OwnThread, readConversation } from './threads.ts'

/** One comment: on lines of one side, which lie in one hunk, or on the file as a whole. */
export interface ReviewComment {
  /** Of all findings that it speaks of; they stand in the marker at the end of its body. */
  readonly fingerprints: readonly string[]
  readonly path: string
  readonly body: string
  readonly lines: { readonly side: 'LEFT' | 'RIGHT'; readonly line: number; readonly startLine: number | null } | null
}

export interface ReviewDraft {
  readonly pull: number
  /** The head that was checked. */
  readonly commit: string
  /** Of the markers of all that this draft may change: see `scopeOf`. */
  readonly scope: string
  /** What the review says as a whole, given the fingerprints of what has a comment; the same each time for the same. */
  body(shown: ReadonlySet<string>): string
  /** Gravest first. */
  readonly comments: readonly ReviewComment[]
  /** Fingerprints of all findings that hold, whether or not they have a comment: their threads stay. */
  readonly live: ReadonlySet<string>
  /** Of findings that are there and excepted. */
  readonly waived: ReadonlySet<string>
  /** Whether findings of a file could be missing because it was not judged: its threads stay. */
  unjudged(path: string): boolean
  /** Nothing worth a review of its own: only what is there already is brought up to date. */
  readonly quiet: boolean
}

export interface ReviewOutcome {
  /** Fingerprints of findings that stand in a comment now, posted by this run or by one before. */
  readonly shown: ReadonlySet<string>
  /** Why something is missing, in words for the summary; null if nothing is. */
  readonly trouble: string | null
}

/** New comments on lines in one run, and on files: what is beyond stands in the body and the summary. */
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
  /** The review that says it all, with the text that it has now. */
  #review: OwnReview | null = null
  #attempts = 0
  #room = maximumComments

  constructor(api: Api, draft: ReviewDraft) {
    this.#api = api
    this.#draft = draft
  }

  async run(): Promise<void> {
    const before = await this.#read()
    if (before.head !== this.#draft.commit) throw new MovedOn()
    try {
      await this.#post(before.threads)
    } catch (error) {
      // After a failure of the server nobody knows what it did: look, and post what is missing.
      if (failure(error).status < 500) throw error
      const now = await this.#read()
      this.#review = now.reviews.find(({ id }) => !before.reviews.some((review) => review.id === id)) ?? null
      await this.#post(now.threads)
    }
    const { threads, reviews } = this.#review === null ? before : await this.#again(before, this.#review)
    const { trouble, waiting } = await settle(this.#api, this.#draft, threads, this.shown)
    if (trouble !== null) this.trouble = explain(trouble)
    else if (waiting > 0)
      this.trouble = `${waiting} older comments on what is fixed now are still there: run the job again to take them away`
    await this.#sumUp(reviews)
  }

  /** What stands there after posting: another run may have posted meanwhile, and the first look may have been at an old page. */
  async #again(before: Conversation, own: OwnReview): Promise<Pick<Conversation, 'threads' | 'reviews'>> {
    const seen = { threads: [...before.threads], reviews: joined(before.reviews, [own]) }
    try {
      for (const wait of [0, 2000, 4000]) {
        await this.#api.pause(wait)
        const { threads, reviews } = await this.#read()
        if (reviews.some(({ id }) => id === own.id))
          return { threads: joined(seen.threads, threads), reviews: joined(seen.reviews, reviews) }
      }
    } catch {}
    this.trouble = 'GitHub still shows the pull request as it was before: what stands there twice goes with the next run'
    return seen
  }

  async #read(): Promise<Conversation> {
    const conversation = await readConversation(this.#api, this.#draft)
    for (const { fingerprints } of conversation.threads) this.#posted(fingerprints)
    return conversation
  }

  async #post(threads: readonly OwnThread[]): Promise<void> {
    const known = new Set(threads.flatMap(({ fingerprints }) => fingerprints))
    const fresh = this.#draft.comments.filter(({ fingerprints }) => !fingerprints.some((fingerprint) => known.has(fingerprint)))
    const onLines = fresh.filter(({ lines }) => lines !== null).slice(0, this.#room)
    const refused = onLines.length > 0 ? await this.#postReview(onLines) : []
    await this.#files([...refused, ...fresh.filter(({ lines }) => lines === null)])
  }

  /** The last word: one review's text says what holds, and what has no comment. */
  async #sumUp(reviews: readonly OwnReview[]): Promise<void> {
    const [current, ...earlier] = [...reviews].sort((a, b) => b.id - a.id)
    if (current !== undefined) await this.#update(current, this.#draft.body(this.shown))
    else if (!this.#draft.quiet) await this.#create([], this.#draft.body(this.shown))
    for (const review of earlier) await this.#update(review, superseded)
  }

  /** All or nothing at GitHub: a refused list is halved until the bad ones are found. Gives those. */
  async #postReview(comments: readonly ReviewComment[]): Promise<ReviewComment[]> {
    if (this.#attempts++ >= maximumAttempts) return [...comments]
    const prints = comments.flatMap(({ fingerprints }) => fingerprints)
    try {
      await this.#create(comments, this.#review === null ? this.#draft.body(new Set([...this.shown, ...prints])) : continued)
      this.#posted(prints)
      this.#room -= comments.length
      return []
    } catch (error) {
      if (failure(error).status !== 422 || isRateLimit(error)) throw error
      // Of a commit that a forced push took away GitHub refuses everything.
      if (this.#attempts === 1 && (await this.#read()).head !== this.#draft.commit) throw new MovedOn()
      if (comments.length === 1) return [...comments]
      const half = comments.length >> 1
      return [...(await this.#postReview(comments.slice(0, half))), ...(await this.#postReview(comments.slice(half)))]
    }
  }

  async #create(comments: readonly ReviewComment[], text: string): Promise<void> {
    const { octokit, owner, repo } = this.#api
    const body = fitted(text)
    const { data } = await octokit.rest.pulls.createReview({
      owner,
      repo,
      pull_number: this.#draft.pull,
      commit_id: this.#draft.commit,
      event: 'COMMENT',
      body,
      comments: comments.map(({ path, lines, body: words }) => ({
        path,
        body: fitted(words),
        ...(lines && { line: lines.line, side: lines.side }),
        ...(lines?.startLine && { start_line: lines.startLine, start_side: lines.side }),
      })),
    })
    this.#review ??= { id: data.id, body }
  }

  async #update(review: OwnReview, text: string): Promise<void> {
    const { octokit, owner, repo } = this.#api
    const body = fitted(text)
    if (sameBody(review.body, body)) return
    await octokit.rest.pulls.updateReview({ owner, repo, pull_number: this.#draft.pull, review_id: review.id, body })
  }

  #posted(fingerprints: readonly string[]): void {
    for (const fingerprint of fingerprints) this.shown.add(fingerprint)
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
          body: fitted(body),
        })
        this.#posted(fingerprints)
      } catch (error) {
        if (failure(error).status !== 422 || isRateLimit(error)) throw error
      }
    }
  }
}

/** The head that was checked is no longer the pull request's. */
class MovedOn extends Error {
  readonly status = 422
  override readonly message = 'the pull request has moved on: its newer run comments on it'
}

/** Of what both lists have, the later word counts. */
function joined<Item extends { readonly id: unknown }>(before: readonly Item[], now: readonly Item[]): Item[] {
  return [...new Map([...before, ...now].map((item) => [item.id, item])).values()]
}

/** Why a review is not there or not complete, for a person. */
export function explain(error: unknown): string {
  if (error instanceof MovedOn) return error.message
  const { status, message } = failure(error)
  const text = message.split('\n')[0]
  if (status === 401) return 'GitHub does not accept the token: no review was posted'
  if (isRateLimit(error)) return 'GitHub asked for more patience than there was: the review is not complete'
  if (status === 404 || (status === 403 && /not accessible/i.test(message))) {
    return 'the token may not write a review, as is always so for a pull request from a fork; for others give the job `pull-requests: write`'
  }
  // Of a conversation that is locked, an archived repository or a rule of the organization GitHub says so itself.
  return `GitHub did not take all of the review (${status}: ${text})`
}
