import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openRepository } from '../../src/git/repository.ts'
import type { Hunk } from '../../src/source/change.ts'
import { diffLines } from '../../src/source/diff.ts'
import { parseHunks } from '../../src/source/hunks.ts'
import { temporaryRepository } from '../repository.ts'

/** Two commits, and the hunks between them. */
async function hunks(
  base: Record<string, string | Buffer>,
  head: Record<string, string | Buffer>,
): Promise<ReadonlyMap<string, readonly Hunk[]>> {
  const repo = await temporaryRepository()
  for (const [path, text] of Object.entries(base)) repo.write(path, text)
  const from = repo.commit()
  for (const path of Object.keys(base)) repo.remove(path)
  for (const [path, text] of Object.entries(head)) repo.write(path, text)
  const repository = await openRepository(repo.path)
  return (await repository.change(from, repo.commit())).hunks()
}

const numbered = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}\n`).join('')

test('three lines of context, and no line for a missing line break at the end', async () => {
  const found = await hunks({ 'a.txt': `${numbered(1, 9)}end` }, { 'a.txt': `${numbered(1, 4)}new\n${numbered(6, 9)}end` })
  expect(found.get('a.txt')).toEqual([
    {
      baseStart: 2,
      baseLines: 7,
      headStart: 2,
      headLines: 7,
      lines: [' line 2', ' line 3', ' line 4', '-line 5', '+new', ' line 6', ' line 7', ' line 8'],
    },
  ])
})

test('lines that look like a patch, and lone carriage returns, stay lines of their file', async () => {
  const lines = ['diff --git a/x b/x', '@@ -1 +1 @@', '--- a/x', '+++ b/x', 'a\rdiff --git a/y b/y', '\\ No newline', '']
  const found = await hunks({ 'a.txt': '', 'b.txt': 'b\n' }, { 'a.txt': `${lines.join('\n')}\n`, 'b.txt': 'c\n' })
  expect([...found.keys()]).toEqual(['a.txt', 'b.txt'])
  expect(found.get('a.txt')?.flatMap((hunk) => hunk.lines)).toEqual(lines.map((line) => `+${line}`))
})

test('hostile names', async () => {
  const names = ['-n', ' lead', 'sp ace', 'tab\there', 'line\nbreak', 'quo"te', 'back\\slash', 'back\\xff', 'é😀', 'b/a b/c', '::error::x']
  const found = await hunks({}, Object.fromEntries(names.map((name) => [name, `${name}\n`])))
  expect([...found.keys()].sort()).toEqual(names.map((name) => name.replace('\\xff', '\\x5cxff')).sort())
})

test('a deleted file is found by its base path, a renamed one by its head path; other encodings are read', async () => {
  const body = numbered(1, 30)
  const found = await hunks(
    { gone: 'x\n', 'old name': body, latin: Buffer.from([0xe9, 10]), utf8: 'é\n' },
    { 'new name': `${body}y\n`, latin: Buffer.from([0xe8, 10]), utf8: 'è\n' },
  )
  expect(Object.fromEntries([...found].map(([path, [hunk]]) => [path, hunk?.lines.filter((line) => line[0] !== ' ')]))).toEqual({
    gone: ['-x'],
    'new name': ['+y'],
    latin: ['-é', '+è'],
    utf8: ['-é', '+è'],
  })
})

test('configuration, attributes and variables of the repository change nothing and run nothing', async () => {
  const repo = await temporaryRepository()
  repo.write('.gitattributes', '*.txt diff=evil filter=evil\n')
  repo.write('a.txt', numbered(1, 20))
  const from = repo.commit()
  repo.write('a.txt', numbered(1, 20).replace('line 10\n', 'new\n'))
  const to = repo.commit()
  const evil = `touch ${repo.path}/ran; cat`
  for (const [key, value] of [
    ['diff.evil.textconv', evil],
    ['diff.evil.command', evil],
    ['diff.external', evil],
    ['filter.evil.clean', evil],
    ['filter.evil.smudge', evil],
    ['core.fsmonitor', evil],
    ['diff.noprefix', 'true'],
    ['diff.mnemonicPrefix', 'true'],
    ['diff.context', '0'],
    ['diff.interHunkContext', '50'],
    ['diff.algorithm', 'patience'],
    ['diff.suppressBlankEmpty', 'true'],
    ['diff.renames', 'false'],
    ['color.diff', 'always'],
    ['core.quotePath', 'false'],
  ]) {
    repo.git('config', key ?? '', value ?? '')
  }
  process.env.GIT_DIFF_OPTS = '-u9'
  process.env.GIT_EXTERNAL_DIFF = evil
  try {
    const repository = await openRepository(repo.path)
    const change = await repository.change(from, to)
    expect((await change.hunks()).get('a.txt')).toMatchObject([{ baseStart: 7, baseLines: 7, headStart: 7, headLines: 7 }])
    await repository.stagedChange()
    await repository.workTree().list()
    expect(() => repo.read('ran')).toThrow()
  } finally {
    delete process.env.GIT_DIFF_OPTS
    delete process.env.GIT_EXTERNAL_DIFF
  }
})

test('a printed hunk is read back; a cut patch gives what is there', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', '', '@@ -1 +1 @@', '-x', '\\ x'), { maxLength: 20 })
    .map((lines) => lines.map((line) => `${line}\n`).join(''))
  fc.assert(
    fc.property(text, text, fc.nat(), (base, head, cut) => {
      const expected = diffLines(base, head)
      const patch = expected
        .map(
          ({ baseStart, baseLines, headStart, headLines, lines }) =>
            `@@ -${baseStart},${baseLines} +${headStart},${headLines} @@ fn\n${lines.join('\n')}\n`,
        )
        .join('')
      expect(parseHunks(patch)).toEqual(expected)
      expect(parseHunks(patch.slice(0, cut)).length).toBeLessThanOrEqual(expected.length)
    }),
  )
})
