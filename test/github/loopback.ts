import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { Contract } from './contract.ts'
import { type Fault, Faults, type Seen } from './faults.ts'
import { GitStore } from './git-store.ts'
import { graphqlViolations, runGraphql } from './graphql.ts'
import { bot, Pull, type User } from './pull.ts'
import { type Answer, handlers, notFound } from './rest.ts'
import { Shapes } from './shapes.ts'

type Json = Record<string, unknown>

export interface Token {
  readonly user: User
  /** `pull-requests: write`. */
  readonly write: boolean
  /** `contents: write`, which resolving a thread asks for. */
  readonly contents: boolean
}

/** An archive that a run uploaded. */
export interface Artifact {
  readonly id: number
  readonly name: string
  readonly archive: Buffer
  readonly expired?: boolean
  /** What GitHub says of its size, if that is not the truth. */
  readonly size?: number
}

/** Made once: compiling its schemas is what takes time. */
const contract = new Contract()

/**
 * A GitHub on 127.0.0.1: a real repository on disk, pull requests in memory, every request held against GitHub's own
 * OpenAPI document and GraphQL schema. A request that departs from them is in `violations`: tests end with `verify()`.
 */
export class Loopback {
  readonly name: string
  readonly store: GitStore
  pulls = new Map<number, Pull>()
  /** What a replica that lags behind still tells. */
  past = new Map<number, Pull>()
  /** The client of `fetch` waits: a test's clock lets its time run out. */
  onStall: (signal: AbortSignal) => void = () => {}
  /** Whether the loopback holds its own answers against the contract too. */
  checksAnswers = true
  /** What runs of workflows have uploaded, by the number of the run. */
  readonly artifacts = new Map<number, Artifact[]>()
  readonly faults = new Faults()
  readonly requests: Seen[] = []
  readonly violations: string[] = []
  /** Items of a page, whatever is asked for. */
  pageLimit = 100
  /** What a token is told to have left of its requests; null says nothing. */
  requestsLeft: number | null = null
  /** Entries after which a recursive tree is cut; GitHub's own limit is 100,000. */
  treeLimit = 100_000
  readonly tokens = new Map<string, Token>([
    ['write-token', { user: bot, write: true, contents: false }],
    ['read-token', { user: bot, write: false, contents: false }],
    ['resolve-token', { user: bot, write: true, contents: true }],
  ])
  readonly #server: Server
  readonly url: string
  readonly shapes: Shapes

  private constructor(name: string, store: GitStore, server: Server) {
    this.name = name
    this.store = store
    this.#server = server
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    this.shapes = new Shapes(this.url)
    server.on('request', (request, response) => void this.#serve(request, response))
  }

  /** On a repository's folder, or on a store that another loopback may have asked already. */
  static async start(repository: string | GitStore, name = 'octo/estate'): Promise<Loopback> {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return new Loopback(name, typeof repository === 'string' ? new GitStore(repository) : repository, server)
  }

  pull(number: number, base: string, head: string): Pull {
    const pull = new Pull(number, this.store, base, head)
    this.pulls.set(number, pull)
    return pull
  }

  get environment(): Record<string, string> {
    return { GITHUB_API_URL: this.url, GITHUB_GRAPHQL_URL: `${this.url}/graphql`, GITHUB_REPOSITORY: this.name }
  }

  get writes(): Seen[] {
    return this.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
  }

  /** Throws if any request departed from GitHub's contract. */
  verify(): void {
    if (this.violations.length > 0) throw new Error(`requests that GitHub does not know:\n${this.violations.join('\n')}`)
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const { authorization = '', accept = '' } = request.headers
    const given = { method: request.method ?? 'GET', address: request.url ?? '/', authorization, accept }
    const { fault, answer } = this.#take({ ...given, text: Buffer.concat(chunks).toString('utf8') })
    if (fault?.kind === 'reset') return void request.socket.destroy()
    if (fault?.kind === 'slow') await wait(fault.milliseconds)
    if (answer) send(response, answer, fault?.kind === 'truncated', fault?.kind === 'stalled')
  }

  /** The same without a socket, for a client that takes a `fetch`: a thousand conversations in the time of one. */
  readonly fetch = async (input: string, init: RequestInit = {}): Promise<Response> => {
    const { method = 'GET', headers, body, signal } = init
    const [authorization = '', accept = ''] = ['authorization', 'accept'].map((name) => new Headers(headers).get(name) ?? '')
    const { fault, answer } = this.#take({ method, address: input, authorization, accept, text: typeof body === 'string' ? body : '' })
    if (fault?.kind === 'reset') throw new TypeError('fetch failed', { cause: new Error('read ECONNRESET') })
    if (fault?.kind === 'slow') await wait(fault.milliseconds)
    if (fault?.kind === 'stalled' && signal) this.onStall(signal)
    if (!answer) throw signal?.reason
    return asResponse(answer, fault?.kind === 'truncated' || fault?.kind === 'stalled')
  }

  /** No answer without one: the request was not carried out, or nobody hears of it. */
  #take({ method, address, authorization, accept, text }: Asked): { fault: Fault | null; answer: Answer | null } {
    // GitHub Enterprise Server has its APIs below a path.
    const url = new URL(address.replace(/^\/api(?:\/v3)?\//, '/'), this.url)
    const body: unknown = text === '' ? undefined : JSON.parse(text)
    const seen: Seen = { method, path: url.pathname, body, at: performance.now(), status: 0 }
    this.requests.push(seen)
    const fault = this.faults.take(seen)
    if (fault?.kind === 'reset' || (fault?.kind === 'stalled' && !fault.done)) return { fault, answer: null }
    const now = this.pulls
    if (fault?.kind === 'stale') this.pulls = this.past
    const answer = fault?.kind === 'status' ? failing(fault) : this.#answer({ method, authorization, accept, url, body })
    this.pulls = now
    seen.status = answer.status
    return { fault, answer }
  }

  #answer({ authorization, ...request }: Read & Pick<Asked, 'authorization'>): Answer {
    const { method, url, body } = request
    const stored = /^\/storage\/(\d+)$/.exec(url.pathname)
    if (stored) return this.#stored(Number(stored[1]))
    const token = this.tokens.get(authorization.replace(/^(token|bearer) /i, ''))
    if (!token) return { status: 401, body: { message: 'Bad credentials', status: '401' } }
    try {
      return url.pathname === '/graphql' ? this.#graphql(token, body as Json) : this.#rest(token, request)
    } catch (error) {
      this.violations.push(`${method} ${url.pathname}: the loopback broke: ${error instanceof Error ? error.stack : error}`)
      return { status: 500, body: { message: 'Server Error' } }
    }
  }

  #graphql(token: Token, { query, variables = {} }: Json): Answer {
    this.violations.push(...graphqlViolations(String(query)).map((violation) => `graphql: ${violation}`))
    return { status: 200, body: runGraphql(this, token, String(query), variables as Json) }
  }

