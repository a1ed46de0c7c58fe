import { expect, test } from 'vitest'
import { scanned } from '../../check.ts'

const rule = 'compose/mount-propagation-shared'
const scan = async (lines: string, file = 'compose.yaml') =>
  (await scanned(rule, { [file]: `services:\n  web:\n    image: a:1\n${lines}` })).map((line) =>
    line.replace(`existing ${rule} ${file}:`, ''),
  )

test.each([
  ['    volumes:\n      - type: bind\n        source: /a\n        target: /a\n        bind: {propagation: rslave}\n', '8:29 "rslave"'],
  ['    volumes: ["/a:/a:rshared"]\n', '4:15 "\\"/a:/a:rshared\\""'],
])('told: %s', async (lines, place) => expect(await scan(lines)).toEqual([place]))

test.each(['    volumes: ["/a:/a:rprivate", "shared:/a"]\n'])('not told: %s', async (lines) => expect(await scan(lines)).toEqual([]))
