import { expect, test } from 'vitest'
import { scanned } from '../../check.ts'

const rule = 'compose/privileged'
const scan = async (lines: string, file = 'compose.yaml') =>
  (await scanned(rule, { [file]: `services:\n  web:\n    image: a:1\n${lines}` })).map((line) =>
    line.replace(`existing ${rule} ${file}:`, ''),
  )

test.each([
  ['    privileged: true\n', '4:17 "true"'],
  ['    privileged: "true"\n', '4:17 "\\"true\\""'],
  ['    build: {context: ., privileged: true}\n', '4:37 "true"'],
  ['    post_start:\n      - command: x\n        privileged: true\n', '6:21 "true"'],
])('told: %s', async (lines, place) => expect(await scan(lines)).toEqual([place]))

test.each(['    privileged: false\n', '    environment: {privileged: true}\n'])('not told: %s', async (lines) =>
  expect(await scan(lines)).toEqual([]),
)

test('through an anchor, at the anchored value', async () => {
  expect(await scan('    <<: &x\n      privileged: true\n')).toEqual(['5:19 "true"'])
})

test('told once, of the service that says it', async () => {
  expect(await scan('    privileged: true\n  other:\n    extends: web\n')).toEqual(['4:17 "true"'])
})
