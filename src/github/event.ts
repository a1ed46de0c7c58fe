import { UserError } from '../source/user-error.ts'

/** What happened, as far as a check needs to know. Ids of commits are full and proven to be ids; nothing else of a payload is believed. */
export type Event =
  | {
      readonly kind: 'pull_request'
      readonly number: number
      /** Tip of the base branch, as it was when the pull request was last opened or pushed to. */
      readonly base: string
      readonly baseBranch: string | null
      readonly head: string
      /** The job runs with the base repository's rights (`pull_request_target`): the change is read through the API, as data only. */
      readonly privileged: boolean
    }
  | { readonly kind: 'merge_group'; readonly base: string; readonly head: string }
  | {
      readonly kind: 'push'
      /** Null for a new branch or tag. */
      readonly before: string | null
      /** Null where the push deleted it. */
      readonly after: string | null
      readonly defaultBranch: string | null
      readonly onDefaultBranch: boolean
    }
  /** `workflow_run`: a run of another workflow has ended. Whose it was, GitHub is to say: see companion.ts. */
  | {
      readonly kind: 'workflow_run'
      readonly run: number
      /** The event that the run was for. */
      readonly on: string
      readonly head: string
      readonly branch: string
      /** GitHub's number of the repository that the head is in; null where it is gone. */
      readonly repository: number | null
      readonly passed: boolean
    }
  /** `schedule`, `workflow_dispatch`: no change, so the whole tree. */
  | { readonly kind: 'scan'; readonly head: string }

export type RunEvent = Extract<Event, { kind: 'workflow_run' }>
/** An event that says itself what to judge. */
export type ChangeEvent = Exclude<Event, RunEvent>

export const supportedEvents = [
  'pull_request',
  'pull_request_target',
  'merge_group',
  'push',
  'schedule',
  'workflow_dispatch',
  'workflow_run',
] as const

/** @throws {UserError} for an event that brings no change to check, and for a payload that is not GitHub's */
export function readEvent(name: string, payload: unknown, sha: string): Event {
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
      return {
        kind: 'pull_request',
        number: positive(at(payload, 'pull_request', 'number'), 'pull_request.number'),
        base: commit(at(payload, 'pull_request', 'base', 'sha'), 'pull_request.base.sha'),
        baseBranch: nameOrNull(at(payload, 'pull_request', 'base', 'ref')),
        head: commit(at(payload, 'pull_request', 'head', 'sha'), 'pull_request.head.sha'),
        privileged: name === 'pull_request_target',
      }
    case 'merge_group':
      return {
        kind: 'merge_group',
        base: commit(at(payload, 'merge_group', 'base_sha'), 'merge_group.base_sha'),
        head: commit(at(payload, 'merge_group', 'head_sha'), 'merge_group.head_sha'),
      }
    case 'push':
      return readPush(payload)
    case 'workflow_run':
      return readRun(at(payload, 'workflow_run'))
    case 'schedule':
    case 'workflow_dispatch':
      return { kind: 'scan', head: commit(sha, 'GITHUB_SHA') }
    default:
      throw new UserError(`it does not know the event ${JSON.stringify(name)}: run it on ${supportedEvents.join(', ')}`)
  }
}

function readPush(payload: unknown): Event {
  const defaultBranch = nameOrNull(at(payload, 'repository', 'default_branch'))
  const after = commitOrNull(at(payload, 'after'), 'after')
  // Of an annotated tag `after` is the tag itself, of which the API has neither a comparison nor a tree.
  const tagged = String(at(payload, 'ref')).startsWith('refs/tags/') ? at(payload, 'head_commit', 'id') : undefined
  return {
    kind: 'push',
    before: commitOrNull(at(payload, 'before'), 'before'),
    after: after === null || tagged === undefined ? after : commit(tagged, 'head_commit.id'),
    defaultBranch,
    onDefaultBranch: defaultBranch !== null && at(payload, 'ref') === `refs/heads/${defaultBranch}`,
  }
}

function readRun(run: unknown): Event {
  const repository = at(run, 'head_repository', 'id')
  return {
    kind: 'workflow_run',
    run: positive(at(run, 'id'), 'workflow_run.id'),
    on: String(at(run, 'event')),
    head: commit(at(run, 'head_sha'), 'workflow_run.head_sha'),
    branch: String(at(run, 'head_branch') ?? ''),
    repository: repository === undefined ? null : positive(repository, 'workflow_run.head_repository.id'),
    passed: at(run, 'conclusion') === 'success',
  }
}

/** `owner/name`, as GITHUB_REPOSITORY holds it. */
export function readRepository(name: string | undefined): string {
  if (name !== undefined && /^[\w.-]+\/[\w.-]+$/.test(name)) return name
  throw new UserError('GITHUB_REPOSITORY does not name a repository: run this action in a workflow')
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  let inner = value
  for (const key of keys) {
    if (inner === null || typeof inner !== 'object' || !Object.hasOwn(inner, key)) return undefined
    inner = (inner as Readonly<Record<string, unknown>>)[key]
  }
  return inner
}

function commit(value: unknown, name: string): string {
  if (typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)) return value
  throw new UserError(`the event's ${name} is no commit id: the payload is not what GitHub sends`)
}

const commitOrNull = (value: unknown, name: string) => (typeof value === 'string' && /^0+$/.test(value) ? null : commit(value, name))

const nameOrNull = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)

function positive(value: unknown, name: string): number {
  if (Number.isSafeInteger(value) && Number(value) > 0) return Number(value)
  throw new UserError(`the event's ${name} is no number: the payload is not what GitHub sends`)
}
