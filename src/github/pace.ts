import { setTimeout as wait } from 'node:timers/promises'

/** Given by tests, so that a minute costs them nothing. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  sleep(milliseconds: number): Promise<void>
  /** Aborts after so many milliseconds. */
  deadline(milliseconds: number): AbortSignal
}
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds) => void (await wait(milliseconds)),
  deadline: (milliseconds) => AbortSignal.timeout(milliseconds),
}

/** GitHub asks for a second between requests that write. */
const spacing = 1000
/** What a run loses at most with waiting for rate limits, retries and answers that do not come: after that the summary must do. */
const patience = 120_000
const attempts = 4

interface Options {
  readonly method?: string
  readonly url?: string
  readonly query?: unknown
}

/**
 * Wraps every request: writes one after the other and a second apart; rate limits waited out as GitHub asks
 * (docs.github.com, "Best practices for using the REST API"); what can be repeated without harm repeated. The error of the last try is thrown on.
 */
export function paced(clock: Clock) {
  let lastWrite = Number.NEGATIVE_INFINITY
  let left = patience
  let lostUntil = Number.NEGATIVE_INFINITY
  let queue: Promise<unknown> = Promise.resolve()
  /** By kind of request, the error after which no more are sent: GitHub has asked for that, or does not answer. */
  const closed = new Map<string, unknown>()

  /** Requests that fail side by side lose their time once. */
  function lose(since: number): void {
    left -= Math.max(0, clock.now() - Math.max(since, lostUntil))
    lostUntil = clock.now()
  }

  async function attempt<Given extends Options, Response>(request: Send<Given, Response>, options: Given): Promise<Response> {
    const kind = kindOf(options)
    for (let tries = 1; ; tries++) {
      if (closed.has(kind)) throw closed.get(kind)
      if (isWrite(options)) {
        await clock.sleep(Math.max(0, lastWrite + spacing - clock.now()))
        lastWrite = clock.now()
      }
      const start = clock.now()
      try {
        return await request(options)
      } catch (error) {
        lose(start)
        const delay = delayAfter(error, tries, options, clock.now())
        if (left <= 0) for (const any of requestKinds) closed.set(any, error)
        if (delay === null || delay > left || tries === attempts) {
          if (isRateLimit(error)) closed.set(kind, error)
          throw error
        }
        const pause = clock.now()
        await clock.sleep(delay)
        lose(pause)
      }
    }
  }

  return <Given extends Options, Response>(request: Send<Given, Response>, options: Given): Promise<Response> => {
    if (!isWrite(options)) return attempt(request, options)
    const turn = queue.then(() => attempt(request, options))
    queue = turn.catch(() => undefined)
    return turn
  }
}

type Send<Given, Response> = (options: Given) => Response | Promise<Response>

const isGraphql = ({ url }: Options) => url?.endsWith('/graphql') === true
const isQuery = (options: Options) => isGraphql(options) && typeof options.query === 'string' && !/^\s*mutation\b/.test(options.query)
/** Limits of one kind do not hold for the others. */
const requestKinds = ['write', 'query', 'read'] as const
const kindOf = (options: Options): (typeof requestKinds)[number] => (isWrite(options) ? 'write' : isGraphql(options) ? 'query' : 'read')
const isWrite = (options: Options) => options.method !== undefined && options.method !== 'GET' && !isQuery(options)

/** Milliseconds to wait before another try, or null where another try could do harm or would be in vain. */
function delayAfter(error: unknown, tries: number, options: Options, now: number): number | null {
  const { status, headers } = failure(error)
  if (isRateLimit(error)) {
    const after = Number(headers['retry-after'])
    if (headers['retry-after'] !== undefined && after >= 0) return after * 1000
    const reset = Number(headers['x-ratelimit-reset'])
    if (headers['x-ratelimit-remaining'] === '0' && reset > 0) return Math.max(1000, reset * 1000 - now)
    return 60_000 * 2 ** (tries - 1)
  }
  // A POST may have been carried out although its answer was lost.
  const harmless = options.method !== 'POST' || isQuery(options)
  return status >= 500 && harmless ? 1000 * 2 ** (tries - 1) : null
}

/** GitHub says it with 429, with 403 like a refusal, and at times with 422 like a wrong request. */
export function isRateLimit(error: unknown): boolean {
  const { status, headers, message } = failure(error)
  if (status === 429) return true
  if (status === 422) return /submitted too quickly|abuse/i.test(message)
  return (
    status === 403 &&
    (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0' || /rate limit|abuse/i.test(message))
  )
}

interface Failure {
  /** 500 where no answer came at all. */
  readonly status: number
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly message: string
}

/** What is known of an error that a request threw. */
export function failure(error: unknown): Failure {
  const { status, response, message } = (error ?? {}) as {
    status?: unknown
    response?: { headers?: Failure['headers'] }
    message?: unknown
  }
  return { status: typeof status === 'number' ? status : 500, headers: response?.headers ?? {}, message: String(message ?? error) }
}
