import { type Api, openApi } from '../../src/github/api.ts'
import type { Clock } from '../../src/github/pace.ts'
import type { Loopback } from './loopback.ts'

/** A clock on which nothing takes time but sleeping, and waiting for an answer that does not come. */
export class FakeClock implements Clock {
  #now = 1_000_000
  readonly slept: number[] = []
  readonly #deadlines = new WeakMap<AbortSignal, { readonly end: number; readonly controller: AbortController }>()

  now(): number {
    return this.#now
  }

  async sleep(milliseconds: number): Promise<void> {
    if (milliseconds > 0) this.slept.push(milliseconds)
    this.#now += milliseconds
  }

  deadline(milliseconds: number): AbortSignal {
    const controller = new AbortController()
    this.#deadlines.set(controller.signal, { end: this.#now + milliseconds, controller })
    return controller.signal
  }

  /** Lets the time of a request run out. */
  expire(signal: AbortSignal): void {
    const { end, controller } = this.#deadlines.get(signal) ?? {}
    if (end === undefined || controller === undefined) throw new Error('a request without a deadline')
    this.#now = Math.max(this.#now, end)
    controller.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'))
  }
}

/** The loopback's API as the action opens it, but without sockets. */
export async function openLoopback(github: Loopback, clock: FakeClock, token = 'write-token'): Promise<Api> {
  Object.assign(process.env, github.environment)
  const api = await openApi(token, github.name, clock)
  github.onStall = (signal) => clock.expire(signal)
  api.octokit.hook.before('request', (options) => {
    // The addresses are read on the first import only.
    options.baseUrl = github.url
    options.request = { ...options.request, fetch: github.fetch }
  })
  return api
}
