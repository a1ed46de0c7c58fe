import { expect, test } from 'vitest'
import { scanned } from '../../check.ts'

const rule = 'compose/selinux-disabled'
const scan = async (lines: string, file = 'compose.yaml') =>
  (await scanned(rule, { [file]: `services:\n  web:\n    image: a:1\n${lines}` })).map((line) =>
    line.replace(`existing ${rule} ${file}:`, ''),
  )

test.each([
  ['    security_opt: ["label:disable"]\n', '4:20 "\\"label:disable\\""'],
  ['    security_opt:\n      - label=disable\n', '5:9 "label=disable"'],
])('told: %s', async (lines, place) => expect(await scan(lines)).toEqual([place]))

test.each(['    security_opt: ["label:type:svirt_apache_t"]\n'])('not told: %s', async (lines) => expect(await scan(lines)).toEqual([]))
