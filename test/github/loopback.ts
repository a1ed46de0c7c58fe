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

/** Made once: compiling its schemas is what takes time. */
const contract = new Contract()

/**
 * A GitHub on 127.0.0.1: a real repository on disk, pull requests in memory, every request held against GitHub's own
 * OpenAPI document and GraphQL schema. A request that departs from them is in `violations`: tests end with `verify()`.
 */
export class Loopback {
  readonly name: string
  readonly store: GitStore
  readonly pulls = new Map<number, Pull>()
  readonly faults = new Faults()
  readonly requests: Seen[] = []
  readonly violations: string[] = []
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

  private constructor(name: string, directory: string, server: Server) {
    this.name = name
    this.store = new GitStore(directory)
    this.#server = server
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    this.shapes = new Shapes(this.url)
    server.on('request', (request, response) => void this.#serve(request, response))
  }

  static async start(directory: string, name = 'octo/estate'): Promise<Loopback> {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return new Loopback(name, directory, server)
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
    const method = request.method ?? 'GET'
    const url = new URL(request.url ?? '/', this.url)
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const raw = Buffer.concat(chunks).toString('utf8')
    const body: unknown = raw === '' ? undefined : JSON.parse(raw)
    const seen: Seen = { method, path: url.pathname, body, at: performance.now(), status: 0 }
    this.requests.push(seen)
    const fault = this.faults.take(method, url.pathname)
    if (fault?.kind === 'reset') return void request.socket.destroy()
    if (fault?.kind === 'slow') await wait(fault.milliseconds)
    const answer = fault?.kind === 'status' ? failing(fault) : this.#answer(request, url, body)
    seen.status = answer.status
    send(response, answer, fault?.kind === 'truncated')
  }

  #answer(request: IncomingMessage, url: URL, body: unknown): Answer {
    const token = this.tokens.get((request.headers.authorization ?? '').replace(/^(token|bearer) /i, ''))
    if (!token) return { status: 401, body: { message: 'Bad credentials', status: '401' } }
    try {
      return url.pathname === '/graphql' ? this.#graphql(token, body as Json) : this.#rest(token, request.method ?? 'GET', url, body)
    } catch (error) {
      this.violations.push(`${request.method} ${url.pathname}: the loopback broke: ${error instanceof Error ? error.stack : error}`)
      return { status: 500, body: { message: 'Server Error' } }
    }
  }

  #graphql(token: Token, { query, variables = {} }: Json): Answer {
    this.violations.push(...graphqlViolations(String(query)).map((violation) => `graphql: ${violation}`))
    return { status: 200, body: runGraphql(this, token, String(query), variables as Json) }
  }

  #rest(token: Token, method: string, url: URL, body: unknown): Answer {
    const match = contract.match(method, url.pathname)
    if (!match) {
      this.violations.push(`${method} ${url.pathname}: not in the contract`)
      return notFound
    }
    const report = (wrong: string[]) => this.violations.push(...wrong.map((text) => `${method} ${url.pathname}: ${text}`))
    report(contract.request(match, url.searchParams, body))
    const { owner, repo } = match.parameters
    if (`${owner}/${repo}` !== this.name) return notFound
    const call = { github: this, token, parameters: match.parameters, query: url.searchParams, body: (body ?? {}) as Json }
    const handle = handlers[match.id]
    if (!handle) throw new Error(`no handler for ${match.id}`)
    const answer = handle(call)
    report(contract.response(match, answer.status, answer.body).map((text) => `the loopback's answer: ${text}`))
    return answer
  }
}

const failing = ({ status, headers = {}, message = 'planned' }: Fault & { kind: 'status' }): Answer => ({
  status,
  headers,
  body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
})

function send(response: ServerResponse, { status, body, headers = {} }: Answer, truncated: boolean): void {
  if (body === undefined) return void response.writeHead(status, headers).end()
  const bytes = Buffer.from(JSON.stringify(body))
  const length = String(bytes.length)
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': length, ...headers })
  if (!truncated) return void response.end(bytes)
  response.write(bytes.subarray(0, bytes.length >> 1), () => response.destroy())
}
