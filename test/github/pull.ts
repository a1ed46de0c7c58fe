import type { DiffFile, GitStore } from './git-store.ts'

export interface User {
  readonly login: string
  readonly type: 'User' | 'Bot'
}
export const bot: User = { login: 'github-actions[bot]', type: 'Bot' }

type Side = 'LEFT' | 'RIGHT'

/** Where a comment stands: on lines of one side, or on the file (`line` null). */
interface Anchor {
  readonly path: string
  readonly side: Side
  readonly line: number | null
  readonly startLine: number | null
}
export interface Comment {
  readonly id: number
  readonly user: User
  body: string
  minimized: string | null
}
export interface Review {
  readonly id: number
  readonly user: User
  readonly commit: string
  body: string
  minimized: string | null
}
export interface Thread {
  readonly id: string
  readonly commit: string
  readonly original: Anchor
  /** `line` is null once the lines it stood on are gone. */
  anchor: Anchor
  outdated: boolean
  resolved: boolean
  readonly review: number | null
  comments: Comment[]
}
export interface Draft extends Anchor {
  readonly body: string
}

/** A request that GitHub answers with 422, in its words. */
export class Unprocessable extends Error {}

const bodyLimit = 65_536

/** One pull request: its commits are the repository's, its reviews and threads live here. */
export class Pull {
  readonly number: number
  readonly store: GitStore
  readonly reviews: Review[] = []
  readonly threads: Thread[] = []
  /** Paths whose patch GitHub leaves out, as for very large files. */
  readonly withoutPatch = new Set<string>()
  /** Refuses single comments of a review, as GitHub does for reasons that no client can foresee. */
  refuse: (draft: Draft, index: number) => boolean = () => false
  base: string
  head: string
  /** The name of the head's branch, and GitHub's number of the repository it is in: null where that is gone. */
  branch = 'topic'
  repository: number | null = 1
  state: 'OPEN' | 'CLOSED' | 'MERGED' = 'OPEN'
  #next: number

  constructor(number: number, store: GitStore, base: string, head: string) {
    this.number = number
    this.store = store
    this.base = this.#commit(base)
    this.head = this.#commit(head)
    this.#next = number * 1000
  }

  /** As it is now, for something to be tried on. */
  copy(): Pull {
    const copy = new Pull(this.number, this.store, this.base, this.head)
    copy.reviews.push(...structuredClone(this.reviews))
    copy.threads.push(...structuredClone(this.threads))
    for (const path of this.withoutPatch) copy.withoutPatch.add(path)
    copy.refuse = this.refuse
    copy.#next = this.#next
    return copy
  }

  get comments(): Comment[] {
    return this.threads.flatMap((thread) => thread.comments)
  }

  files(head = this.head): DiffFile[] {
    const base = this.store.mergeBase(this.base, head) ?? this.base
    return this.store.diff(base, head).map((file) => (this.withoutPatch.has(file.path) ? { ...file, patch: undefined, hunks: [] } : file))
  }

  /** GitHub shows no more of a change, and takes comments on what it shows. */
  shown(head = this.head): DiffFile[] {
    return this.files(head).slice(0, 3000)
  }

  /** All or nothing, like GitHub. */
  review(user: User, commit: string | undefined, body: string | undefined, drafts: readonly Draft[]): Review {
    if (!body) throw new Unprocessable('Body is required for COMMENT')
    checkLength(body)
    const at = this.#reviewable(commit)
    const files = this.shown(at)
    for (const [index, draft] of drafts.entries()) {
      checkLength(draft.body)
      checkAnchor(files, draft)
      if (this.refuse(draft, index)) throw new Unprocessable('An internal error occurred, please try again.')
    }
    const review: Review = { id: this.#next++, user, commit: at, body, minimized: null }
    this.reviews.push(review)
    for (const draft of drafts) this.#thread(user, at, draft, review.id)
    return review
  }

  comment(user: User, commit: string, draft: Draft): Comment {
    checkLength(draft.body)
    const at = this.#reviewable(commit)
    checkAnchor(this.shown(at), draft)
    return this.#thread(user, at, draft, null)
  }

  reply(thread: Thread, user: User, body: string): Comment {
    const comment: Comment = { id: this.#next++, user, body, minimized: null }
    thread.comments.push(comment)
    return comment
  }

  edit(target: Comment | Review, body: string): void {
    checkLength(body)
    target.body = body
  }

  /** Also removes the thread once it is empty. */
  remove(comment: Comment): void {
    for (const thread of this.threads) thread.comments = thread.comments.filter((item) => item !== comment)
    const kept = this.threads.filter((thread) => thread.comments.length > 0)
    this.threads.splice(0, this.threads.length, ...kept)
  }

  /** A push: threads follow their lines, or become outdated. */
  push(head: string): void {
    const after = this.#commit(head)
    for (const thread of this.threads) {
      if (thread.anchor.line === null) continue
      const line =
        thread.original.side === 'LEFT' ? thread.anchor.line : this.#moved(thread.anchor.path, thread.anchor.line, this.head, after)
      const shift = (line ?? 0) - thread.anchor.line
      const startLine = thread.anchor.startLine === null ? null : thread.anchor.startLine + shift
      thread.outdated = line === null
      thread.anchor = { ...thread.anchor, line, startLine: line === null ? null : startLine }
    }
    this.head = after
  }

  #moved(path: string, line: number, before: string, after: string): number | null {
    const patch = this.store.git('diff', '-U0', before, after, '--', `:(literal)${path}`)
    let shift = 0
    for (const [, start = '', lines = '1', , added = '1'] of patch.matchAll(/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/gm)) {
      const first = Number(start)
      if (Number(lines) > 0 && first <= line && line < first + Number(lines)) return null
      if (first < line) shift += Number(added) - Number(lines)
    }
    return line + shift
  }

  #thread(user: User, commit: string, { body, ...anchor }: Draft, review: number | null): Comment {
    const comment: Comment = { id: this.#next++, user, body, minimized: null }
    const id = `PRRT_${this.#next++}`
    this.threads.push({ id, commit, original: anchor, anchor, outdated: false, resolved: false, review, comments: [comment] })
    return comment
  }

  #reviewable(commit = this.head): string {
    if (commit === this.head || this.store.commits(this.base, this.head).includes(commit)) return commit
    throw new Unprocessable('commit_id is not part of the pull request')
  }

  #commit(revision: string): string {
    const id = this.store.commit(revision)
    if (id === null) throw new Error(`no commit ${revision}`)
    return id
  }
}

function checkLength(body: string): void {
  if (body.length > bodyLimit) throw new Unprocessable(`Body is too long (maximum is ${bodyLimit} characters)`)
  if (body.trim() === '') throw new Unprocessable("Body can't be blank")
}

function checkAnchor(files: readonly DiffFile[], { path, side, line, startLine }: Anchor): void {
  const file = files.find((item) => item.path === path)
  if (!file) throw new Unprocessable('Path could not be resolved')
  if (line === null) return
  const covers = (at: number) =>
    file.hunks.findIndex(({ baseStart, baseLines, headStart, headLines }) =>
      side === 'LEFT' ? baseStart <= at && at < baseStart + baseLines : headStart <= at && at < headStart + headLines,
    )
  if (covers(line) === -1) throw new Unprocessable('Line could not be resolved')
  if (startLine === null) return
  if (startLine >= line) throw new Unprocessable('Start line must precede the end line')
  if (covers(startLine) !== covers(line)) throw new Unprocessable('Start line must be part of the same hunk as the line')
}
