import { expect, test } from 'vitest'
import { judge } from '../../src/credentials/judge.ts'
import { isPlaceholderToken, loginKind } from '../../src/credentials/placeholder.ts'
import { readDocument } from '../../src/documents/index.ts'
import { cpuSeconds } from '../cpu.ts'

const judged = (name: string, value: string, path = 'app.env') => {
  const document = readDocument(path, `${name}=${value}\n`)
  return document.grains('namedValue').map(judge)
}

test("several words in a password's place are one if a process is given them as they stand", () => {
  expect(judged('DB_PASSWORD', '"battery 7 Horse!"')).toContain('password')
  expect(judged('DB_PASSWORD', 'PuTouF6EWSxc13')).toEqual(['password'])
  expect(judged('DB_PASSWORD', 'putYourPasswordHere')).toEqual([null])
  expect(judged('JWT_KEY', 'YOURKEYOF256BITS/32CHARS')).toEqual([null])
  expect(judged('DB_PASSWORD', 'battery 7 Horse!')).not.toContain('password')
  expect(judged('DB_PASSWORD', '"Enter the password of your account"')).toEqual([null])
})

test.each([
  ['services: {db: {image: postgres:17, env: {POSTGRES_PASSWORD: postgres}}}', 'possible-credential'],
  ['services: {db: {image: postgres:17, env: {POSTGRES_PASSWORD: test_pw1}}}', 'possible-credential'],
  ['env: {PGPASSWORD: discourse}', 'possible-credential'],
  ['env: {PGPASSWORD: test_pw1}', 'password'],
  [`env: {PGPASSWORD: ${'mWq7'}Lr2xVdK9sHc5}`, 'password'],
  [`services: {db: {image: postgres:17, env: {POSTGRES_PASSWORD: ${'mWq7'}Lr2xVdK9sHc5}}}`, 'password'],
  ['services: {db: {image: r.example/db:1, credentials: {username: ci, password: test_pw1}}}', 'password'],
])('a password of a workflow: %s', (rest, judgement) => {
  const job = `on: push\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    ${rest}\n    steps: []\n`
  expect(readDocument('.github/workflows/ci.yml', job).grains('namedValue').map(judge).filter(Boolean)).toEqual([judgement])
})

test('a sentence in base64 in place of a token is none', () => {
  const token = (text: string) => `whsec_${Buffer.from(text).toString('base64')}`
  expect(isPlaceholderToken(token('This is an example of a text in base64'))).toBe(true)
  expect(isPlaceholderToken(token('\x8f\x02 example \xfe\x11\x93\x07\xd2'))).toBe(false)
  expect(isPlaceholderToken(`whsec_${'mWq7Lr2xVdK9sHc5'}${'mJf9GaPe3Tz8Yb4N'}`)).toBe(false)
})

test('a long random key of whatever is one, a fingerprint or a word is none', () => {
  expect(judged('CONTEST_KEY', 'qW7Lr2xVdK9sHc5mJf9GaPe3')).toEqual(['password'])
  expect(judged('GPG_KEY', 'A035C8C19219BA821ECEA86B64E628F8D684696D')).toEqual([null])
  expect(judged('CONTEST_KEY', 'a035c8c19219ba821ecea86b64e628f8')).toEqual(['possible-credential'])
  expect(judged('CONTEST_KEY', 'contest_of_2026')).toEqual([null])
})

test.each([
  ['qW7Lr2xVd', 'shop', 'db.internal', 'password'],
  ['postgres', 'postgres', 'db.internal', 'default-login'],
  ['changeme', 'shop', 'db.internal', 'default-login'],
  ['postgres', 'postgres', 'localhost:5432', null],
  ['secret', 'user', 'localhost', 'possible-login'],
  ['password', 'user', 'db.internal', null],
  ['${PASSWORD}', 'shop', 'db.internal', null],
  ['%[2]s', 'shop', 'db.internal', null],
])('the password %s of %s at %s', (password, user, host, kind) => {
  expect(loginKind(password, user, host)).toBe(kind)
})

test.each([
  ['API_KEY', 'abc123xyz456'],
  ['API_KEY', 'ZHVtbXkgdGV4dCBkYXRhIGRhdGEgZGF0YQ=='],
  ['API_TOKEN', '2YotnFZFEjr1zCsicMWpAA'],
  ['API_KEY', '[A-Za-z0-9]{36}'],
  ['DB_PASSWORD', '(?:a|b)\\\\w+'],
  ['DB_PASSWORD', 'required|min:8'],
  ['DB_PASSWORD', ':****'],
  ['hashed_secret', 'qW7Lr2xVdK9sHc5mJf9GaPe3'],
  ['checksum/secret', 'a035c8c19219ba821ecea86b64e628f8a035c8c1'],
  ['JWT_SECRET', 'change_this_to_something_random'],
])('%s=%s is not told by default', (name, value) => {
  for (const judgement of judged(name, value)) expect([null, 'possible-credential']).toContain(judgement)
})

test('a password that everybody knows, and a word behind an option, are samples in a text for readers', () => {
  expect(judged('POSTGRES_PASSWORD', 'postgres', 'README.md')).toEqual(['possible-credential'])
  expect(judged('POSTGRES_PASSWORD', 'postgres', 'app.env')).toEqual(['default-password'])
  const words = readDocument('notes.py', '# the --password flavour is given\n').grains('namedValue')
  expect(words.map(judge)).toEqual(['possible-credential'])
})

test('literals that a shell joins are one value', () => {
  const text = `API_KEY='qW7Lr2xVdK''9sHc5mJf9G'\n`
  const [named] = readDocument('app.env', text).grains('namedValue')
  expect(text.slice(named?.span.start, named?.span.end)).toBe(`'qW7Lr2xVdK''9sHc5mJf9G'`)
})

test('no value takes long to judge', () => {
  const starts = ['', 'your', 'a', 'Ab', 'vault:', '/', 'a.', '{', '<', '%', 'usage', 'Ag', '-----BEGIN']
  const units = ['a', '_a', '-a', ' a', '.a', '/a', 'aA', 'a1', '(', '$', '%', '=', ':', 'usage', 'password', 'password ', '\\']
  const ends = ['', '!', ')', ' ', '\u00e4']
  const texts = starts.flatMap((start) => units.flatMap((unit) => ends.map((end) => `${start}${unit.repeat(4000 / unit.length)}${end}`)))
  const start = process.threadCpuUsage()
  for (const text of texts) {
    const document = readDocument('a.json', JSON.stringify({ db_password: text, API_KEY: text, contest_key: text }))
    document.grains('namedValue').map(judge)
    loginKind(text, text, text)
  }
  expect(cpuSeconds(start)).toBeLessThan(5)
})
