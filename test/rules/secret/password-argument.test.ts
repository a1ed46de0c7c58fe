import { expect, test } from 'vitest'
import { scanned } from '../../check.ts'

const rule = 'secret/password-argument'
const count = async (line: string) => (await scanned(rule, { 'deploy.sh': `${line}\n` })).length

test.each([
  'sshpass -p kR7w2LxQ ssh a@b',
  'docker login -u ci -p kR7w2LxQ registry',
  'mysql -u root -pkR7w2LxQ shop',
  'wget --password=kR7w2LxQ https://a',
  'net use x: \\\\a\\b /user:shop kR7w2LxQ',
])('%s', async (line) => {
  expect(await count(line)).toBe(1)
})

test.each([
  'docker login -u ci --password-stdin',
  'curl -u "$USER:$PASSWORD" https://a',
  'mysql -p shop',
  'sshpass -p "$PASSWORD" ssh a@b',
  'curl -u user:password https://a',
])('not %s', async (line) => {
  expect(await count(line)).toBe(0)
})
