import type { Fault } from './faults.ts'

const status = (code: number, message: string, headers: Readonly<Record<string, string>> = {}): Fault => ({
  kind: 'status',
  status: code,
  message,
  headers,
})

const graphqlErrors = (type: string | undefined, message: string, headers: Readonly<Record<string, string>> = {}): Fault => ({
  kind: 'status',
  status: 200,
  headers,
  body: { data: null, errors: [{ ...(type === undefined ? {} : { type }), message }] },
})

/** Everything that GitHub, or the way to it, is known to answer in place of what was asked for. `now` is the time of the clock in milliseconds. */
export const faultKinds = (now: number): Readonly<Record<string, Fault>> => ({
  '401': status(401, 'Bad credentials'),
  '403 read-only': status(403, 'Resource not accessible by integration'),
  '404': status(404, 'Not Found'),
  '409': status(409, 'Conflict'),
  '422': status(422, 'Unprocessable Entity'),
  '429 with Retry-After': status(429, 'Too Many Requests', { 'retry-after': '7' }),
  '429 with a Retry-After of an hour': status(429, 'Too Many Requests', { 'retry-after': '3600' }),
  '429 without Retry-After': status(429, 'Too Many Requests'),
  '403 secondary limit with Retry-After': status(403, 'You have exceeded a secondary rate limit', { 'retry-after': '20' }),
  '403 secondary limit': status(403, 'You have exceeded a secondary rate limit'),
  '403 primary limit': status(403, 'API rate limit exceeded', {
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(Math.ceil(now / 1000) + 40),
  }),
  '422 secondary limit': status(422, 'was submitted too quickly'),
  '500': status(500, 'Server Error'),
  '502': { kind: 'status', status: 502, headers: { 'content-type': 'text/html' }, body: '<html>Unicorn!</html>' },
  '503': status(503, 'Service Unavailable'),
  'GraphQL limit': graphqlErrors('RATE_LIMITED', 'API rate limit exceeded', { 'x-ratelimit-remaining': '0' }),
  'GraphQL failure': graphqlErrors(undefined, 'Something went wrong while executing your query.'),
  'page of a proxy': { kind: 'status', status: 200, headers: { 'content-type': 'text/html' }, body: '<html>Sign in</html>' },
  'connection reset': { kind: 'reset' },
  'truncated body': { kind: 'truncated' },
  'slow body': { kind: 'slow', milliseconds: 2 },
  'no answer in time': { kind: 'stalled', done: false },
  'body that never ends': { kind: 'stalled', done: true },
  'stale page': { kind: 'stale' },
})
