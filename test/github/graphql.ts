import { schema as published } from '@octokit/graphql-schema'
import { buildSchema, type DocumentNode, executeSync, type GraphQLSchema, parse, validate } from 'graphql'
import type { Loopback, Token } from './loopback.ts'
import type { Comment, Pull, Review, Thread, User } from './pull.ts'

type Json = Record<string, unknown>
interface Page {
  readonly first?: number
  readonly last?: number
  readonly after?: string | null
  readonly before?: string | null
}

let built: GraphQLSchema | undefined
const schema = () => (built ??= buildSchema(published.idl, { assumeValid: true, assumeValidSDL: true }))

interface Known {
  readonly document: DocumentNode | null
  readonly violations: readonly string[]
}
const known = new Map<string, Known>()

/** A document is parsed and held against the schema once. */
function read(source: string): Known {
  let found = known.get(source)
  if (!found) {
    try {
      const document = parse(source)
      found = { document, violations: validate(schema(), document).map((error) => error.message) }
    } catch (error) {
      found = { document: null, violations: [String(error)] }
    }
    known.set(source, found)
  }
  return found
}

/** Says where a document departs from GitHub's schema. */
export const graphqlViolations = (source: string): readonly string[] => read(source).violations

/** Runs a document against GitHub's schema and the loopback's state. */
export function runGraphql(github: Loopback, token: Token, source: string, variableValues: Json): unknown {
  const { document, violations } = read(source)
  if (document === null || violations.length > 0) return { errors: violations.map((message) => ({ message })) }
  return executeSync({ schema: schema(), document, variableValues, rootValue: root(github, token) })
}

class Refused extends Error {
  readonly extensions = { type: 'FORBIDDEN' }
}

function root(github: Loopback, token: Token): Json {
  return {
    viewer: { login: token.user.login },
    repository: ({ owner, name }: { owner: string; name: string }) =>
      `${owner}/${name}` === github.name
        ? {
            pullRequests: ({ headRefName, states, ...page }: Page & { headRefName: string; states: readonly string[] }) =>
              connection(
                [...github.pulls.values()].filter(({ branch, state }) => branch === headRefName && states.includes(state)),
                page,
                (pull) => pullRequest(github, pull, token) ?? {},
              ),
            pullRequest: ({ number }: { number: number }) => pullRequest(github, github.pulls.get(number), token),
            object: ({ oid }: { oid: string }) => blob(github.store.blob(oid)),
          }
        : null,
    minimizeComment: ({ input }: { input: { subjectId: string; classifier: string } }) => {
      const found = everything(github).find((item) => nodeId(item) === input.subjectId)
      if (!token.write || !found) throw new Refused('Resource not accessible by integration')
      found.minimized = input.classifier
      return { minimizedComment: { __typename: 'commit' in found ? 'PullRequestReview' : 'PullRequestReviewComment', isMinimized: true } }
    },
    resolveReviewThread: ({ input }: { input: { threadId: string } }) => {
      const thread = [...github.pulls.values()].flatMap((pull) => pull.threads).find(({ id }) => id === input.threadId)
      if (!token.contents || !thread) throw new Refused('Resource not accessible by integration')
      thread.resolved = true
      return { thread: { id: thread.id, isResolved: true } }
    },
  }
}

const everything = (github: Loopback): (Comment | Review)[] =>
  [...github.pulls.values()].flatMap((pull) => [...pull.comments, ...pull.reviews])
const nodeId = (item: Comment | Review) => `${'commit' in item ? 'PRR' : 'PRRC'}_${item.id}`

/** GitHub gives text of valid UTF-8 only, and of large files the beginning. */
function blob(content: Buffer | null): Json | null {
  if (content === null) return null
  const isBinary = content.includes(0)
  const isTruncated = content.length > 512_000
  const text = isBinary ? null : content.subarray(0, 512_000).toString()
  return { __typename: 'Blob', byteSize: content.length, isBinary, isTruncated, text }
}

function pullRequest({ pageLimit }: Loopback, pull: Pull | undefined, token: Token): Json | null {
  if (!pull) return null
  return {
    number: pull.number,
    headRefOid: pull.head,
    baseRefOid: pull.base,
    headRepository: pull.repository === null ? null : { databaseId: pull.repository },
    reviews: (page: Page) => connection(pull.reviews, limited(page, pageLimit), (review) => written(review, token)),
    reviewThreads: (page: Page) => connection(pull.threads, limited(page, pageLimit), (thread) => threadNode(thread, token)),
  }
}

function threadNode(thread: Thread, token: Token): Json {
  return {
    id: thread.id,
    path: thread.anchor.path,
    line: thread.anchor.line,
    startLine: thread.anchor.startLine,
    originalLine: thread.original.line,
    diffSide: thread.original.side,
    subjectType: thread.original.line === null ? 'FILE' : 'LINE',
    isOutdated: thread.outdated,
    isResolved: thread.resolved,
    viewerCanResolve: token.contents && !thread.resolved,
    comments: (page: Page) => connection(thread.comments, page, (comment) => written(comment, token)),
  }
}

function written(item: Comment | Review, token: Token): Json {
  return {
    id: nodeId(item),
    databaseId: item.id,
    fullDatabaseId: String(item.id),
    body: item.body,
    author: author(item.user),
    viewerDidAuthor: item.user.login === token.user.login,
    isMinimized: item.minimized !== null,
  }
}

/** GraphQL names a bot without the `[bot]` that REST gives it. */
const author = ({ login, type }: User) => ({ __typename: type, login: login.replace(/\[bot\]$/, '') })

const limited = ({ first, last, ...page }: Page, most: number): Page => ({
  ...page,
  ...(first !== undefined && { first: Math.min(first, most) }),
  ...(last !== undefined && { last: Math.min(last, most) }),
})

/** A cursor is how many items stand before its place. */
function connection<Item>(items: readonly Item[], { first, last, after, before }: Page, node: (item: Item) => Json): Json {
  const size = first ?? last
  if (size === undefined) throw new Error('You must provide a `first` or `last` value to properly paginate the connection.')
  if (size > 100) throw new Error('Requesting more than 100 records exceeds the limit of 100 records.')
  const [from, to] = [after ? Number(after) : 0, before ? Number(before) : items.length]
  const start = first === undefined ? Math.max(from, to - size) : from
  const end = first === undefined ? to : Math.min(to, from + size)
  return {
    totalCount: items.length,
    nodes: items.slice(start, end).map(node),
    pageInfo: {
      hasNextPage: end < items.length,
      endCursor: end > start ? String(end) : null,
      hasPreviousPage: start > 0,
      startCursor: end > start ? String(start) : null,
    },
  }
}
