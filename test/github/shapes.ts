import type { DiffFile, GitStore } from './git-store.ts'
import type { Artifact } from './loopback.ts'
import type { Comment, Pull, Review, Thread, User } from './pull.ts'

type Json = Record<string, unknown>
const when = '2026-01-02T03:04:05Z'

/** JSON in the shapes of GitHub's REST answers. */
export class Shapes {
  readonly #api: string

  constructor(api: string) {
    this.#api = api
  }

  user({ login, type }: User): Json {
    const url = `${this.#api}/users/${encodeURIComponent(login)}`
    const links = ['events', 'followers', 'following', 'gists', 'organizations', 'received_events', 'repos', 'starred', 'subscriptions']
    const urls = Object.fromEntries(links.map((name) => [`${name}_url`, `${url}/${name}`]))
    return { ...urls, login, type, id: 1, node_id: 'U_1', gravatar_id: '', site_admin: false, avatar_url: url, html_url: url, url }
  }

  file(file: DiffFile): Json {
    const url = `${this.#api}/${encodeURIComponent(file.path)}`
    return {
      sha: file.oid,
      filename: file.path,
      status: file.status,
      additions: file.additions,
      deletions: file.deletions,
      changes: file.additions + file.deletions,
      blob_url: url,
      raw_url: url,
      contents_url: url,
      ...(file.patch === undefined ? {} : { patch: file.patch }),
      ...(file.previous === null ? {} : { previous_filename: file.previous }),
    }
  }

  artifact({ id, name, archive, size, expired = false }: Artifact): Json {
    const url = `${this.#api}/artifacts/${id}`
    const times = { created_at: when, expires_at: when, updated_at: when }
    return {
      id,
      node_id: `A_${id}`,
      name,
      size_in_bytes: size ?? archive.length,
      url,
      archive_download_url: `${url}/zip`,
      expired,
      ...times,
    }
  }

  ref(ref: string, object: { type: string; sha: string }): Json {
    return { ref, node_id: 'REF_1', url: `${this.#api}/ref`, object: { ...object, url: `${this.#api}/object` } }
  }

  tag(sha: string, commit: string): Json {
    const tagger = { name: 'A', email: 'a@example.com', date: when }
    const object = { sha: commit, type: 'commit', url: `${this.#api}/object` }
    return { node_id: 'TA_1', tag: 'tag', sha, url: `${this.#api}/tag`, message: '', tagger, object }
  }

  review(pull: Pull, review: Review): Json {
    const url = `${this.#api}/pull/${pull.number}`
    return {
      id: review.id,
      node_id: `PRR_${review.id}`,
      user: this.user(review.user),
      body: review.body,
      state: 'COMMENTED',
      commit_id: review.commit,
      html_url: url,
      pull_request_url: url,
      submitted_at: when,
      author_association: 'NONE',
      _links: { html: { href: url }, pull_request: { href: url } },
    }
  }

  comment(pull: Pull, thread: Thread, comment: Comment): Json {
    const url = `${this.#api}/pull/${pull.number}`
    const { path, side, line, startLine } = thread.original
    return {
      id: comment.id,
      node_id: `PRRC_${comment.id}`,
      url,
      html_url: url,
      pull_request_url: url,
      pull_request_review_id: thread.review,
      diff_hunk: '',
      path,
      commit_id: pull.head,
      original_commit_id: thread.commit,
      user: this.user(comment.user),
      body: comment.body,
      created_at: when,
      updated_at: when,
      author_association: 'NONE',
      subject_type: line === null ? 'file' : 'line',
      ...(line === null ? {} : { line, side, start_line: startLine }),
      _links: { self: { href: url }, html: { href: url }, pull_request: { href: url } },
    }
  }

  /** In the same order; one process for all. */
  commits(store: GitStore, ids: readonly string[]): Json[] {
    const person = { name: 'A', email: 'a@example.com', date: when }
    const lines =
      ids.length === 0
        ? []
        : store
            .say(ids, 'log', '--no-walk=unsorted', '--format=%H %T %P', ...ids)
            .trim()
            .split('\n')
    return lines.map((line) => {
      const [sha, tree, ...parents] = line.trim().split(' ')
      const url = `${this.#api}/commits/${sha}`
      const commit = { url, author: person, committer: person, message: '', comment_count: 0, tree: { sha: tree, url } }
      const links = { url, html_url: url, comments_url: url }
      return { ...links, sha, node_id: `C_${sha}`, commit, author: null, committer: null, parents: parents.map((id) => ({ sha: id, url })) }
    })
  }
}
