import type { Loopback, Token } from './loopback.ts'
import { type Comment, type Draft, type Pull, type Thread, Unprocessable } from './pull.ts'

type Json = Record<string, unknown>

interface Call {
  readonly github: Loopback
  readonly token: Token
  readonly accept: string
  readonly parameters: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: Json
}
export interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}
type Handler = (call: Call) => Answer

const ok = (body: unknown): Answer => ({ status: 200, body })
const documentation_url = 'https://docs.github.com/rest'
export const notFound: Answer = { status: 404, body: { message: 'Not Found', documentation_url, status: '404' } }
const forbidden: Answer = {
  status: 403,
  body: { message: 'Resource not accessible by integration', documentation_url, status: '403' },
}

/** Handlers by GitHub's operation ids. */
export const handlers: Readonly<Record<string, Handler>> = {
  'repos/compare-commits-with-basehead': ({ github, parameters, query }) => {
    const [base, head] = (parameters.basehead ?? '').split('...').map((name) => github.store.commit(name))
    const mergeBase = base && head ? github.store.mergeBase(base, head) : null
    if (!base || !head || !mergeBase) return notFound
    const commits = github.store.commits(base, head)
    const url = `${github.url}/compare`
    const first = (query.get('page') ?? '1') === '1'
    return ok({
      url,
      html_url: url,
      permalink_url: url,
      diff_url: url,
      patch_url: url,
      base_commit: github.shapes.commits(github.store, [base])[0],
      merge_base_commit: github.shapes.commits(github.store, [mergeBase])[0],
      status: mergeBase === base ? 'ahead' : 'diverged',
      ahead_by: commits.length,
      behind_by: github.store.commits(head, base).length,
      total_commits: commits.length,
      commits: github.shapes.commits(github.store, page(commits, query).items),
      files: first
        ? github.store
            .diff(mergeBase, head)
            .slice(0, 300)
            .map((file) => github.shapes.file(file))
        : [],
    })
  },

  'repos/get-commit': ({ github, accept, parameters }) => {
    const commit = github.store.commit(parameters.ref ?? '')
    if (!commit) return notFound
    if (accept !== 'application/vnd.github.sha') return ok(github.shapes.commits(github.store, [commit])[0])
    return { status: 200, body: Buffer.from(commit), headers: { 'content-type': 'application/vnd.github.sha' } }
  },

  'git/list-matching-refs': ({ github, parameters }) =>
    ok(github.store.refs(`refs/${parameters.ref}`).map(({ ref, type, sha }) => github.shapes.ref(ref, { type, sha }))),

  'git/get-tag': ({ github, parameters }) => {
    const sha = parameters.tag_sha ?? ''
    const target = github.store.commit(sha)
    return target ? ok(github.shapes.tag(sha, target)) : notFound
  },

  'git/get-blob': ({ github, parameters }) => {
    const sha = parameters.file_sha ?? ''
    const content = github.store.blob(sha)
    if (!content) return notFound
    return ok({ sha, node_id: `B_${sha}`, size: content.length, url: `${github.url}/b`, content: wrapped(content), encoding: 'base64' })
  },

  'git/get-tree': ({ github, parameters, query }) => {
    const revision = parameters.tree_sha ?? ''
    const tree = github.store.tree(revision, query.has('recursive'))
    if (!tree) return notFound
    const truncated = query.has('recursive') && tree.length > github.treeLimit
    const sha = github.store.say([revision], 'rev-parse', `${revision}^{tree}`).trim()
    return ok({ sha, url: `${github.url}/t`, tree: tree.slice(0, truncated ? github.treeLimit : undefined), truncated })
  },

  'actions/list-workflow-run-artifacts': ({ github, parameters, query }) => {
    const all = github.artifacts.get(Number(parameters.run_id)) ?? []
    const found = all.filter(({ name }) => (query.get('name') ?? name) === name)
    return ok({ total_count: found.length, artifacts: page(found, query).items.map((artifact) => github.shapes.artifact(artifact)) })
  },

  'actions/download-artifact': ({ github, parameters }) => ({
    status: 302,
    headers: { location: `${github.url}/storage/${parameters.artifact_id}` },
  }),

  'pulls/list-files': onPull((pull, { github, query }) => {
    const { items, headers } = page(
      pull.shown(),
      sized(query, github.pageLimit),
      `${github.url}/repos/${github.name}/pulls/${pull.number}/files`,
    )
    return { status: 200, body: items.map((file) => github.shapes.file(file)), headers }
  }),

  'pulls/create-review': onPull((pull, { github, token, body }) => {
    if (!token.write) return forbidden
    const drafts = ((body.comments ?? []) as Json[]).map(draft)
    const review = pull.review(token.user, body.commit_id as string | undefined, body.body as string | undefined, drafts)
    return ok(github.shapes.review(pull, review))
  }),

  'pulls/update-review': onPull((pull, { github, token, parameters, body }) => {
    const review = pull.reviews.find(({ id }) => String(id) === parameters.review_id)
    if (!review) return notFound
    if (!token.write || review.user.login !== token.user.login) return forbidden
    pull.edit(review, body.body as string)
    return ok(github.shapes.review(pull, review))
  }),

  'pulls/create-review-comment': onPull((pull, { github, token, body }) => {
    if (!token.write) return forbidden
    const comment = pull.comment(token.user, body.commit_id as string, draft(body))
    return { status: 201, body: github.shapes.comment(pull, threadOf(pull, comment), comment) }
  }),

  'pulls/update-review-comment': onComment((pull, comment, { github, token, body }) => {
    if (!token.write || comment.user.login !== token.user.login) return forbidden
    pull.edit(comment, body.body as string)
    return ok(github.shapes.comment(pull, threadOf(pull, comment), comment))
  }),

  'pulls/delete-review-comment': onComment((pull, comment, { token }) => {
    if (!token.write || comment.user.login !== token.user.login) return forbidden
    pull.remove(comment)
    return { status: 204 }
  }),
}

