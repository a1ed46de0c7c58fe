import { expect, test } from 'vitest'
import { checkChange, only, scanned } from '../../check.ts'

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

test('the short and the long form say the same; another propagation is another', async () => {
  const compose = (volume: string) => ({ 'compose.yaml': `services:\n  web:\n    image: a:1\n    volumes: [${volume}]\n` })
  const long = (propagation: string) => compose(`{type: bind, source: /a, target: /a, bind: {propagation: ${propagation}}}`)
  const changed = async (head: ReturnType<typeof compose>) =>
    (await checkChange(compose('"/a:/a:rshared"'), head, only(rule))).findings.map(({ status }) => status).sort()
  expect(await changed(long('rshared'))).toEqual(['existing'])
  expect(await changed(long('rslave'))).toEqual(['fixed', 'introduced'])
})
