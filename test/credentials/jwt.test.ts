import { expect, test } from 'vitest'
import { only, scanFiles } from '../check.ts'
import { letters } from './tokens.ts'

const encoded = (text: string) => Buffer.from(text).toString('base64url')
const signature = letters(43)
const header = JSON.stringify({ alg: 'HS256', typ: 'JWT' })
const told = async (payload: string) => {
  const token = [encoded(header), encoded(payload), signature].join('.')
  const { findings } = await scanFiles({ 'app.env': `SERVICE_ROLE_KEY=${token}\n` }, only('secret/*'))
  return findings.map(({ rule }) => rule)
}

const claims = { role: 'service_role', iss: 'shop', iat: 1_641_769_200 }

test.each([
  ['compact', JSON.stringify(claims)],
  ['with blanks', JSON.stringify(claims).replace('{', '{ ')],
  ['on lines of its own', JSON.stringify(claims, null, 2)],
  ['with tabs', JSON.stringify(claims, null, '\t').replace('\n', '')],
  ['on lines of Windows', JSON.stringify(claims, null, 2).replaceAll('\n', '\r\n')],
])('a token with its claims %s', async (_, payload) => expect(await told(payload)).toEqual(['secret/provider-token']))

test('one that is meant for browsers is no secret by its name either', async () => {
  expect(await told(JSON.stringify({ ...claims, role: 'anon' }, null, 2))).toEqual([])
  expect(await told(JSON.stringify({ ...claims, role: 'anon' }))).toEqual([])
})
