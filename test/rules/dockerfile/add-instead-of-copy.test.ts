import { expect, test } from 'vitest'
import { applyEdits } from '../../../src/core/fix.ts'
import { checkChange, only, scanFiles, scanned } from '../../check.ts'

const rule = 'dockerfile/add-instead-of-copy'
const scan = async (lines: string) =>
  (await scanned(rule, { Dockerfile: `FROM a:1\n${lines}\n` })).map((line) => line.replace(`existing ${rule} Dockerfile:`, ''))

test.each([
  ['ADD app /app', '2:1 "ADD"'],
  ['add a b /app/', '2:1 "add"'],
])('told: %j', async (lines, place) => expect(await scan(lines)).toEqual([place]))

test.each(['ADD files.tar.gz /', 'ADD https://a/b /', 'ADD *.tgz /', 'COPY a /', 'ADD --unpack=true x /', 'ADD git@github.com:a/b.git /'])(
  'not told: %j',
  async (lines) => expect(await scan(lines)).toEqual([]),
)

test('the fix keeps the rest', async () => {
  const Dockerfile = 'FROM a:1\nADD --chown=1 app /app\n'
  const { findings } = await scanFiles({ Dockerfile }, only(rule))
  expect(findings.map(({ fix }) => fix && applyEdits(Dockerfile, fix.edits))).toEqual(['FROM a:1\nCOPY --chown=1 app /app\n'])
})

test('the same in lower case', async () => {
  const { findings } = await checkChange({ Dockerfile: 'FROM a:1\nADD a /a\n' }, { Dockerfile: 'FROM a:1\nadd a /a\n' }, only(rule))
  expect(findings.map(({ status }) => status)).toEqual(['existing'])
})
