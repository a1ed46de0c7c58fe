import { expect, test } from 'vitest'
import { scanned } from '../../check.ts'
import { letters } from '../../credentials/tokens.ts'

const rule = 'secret/password'
const literal = letters(12, undefined, 4)
const count = async (path: string, text: string) => (await scanned(rule, { [path]: text })).length

test.each(['DB_PASSWORD', 'dbPassword', 'spring.datasource.password', 'db-passwd', 'REDIS_PASS', 'KEYSTORE_PWD', 'PASSWORD_PROD'])(
  'the name %s means a credential',
  async (name) => {
    expect(await count('app.properties', `${name}=${literal}\n`)).toBe(1)
  },
)

test.each([
  'PASSWORD_FILE',
  'passwordPolicy',
  'password_min_length',
  'passwordResetUrl',
  'DISABLE_PASSWORD',
  'PASSWORD_HASH_COST',
  'COMPASS',
])('the name %s does not', async (name) => {
  expect(await count('app.properties', `${name}=${literal}\n`)).toBe(0)
})

test('a key or a token is one if its value looks drawn at random', async () => {
  const of = (value: string) => count('app.env', `API_TOKEN=${value}\n`)
  expect(await of(letters(32))).toBe(1)
  expect(await of('web-api-token')).toBe(0)
  expect(await of('my_service_account_v2')).toBe(0)
})

test('literals in source code are read, names of things beside them are not', async () => {
  expect(await count('db.py', `connect(user="shop", password="${literal}")\n`)).toBe(1)
  expect(await count('db.py', 'password = os.environ["DB_PASSWORD"]\nfield = {"password": "password_field"}\n')).toBe(0)
})

test('a file of many names is read in a second', async () => {
  const start = performance.now()
  await count('app.properties', `a.password=\n${'key.b = "value" -- --password --token=${x} '.repeat(4)}\n`.repeat(3000))
  expect(performance.now() - start).toBeLessThan(4000)
})