function onPull(handle: (pull: Pull, call: Call) => Answer): Handler {
  return (call) => {
    const pull = call.github.pulls.get(Number(call.parameters.pull_number))
    return pull ? guarded(() => handle(pull, call)) : notFound
  }
}

function onComment(handle: (pull: Pull, comment: Comment, call: Call) => Answer): Handler {
  return (call) => {
    for (const pull of call.github.pulls.values()) {
      const comment = pull.comments.find(({ id }) => String(id) === call.parameters.comment_id)
      if (comment) return guarded(() => handle(pull, comment, call))
    }
    return notFound
  }
}

function guarded(handle: () => Answer): Answer {
  try {
    return handle()
  } catch (error) {
    if (!(error instanceof Unprocessable)) throw error
    return { status: 422, body: { message: 'Unprocessable Entity', errors: [error.message], documentation_url, status: '422' } }
  }
}

function draft(body: Json): Draft {
  const side = (body.side ?? 'RIGHT') as Draft['side']
  if (side !== 'LEFT' && side !== 'RIGHT') throw new Unprocessable('Side is not included in the list')
  const line = (body.line ?? null) as number | null
  if (line === null && body.subject_type !== 'file') throw new Unprocessable('Line could not be resolved')
  return { path: body.path as string, body: body.body as string, side, line, startLine: (body.start_line ?? null) as number | null }
}

function threadOf(pull: Pull, comment: Comment): Thread {
  const thread = pull.threads.find((item) => item.comments.includes(comment))
  if (!thread) throw new Error('a comment without a thread')
  return thread
}

/** GitHub breaks base64 into lines. */
const wrapped = (content: Buffer) => content.toString('base64').replace(/.{60}/g, '$&\n')

function sized(query: URLSearchParams, most: number): URLSearchParams {
  const limited = new URLSearchParams(query)
  limited.set('per_page', String(Math.min(most, Number(query.get('per_page') ?? 30))))
  return limited
}

function page<Item>(items: readonly Item[], query: URLSearchParams, url = '') {
  const size = Number(query.get('per_page') ?? 30)
  const number = Number(query.get('page') ?? 1)
  const last = Math.max(1, Math.ceil(items.length / size))
  const link = (to: number, relation: string) => `<${url}?per_page=${size}&page=${to}>; rel="${relation}"`
  const headers: Record<string, string> = number < last ? { link: `${link(number + 1, 'next')}, ${link(last, 'last')}` } : {}
  return { items: items.slice((number - 1) * size, number * size), headers }
}
