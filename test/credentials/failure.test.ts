import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { githubToken } from './tokens.ts'

const token = githubToken()

// Test files share their modules: those that are loaded here see a scanner that fails, and no others do.
beforeEach(() => {
  vi.resetModules()
  vi.doMock('@secretlint/core', () => ({
    lintSource: ({ source }: { source: { content: string } }) => Promise.reject(new Error(`cannot read ${source.content}`)),
  }))
})

afterEach(() => {
  vi.doUnmock('@secretlint/core')
  vi.resetModules()
})

test('a scanner that fails makes the verdict incomplete, and its words, which may quote the file, are not told', async () => {
  const { scanFiles } = await import('../check.ts')
  const result = await scanFiles({ 'notes.txt': `${token}\n` })
  expect(result.verdict).toBe('incomplete')
  expect(result.problems).toHaveLength(1)
  expect(JSON.stringify(result.problems)).not.toContain(token)
})
