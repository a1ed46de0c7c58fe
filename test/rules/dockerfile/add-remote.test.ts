import { expect, test } from 'vitest'
import { scanned } from '../../check.ts'

const rule = 'dockerfile/add-remote'
const scan = async (lines: string) =>
  (await scanned(rule, { Dockerfile: `FROM a:1\n${lines}\n` })).map((line) => line.replace(`existing ${rule} Dockerfile:`, ''))

test.each([
  ['ADD https://a.b/c /', '2:5 "https://a.b/c"'],
  ['ARG V=1\nADD http://a.b/${V} x /', '3:5 "http://a.b/${V}"'],
  ['ADD git@github.com:a/b.git#main /', '2:5 "git@github.com:a/b.git#main"'],
])('told: %j', async (lines, place) => expect(await scan(lines)).toEqual([place]))

test.each([
  'ADD --checksum=sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef https://a.b/c /',
  'ADD https://github.com/a/b.git#0123456789abcdef0123456789abcdef01234567 /',
  'ADD ./http /',
  'COPY https://a /',
])('not told: %j', async (lines) => expect(await scan(lines)).toEqual([]))
