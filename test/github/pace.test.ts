import { expect, test } from 'vitest'
import { paced } from '../../src/github/pace.ts'
import { FakeClock } from './clock.ts'

const error = (status: number, headers: Record<string, string> = {}, message = 'no') =>
  Object.assign(new Error(message), { status, response: { headers } })

/** A server that fails with these errors, then answers. */
const server = (...errors: Error[]) => {
  let calls = 0
  const send = async () => {
    const next = errors[calls++]
    if (next) throw next
    return 'done'
  }
  return { send, calls: () => calls }
}
const get = { method: 'GET', url: '/x' }
const post = { method: 'POST', url: '/x' }
const patch = { method: 'PATCH', url: '/x' }

test('writes are a second apart and in order, reads are not', async () => {
  const clock = new FakeClock()
  const send = paced(clock)
  const order: string[] = []
  const note = (name: string) => async () => void order.push(name)
  await Promise.all([send(note('a'), post), send(note('b'), patch), send(note('read'), get), send(note('c'), post)])
  expect(clock.slept).toEqual([1000, 1000])
  expect(order.filter((name) => name !== 'read')).toEqual(['a', 'b', 'c'])
})

test('a GraphQL query is a read, a mutation a write', async () => {
  const clock = new FakeClock()
  const send = paced(clock)
  const query = { method: 'POST', url: '/graphql', query: 'query { viewer { login } }' }
  for (let at = 0; at < 3; at++) await send(async () => 'x', query)
  expect(clock.slept).toEqual([])
  const mutation = { ...query, query: 'mutation { x }' }
  for (let at = 0; at < 2; at++) await send(async () => 'x', mutation)
  expect(clock.slept).toEqual([1000])
})

test.each([
  ['429 with Retry-After', error(429, { 'retry-after': '7' }), 7000],
  ['403 with Retry-After', error(403, { 'retry-after': '3' }), 3000],
  ['an exhausted hour', error(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1042' }), 42_000],
  ['a secondary limit without a hint', error(403, {}, 'You have exceeded a secondary rate limit'), 60_000],
  ['429 without a hint', error(429), 60_000],
  ['the limit that comes as 422', error(422, {}, 'was submitted too quickly'), 60_000],
])('%s is waited out', async (_, limit, delay) => {
  const clock = new FakeClock()
  expect(await paced(clock)(server(limit).send, post)).toBe('done')
  expect(clock.slept[0]).toBe(delay)
})

test.each([
  ['a read-only token', error(403, {}, 'Resource not accessible by integration')],
  ['a wrong request', error(422)],
  ['a wait of an hour', error(429, { 'retry-after': '3600' })],
  ['a write that may have been done', error(502)],
])('%s is not tried again', async (_, refusal) => {
  const clock = new FakeClock()
  const { send, calls } = server(refusal)
  await expect(paced(clock)(send, post)).rejects.toBe(refusal)
  expect([calls(), clock.slept]).toEqual([1, []])
})

test('reads and edits survive a server that is down for a moment, not one that stays down', async () => {
  const down = error(503)
  expect(await paced(new FakeClock())(server(down, down).send, get)).toBe('done')
  expect(await paced(new FakeClock())(server(down).send, patch)).toBe('done')
  const { send, calls } = server(...Array(9).fill(down))
  await expect(paced(new FakeClock())(send, get)).rejects.toBe(down)
  expect(calls()).toBe(4)
})

test('all waiting of a run together stays below two minutes', async () => {
  const clock = new FakeClock()
  const send = paced(clock)
  for (let at = 0; at < 5; at++) await send(server(error(429, { 'retry-after': '50' })).send, get).catch(() => undefined)
  expect(clock.slept).toEqual([50_000, 50_000])
})
