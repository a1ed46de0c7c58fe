import { expect, test, vi } from 'vitest'
import { scanFiles } from '../check.ts'
import { githubToken } from './tokens.ts'

const token = githubToken()

vi.mock('@secretlint/core', () => ({
  lintSource: ({ source }: { source: { content: string } }) => Promise.reject(new Error(`cannot read ${source.content}`)),
}))

test('a scanner that fails makes the verdict incomplete, and its words, which may quote the file, are not told', async () => {
  const result = await scanFiles({ 'notes.txt': `${token}\n` })
  expect(result.verdict).toBe('incomplete')
  expect(result.problems).toHaveLength(1)
  expect(JSON.stringify(result.problems)).not.toContain(token)
})