  /** Where GitHub sends who asks for an artifact: a store that knows no token. */
  #stored(id: number): Answer {
    const found = [...this.artifacts.values()].flat().find((artifact) => artifact.id === id)
    return found ? { status: 200, body: found.archive, headers: { 'content-type': 'application/zip' } } : notFound
  }

  #rest(token: Token, { method, accept, url, body }: Read): Answer {
    const match = contract.match(method, url.pathname)
    if (!match) {
      this.violations.push(`${method} ${url.pathname}: not in the contract`)
      return notFound
    }
    const report = (wrong: string[]) => this.violations.push(...wrong.map((text) => `${method} ${url.pathname}: ${text}`))
    report(contract.request(match, url.searchParams, body))
    const { owner, repo } = match.parameters
    if (`${owner}/${repo}` !== this.name) return notFound
    const call = { github: this, token, accept, parameters: match.parameters, query: url.searchParams, body: (body ?? {}) as Json }
    const handle = handlers[match.id]
    if (!handle) throw new Error(`no handler for ${match.id}`)
    const answer = handle(call)
    if (this.checksAnswers && !Buffer.isBuffer(answer.body))
      report(contract.response(match, answer.status, answer.body).map((text) => `the loopback's answer: ${text}`))
    const left = this.requestsLeft === null ? {} : { 'x-ratelimit-remaining': String(this.requestsLeft) }
    return { ...answer, headers: { ...answer.headers, ...left } }
  }
}

interface Asked {
  readonly method: string
  readonly address: string
  readonly authorization: string
  readonly accept: string
  readonly text: string
}

/** A request that has been read. */
interface Read {
  readonly method: string
  readonly accept: string
  readonly url: URL
  readonly body: unknown
}

const failing = ({ status, headers = {}, message = 'planned', body }: Fault & { kind: 'status' }): Answer => ({
  status,
  headers,
  body: body ?? { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
})

const json = { 'content-type': 'application/json; charset=utf-8' }
const bytesOf = (body: unknown) =>
  body === undefined ? null : Buffer.isBuffer(body) ? body : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))

function send(response: ServerResponse, { status, body, headers = {} }: Answer, isCut: boolean, isStalled: boolean): void {
  const bytes = bytesOf(body)
  if (bytes === null) return void response.writeHead(status, headers).end()
  response.writeHead(status, { ...json, 'content-length': String(bytes.length), ...headers })
  if (!isCut && !isStalled) return void response.end(bytes)
  response.write(bytes.subarray(0, bytes.length >> 1), () => isCut && response.destroy())
}

function asResponse({ status, body, headers = {} }: Answer, isCut: boolean): Response {
  const bytes = bytesOf(body)
  if (bytes === null) return new Response(null, { status, headers })
  return new Response(isCut ? cutOff(bytes) : new Uint8Array(bytes), { status, headers: { ...json, ...headers } })
}

const cutOff = (bytes: Buffer) =>
  new ReadableStream<Uint8Array>({
    start(stream) {
      stream.enqueue(bytes.subarray(0, bytes.length >> 1))
      stream.error(new TypeError('terminated'))
    },
  })
