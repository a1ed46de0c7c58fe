import { parseMarker } from '../reporters/marker.ts'
import type { Api } from './api.ts'

/** A thread that this tool began in an earlier run: by the token's own author, with a marker. */
export interface OwnThread {
  readonly id: string
  readonly path: string
  readonly commentId: number
  readonly commentNode: string
  readonly body: string
  readonly fingerprints: readonly string[]
  /** Where it stands now; null on a file, and where its lines are gone. */
  readonly lines: { readonly side: 'LEFT' | 'RIGHT'; readonly line: number; readonly startLine: number | null } | null
  readonly replies: number
  readonly resolvable: boolean
  /** False for one of a run that looks for other findings: what it says is known, and it is not ours to change. */
  readonly ofScope: boolean
}

export interface OwnReview {
  readonly id: number
  readonly body: string
}

/** What stands in a pull request now. */
export interface Conversation {
  readonly head: string
  readonly threads: readonly OwnThread[]
  /** Oldest first. */
  readonly reviews: readonly OwnReview[]
}

interface Written {
  readonly id: string
  readonly fullDatabaseId: string | null
  readonly body: string
  readonly viewerDidAuthor: boolean
}
interface Answer {
  readonly repository: {
    readonly pullRequest: {
      readonly headRefOid: string
      /** The last ones, in their order; absent where none are asked for. */
      readonly reviews?: {
        readonly pageInfo: { readonly hasPreviousPage: boolean; readonly startCursor: string | null }
        readonly nodes: readonly Written[]
      }
      readonly reviewThreads?: {
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
        readonly nodes: readonly {
          readonly id: string
          readonly path: string
          readonly isResolved: boolean
          readonly viewerCanResolve: boolean
          readonly line: number | null
          readonly startLine: number | null
          readonly diffSide: 'LEFT' | 'RIGHT'
          readonly comments: { readonly totalCount: number; readonly nodes: readonly Written[] }
        }[]
      }
    } | null
  } | null
}

/** Of 100 each; a pull request with more is told anew in a review of its own. */
const reviewPages = 10

const query = `query (
  $owner: String!, $repo: String!, $number: Int!, $before: String, $after: String, $moreReviews: Boolean!, $moreThreads: Boolean!
) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      reviews(last: 100, before: $before) @include(if: $moreReviews) {
        pageInfo { hasPreviousPage startCursor }
        nodes { id fullDatabaseId body viewerDidAuthor }
      }
      reviewThreads(first: 100, after: $after) @include(if: $moreThreads) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id path isResolved viewerCanResolve line startLine diffSide
          comments(first: 1) { totalCount nodes { id fullDatabaseId body viewerDidAuthor } }
        }
      }
    }
  }
}`

/** @throws the request's error, or an error if there is no such pull request */
export async function readConversation(
  { octokit, owner, repo }: Api,
  { pull: number, scope }: { readonly pull: number; readonly scope: string },
): Promise<Conversation> {
  const threads: OwnThread[] = []
  const reviews: OwnReview[] = []
  let before: string | null = null
  let after: string | null = null
  let moreReviews = true
  let moreThreads = true
  for (let page = 1; ; page++) {
    const answer: Answer = await octokit.graphql<Answer>(query, { owner, repo, number, before, after, moreReviews, moreThreads })
    const pull = answer.repository?.pullRequest
    if (!pull) throw Object.assign(new Error(`there is no pull request ${number}`), { status: 404 })
    threads.push(...(pull.reviewThreads?.nodes.flatMap((thread) => ownThread(thread, scope)) ?? []))
    reviews.unshift(...(pull.reviews?.nodes.flatMap((review) => ownReview(review, scope)) ?? []))
    before = pull.reviews?.pageInfo.startCursor ?? null
    after = pull.reviewThreads?.pageInfo.endCursor ?? null
    moreReviews = before !== null && pull.reviews?.pageInfo.hasPreviousPage === true && page < reviewPages
    moreThreads = after !== null && pull.reviewThreads?.pageInfo.hasNextPage === true
    if (!moreReviews && !moreThreads) return { head: pull.headRefOid, threads, reviews }
  }
}

type ThreadNode = NonNullable<NonNullable<NonNullable<Answer['repository']>['pullRequest']>['reviewThreads']>['nodes'][number]

function ownThread(
  { id, path, isResolved, viewerCanResolve, line, startLine, diffSide, comments }: ThreadNode,
  scope: string,
): OwnThread[] {
  const [first] = comments.nodes
  const found = first?.viewerDidAuthor ? parseMarker(first.body) : null
  if (!first || !found) return []
  return [
    {
      id,
      path,
      commentId: Number(first.fullDatabaseId),
      commentNode: first.id,
      body: first.body,
      fingerprints: found.fingerprints,
      lines: line === null ? null : { side: diffSide, line, startLine },
      replies: comments.totalCount - 1,
      resolvable: viewerCanResolve && !isResolved,
      ofScope: found.scope === scope,
    },
  ]
}

/** The marker of a review's body has no fingerprints. */
function ownReview({ fullDatabaseId, body, viewerDidAuthor }: Written, scope: string): OwnReview[] {
  const found = viewerDidAuthor ? parseMarker(body) : null
  return found?.fingerprints.length === 0 && found.scope === scope ? [{ id: Number(fullDatabaseId), body }] : []
}
