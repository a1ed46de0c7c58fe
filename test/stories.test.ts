import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('each of the fifteen stories names a test that is there', () => {
  const page = readFileSync('docs/stories.md', 'utf8')
  const named = [...page.matchAll(/^ +`(test\/[\w./-]+)`: (.+)$/gm)]
  expect(named).toHaveLength(15)
  for (const [, file = '', name = ''] of named) expect(readFileSync(file, 'utf8')).toContain(`test('${name}'`)
})
