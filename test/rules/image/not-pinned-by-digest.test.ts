import { expect, test } from 'vitest'
import { checkChange, only, scanned } from '../../check.ts'

const rule = 'image/not-pinned-by-digest'
const scan = async (lines: string) =>
  (await scanned(rule, { Dockerfile: `${lines}\n` })).map((line) => line.replace(`existing ${rule} Dockerfile:`, ''))

test.each([
  ['FROM node:22', '1:6 "node:22"'],
  ['FROM scratch\nCOPY --from=r.io/a:1 / /', '2:13 "r.io/a:1"'],
  ['ARG V=22\nFROM node:${V}', '2:6 "node:${V}"'],
])('told: %j', async (lines, place) => expect(await scan(lines)).toEqual([place]))

test.each([
  'FROM node:22@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
  'FROM scratch',
  'ARG V\nFROM node:${V}',
  'FROM node:22@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef AS a\nFROM a',
])('not told: %j', async (lines) => expect(await scan(lines)).toEqual([]))

test('a new version is no new finding', async () => {
  const { findings } = await checkChange({ Dockerfile: 'FROM node:22\n' }, { Dockerfile: 'FROM node:24\n' }, only(rule))
  expect(findings.map(({ status }) => status)).toEqual(['existing'])
})
