import type { getOctokit } from '@actions/github'
import { type Clock, paced, systemClock } from './pace.ts'

type Octokit = ReturnType<typeof getOctokit>

/** A repository on GitHub, with a token. */
export interface Api {
  readonly octokit: Octokit
  readonly owner: string
  readonly repo: string
  pause(milliseconds: number): Promise<void>
}

/** No request takes longer. */
const timeout = 30_000

/** @param repository `owner/name` */
export async function openApi(token: string, repository: string, clock: Clock = systemClock): Promise<Api> {
  // On import it reads the event file and the addresses from the environment.
  const { getOctokit } = await import('@actions/github')
  const octokit = getOctokit(token, { log: silent })
  octokit.hook.before('request', (options) => {
    options.request = { ...options.request, signal: clock.deadline(timeout) }
  })
  octokit.hook.after('request', (response, { url }) => {
    const { status, data } = response
    // Octokit gives what came of an answer that was cut in the middle as text, and calls it a success.
    if (status !== 204 && typeof data !== 'object') throw Object.assign(new Error('the answer was cut short'), { status: 500 })
    if (url.endsWith('/graphql') && data?.errors) throw graphqlError(data.errors, response)
  })
  octokit.hook.wrap('request', paced(clock))
  const [owner = '', repo = ''] = repository.split('/')
  return { octokit, owner, repo, pause: (milliseconds) => clock.sleep(milliseconds) }
}

/** GraphQL tells of errors in an answer that is a success to HTTP. */
function graphqlError(errors: unknown, response: object): Error {
  const [{ type = '', message = 'GraphQL gave an error without words' } = {}] = errors as readonly { type?: string; message?: string }[]
  return Object.assign(new Error(message), { status: statuses[type] ?? 500, response })
}
const statuses: Readonly<Record<string, number>> = { RATE_LIMITED: 429, FORBIDDEN: 403, INSUFFICIENT_SCOPES: 403, NOT_FOUND: 404 }

/** Octokit would print requests and deprecations on its own. */
const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
