import { expect, test } from 'vitest'
import { applyEdits } from '../../../src/core/fix.ts'
import { scanFiles, scanned } from '../../check.ts'

const rule = 'compose/port-on-all-interfaces'
const scan = async (lines: string, file = 'compose.yaml') =>
  (await scanned(rule, { [file]: `services:\n  web:\n    image: a:1\n${lines}` })).map((line) =>
    line.replace(`existing ${rule} ${file}:`, ''),
  )

test.each([
  ['    ports: ["5432:5432"]\n', '4:13 "\\"5432:5432\\""'],
  ['    ports: [{target: 6379, published: 6379}]\n', '4:13 "{target: 6379, published: 6379}"'],
  ['    ports: ["8080:80"]\n', '4:13 "\\"8080:80\\""'],
  ['    ports: [80]\n', '4:13 "80"'],
])('told: %s', async (lines, place) => expect(await scan(lines)).toEqual([place]))

test.each(['    ports: ["127.0.0.1:5432:5432", "0.0.0.0:80:80", {target: 80}]\n', '    expose: [5432]\n'])('not told: %s', async (lines) =>
  expect(await scan(lines)).toEqual([]),
)

test('a web port is told in strict mode only, and the fix names the local address', async () => {
  const files = { 'compose.yaml': 'services:\n  web:\n    image: a:1\n    ports: ["80:80", "5432:5432"]\n' }
  const { findings } = await scanFiles(files, { overrides: { failOn: null, strict: false, only: [rule] } })
  expect(findings.map(({ severity, fix, at }) => [severity, fix && applyEdits(at.text.value, fix.edits)])).toEqual([
    ['medium', 'services:\n  web:\n    image: a:1\n    ports: ["80:80", "127.0.0.1:5432:5432"]\n'],
  ])
})
