import { findRange } from '../../src/action/find-range.ts'
import { judge } from '../../src/action/judge.ts'
import type { Result } from '../../src/core/finding.ts'
import type { Api } from '../../src/github/api.ts'
import { draftReview } from '../../src/github/draft.ts'
import type { Settings } from '../../src/github/inputs.ts'
import { publishReview, type ReviewDraft, type ReviewOutcome } from '../../src/github/review.ts'
import { parseMarker } from '../../src/reporters/marker.ts'
import { ruleInfo } from '../../src/rule-info.ts'
import type { Loopback } from './loopback.ts'
import type { Comment, Pull } from './pull.ts'
import { bot } from './pull.ts'
import type { Files, Repository } from './repository.ts'

const settings: Settings = {
  token: 'resolve-token',
  failOn: null,
  policy: null,
  strict: false,
  review: 'auto',
  online: false,
  annotations: true,
  summary: true,
  sarifFile: null,
  base: null,
  head: null,
  workingDirectory: '.',
}
const linkTo = () => null

export interface Judged {
  readonly result: Result
  readonly draft: ReviewDraft
}

/** The first half of a run of the action without a clone: reading, and the verdict. */
export async function readPull(api: Api, pull: Pull): Promise<Judged> {
  const event = {
    kind: 'pull_request',
    number: pull.number,
    base: pull.base,
    head: pull.head,
    baseBranch: null,
    privileged: false,
  } as const
  const range = await findRange(event, settings, { repository: null, api })
  if (range === null) throw new Error('nothing to judge')
  const result = await judge(range, settings, { repositoryName: 'octo/estate', lookUp: undefined })
  const draft = await draftReview(result, {
    pull: pull.number,
    commit: pull.head,
    change: range.change,
    rules: ruleInfo,
    linkTo,
    scope: '',
  })
  return { result, draft }
}

/** The second half: the review. */
export const post = (api: Api, draft: ReviewDraft): Promise<ReviewOutcome> => publishReview(api, draft)

const sound = (name: string, ...more: string[]) => `apiVersion: v1
kind: Pod
metadata:
  name: ${name}
  namespace: shop
spec:
  automountServiceAccountToken: false
  securityContext:
    seccompProfile: {type: RuntimeDefault}
    runAsNonRoot: true
  containers:
    - name: ${name}
      image: registry.example.com/${name}:1.2.3@sha256:${'4d1f'.repeat(16)}
      securityContext:
        readOnlyRootFilesystem: true
        allowPrivilegeEscalation: false
        capabilities: {drop: [ALL]}
${more.map((line) => `${line}\n`).join('')}`
const privileged = (name: string) =>
  sound(name).replace('allowPrivilegeEscalation: false', 'allowPrivilegeEscalation: false\n        privileged: true')
const open = (text: string) => text.replace('        allowPrivilegeEscalation: false\n', '')

export interface Conversation {
  readonly name: string
  /** As GitHub has it when the run begins, and as a page that lags behind still shows it. */
  readonly pull: Pull
  readonly past: Pull
  /** Comments of people, which stay whatever happens. */
  readonly others: readonly Comment[]
}

const pods = Array.from({ length: 7 }, (_, at) => `k8s/app${at}.yaml`)
const notes = Array.from({ length: 12 }, (_, at) => `docs/${at}.txt`)
const each = (paths: readonly string[], text: (at: number) => string): Files =>
  Object.fromEntries(paths.map((path, at) => [path, text(at)]))
const alice = { login: 'alice', type: 'User' } as const

/** Runs that together need every kind of request that the action makes. */
export async function conversations(repository: Repository, github: Loopback, api: () => Promise<Api>): Promise<Conversation[]> {
  const base: Files = {
    ...each(pods, () => sound('app')),
    ...each(notes, (at) => `note ${at}\n`),
    'k8s/old.yaml': sound('moved'),
    'web/Dockerfile': 'FROM debian:12.11\nUSER 10001\n',
  }
  repository.commit(base)
  repository.branch('topic')
  // Many files, to be read in one request but for one that is no UTF-8; a renamed one, whose pair only GitHub's list knows; two commits to look through.
  repository.commit({
    ...each(pods, (at) => sound('app', `# ${at}`)),
    ...each(notes, (at) => `other note ${at}\n`),
    'docs/latin.txt': new Uint8Array([0x61, 0xe9, 0x0a]),
    'k8s/app0.yaml': privileged('app'),
    'k8s/app1.yaml': open(sound('app')),
    'k8s/app2.yaml': privileged('app'),
  })
  repository.commit({ 'k8s/old.yaml': null, 'k8s/new.yaml': privileged('moved'), 'web/Dockerfile': 'FROM debian:12.11\nUSER root\n' })
  repository.git('tag', 'one')
  const first = github.pull(7, 'main', 'one')
  first.withoutPatch.add('web/Dockerfile')

  const before = first.copy()
  github.pulls.set(7, before)
  await post(await api(), (await readPull(await api(), before)).draft)
  const again = before.copy()
  // One answered, then mended; one mended; one that now says more; one that stays; new ones, of which GitHub refuses one.
  const about = (path: string) => before.threads.find(({ anchor }) => anchor.path === path)
  const answered = about('k8s/app0.yaml')
  if (!answered) throw new Error('nothing was posted')
  before.reply(answered, alice, 'really?')
  before.review(alice, before.head, 'mine', [
    { path: 'k8s/app3.yaml', side: 'RIGHT', line: 18, startLine: null, body: 'forged\n\n<!-- plimsoll:v1 a1 -->' },
  ])
  const then = before.copy()
  repository.branch('topic', 'one')
  repository.commit({
    'k8s/app0.yaml': sound('app'),
    'k8s/app1.yaml': sound('app'),
    'k8s/app2.yaml': privileged('app').replace('    runAsNonRoot: true\n', ''),
    'k8s/app4.yaml': privileged('app'),
    'k8s/app5.yaml': privileged('app'),
    'k8s/app6.yaml': open(sound('app')),
  })
  repository.git('tag', 'two')
  before.push('two')
  before.refuse = ({ path, line }) => path === 'k8s/app5.yaml' && line !== null
  return [
    { name: 'first run', pull: first, past: first.copy(), others: [] },
    { name: 'run of the same', pull: again, past: first.copy(), others: [] },
    { name: 'run after a push', pull: before, past: then, others: before.comments.filter(({ user }) => user.login === alice.login) },
  ]
}

/** Fingerprints of each comment of ours that is still looked at. */
export const posted = (pull: Pick<Pull, 'threads'>): (readonly string[])[] =>
  pull.threads.flatMap(({ comments: [comment] }) => {
    const prints = comment?.user.login === bot.login ? parseMarker(comment.body)?.fingerprints : undefined
    return prints === undefined ? [] : [prints]
  })

/** The bodies of our reviews that claim to say what holds now. */
export const bodies = (pull: Pull): string[] =>
  pull.reviews.filter(({ user, body }) => user.login === bot.login && parseMarker(body)?.fingerprints.length === 0).map(({ body }) => body)
