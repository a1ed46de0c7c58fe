import type { MovingName, PinnedName } from '../core/finding.ts'
import { readSmall, request, Unknown } from './request.ts'

type ActionName = Extract<MovingName, { kind: 'action' }>

/** Where GitHub's REST API is, and who asks. */
export interface GitHub {
  /** Empty or not given: that of github.com. */
  readonly url?: string | undefined
  /** Empty for nobody: 60 requests an hour. */
  readonly token: string
}

const nameForm = /^(?!\.+$)[\w.-]+$/
const commitForm = /^(?:[\da-f]{40}|[\da-f]{64})$/

export const addressOf = ({ url }: GitHub): string => url || 'https://api.github.com'

/** Whether GitHub can have it: no name of a change leads out of the path that it stands in. */
export const isAskable = ({ owner, repository, ref }: ActionName) => nameForm.test(owner) && nameForm.test(repository) && ref.length <= 250

/**
 * The commit that a tag or branch names; annotated tags are followed (REST, "Get a commit", media type `sha`).
 * @throws {Unknown} with the reason
 */
export async function commitOf({ owner, repository, ref }: ActionName, github: GitHub, signal: AbortSignal): Promise<PinnedName> {
  const path = `/repos/${owner}/${repository}`
  const get = (below: string, media = 'application/vnd.github+json') => getText(github, `${path}${below}`, media, signal)
  const id = (await get(`/commits/${encodeURIComponent(ref)}`, 'application/vnd.github.sha')).trim()
  if (!commitForm.test(id)) throw new Unknown('gave no commit')
  const version = /^v?\d+(?:\.\d+)?$/.test(ref) ? await fullVersion(ref, id, get).catch(() => undefined) : undefined
  return version === undefined ? { id } : { id, version }
}

interface TagReference {
  readonly ref: string
  readonly object: { readonly sha: string; readonly type: string }
}

/** `v4.2.1` for `v4`: an updater that reads the comment then knows which release it is. The highest that is the same commit. */
async function fullVersion(ref: string, commit: string, get: (path: string) => Promise<string>): Promise<string | undefined> {
  const tags = JSON.parse(await get(`/git/matching-refs/${encodeURIComponent(`tags/${ref}.`)}`)) as readonly TagReference[]
  const releases = tags
    .map((tag) => ({ name: tag.ref.replace('refs/tags/', ''), object: tag.object }))
    .filter(({ name }) => /^v?\d+\.\d+\.\d+$/.test(name))
    .sort((a, b) => b.name.localeCompare(a.name, 'en', { numeric: true }))
  const direct = releases.find(({ object }) => object.sha === commit)
  const [newest] = releases
  if (direct !== undefined || newest?.object.type !== 'tag') return direct?.name
  const { object } = JSON.parse(await get(`/git/tags/${newest.object.sha}`)) as TagReference
  return object.sha === commit ? newest.name : undefined
}

async function getText(github: GitHub, path: string, accept: string, signal: AbortSignal): Promise<string> {
  const response = await request(new URL(`${addressOf(github)}${path}`), {
    headers: {
      accept,
      'x-github-api-version': '2022-11-28',
      ...(github.token !== '' && { authorization: `Bearer ${github.token}` }),
    },
    signal,
  })
  const isLimited = github.token === '' && (response.status === 403 || response.status === 429)
  if (!response.ok)
    throw new Unknown(`answered ${response.status}${isLimited ? ', as it does after 60 questions an hour without a token' : ''}`)
  return readSmall(response)
}
