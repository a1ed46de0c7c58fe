import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Hunk } from '../../src/source/change.ts'
import { diffLines } from '../../src/source/diff.ts'
import { memoryChange } from '../../src/source/memory.ts'

const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd', ''), { maxLength: 30 })

/** What `patch` would do: the base text with every hunk put in its place. */
function apply(base: string, hunks: readonly Hunk[]): string {
  const from = base.split('\n')
  const to: string[] = []
  let at = 0
  for (const hunk of hunks) {
    const start = hunk.baseLines === 0 ? hunk.baseStart : hunk.baseStart - 1
    while (at < start) to.push(from[at++] ?? '')
    expect(to.length).toBe(hunk.headLines === 0 ? hunk.headStart : hunk.headStart - 1)
    expect(from.slice(at, at + hunk.baseLines)).toEqual(hunk.lines.filter((line) => line[0] !== '+').map((line) => line.slice(1)))
    to.push(...hunk.lines.filter((line) => line[0] !== '-').map((line) => line.slice(1)))
    at += hunk.baseLines
  }
  return [...to, ...from.slice(at)].join('\n')
}

test('hunks turn base into head', () => {
  fc.assert(
    fc.property(lines, lines, (a, b) => {
      const base = a.map((line) => `${line}\n`).join('')
      const head = b.map((line) => `${line}\n`).join('')
      expect(apply(base, diffLines(base, head))).toBe(head)
    }),
  )
})

test('equal texts have no hunks', () => {
  expect(diffLines('a\nb\n', 'a\nb\n')).toEqual([])
})

test('two changes share a hunk when at most six lines stand between them', () => {
  const text = (middle: number, mark: string) => `${mark}\n${'same\n'.repeat(middle)}${mark}\n`
  expect(diffLines(text(6, 'old'), text(6, 'new'))).toHaveLength(1)
  expect(diffLines(text(7, 'old'), text(7, 'new'))).toHaveLength(2)
})

test('texts with nothing in common are not compared for ever', () => {
  const [base, head] = ['a', 'b'].map((mark) => Array.from({ length: 20_000 }, (_, line) => `${mark}${line}\n`).join(''))
  expect(diffLines(base ?? '', head ?? '')).toMatchObject([{ baseLines: 20_000, headLines: 20_000 }])
})

test('a change in memory has statuses, contents and hunks', async () => {
  const change = memoryChange(
    { same: '1', old: '2', edited: 'x\n', gone: '3' },
    { same: '1', new: '2', edited: 'y\n', fresh: '4' },
    { old: 'new' },
  )
  expect(change.files.map(({ status, base, head }) => [status, base?.path, head?.path])).toEqual([
    ['renamed', 'old', 'new'],
    ['modified', 'edited', 'edited'],
    ['deleted', 'gone', undefined],
    ['added', undefined, 'fresh'],
  ])
  expect(await change.head.read(await change.head.list())).toMatchObject([{ text: '1' }, { text: '2' }, { text: 'y\n' }, { text: '4' }])
  expect((await change.hunks()).get('edited')).toEqual([{ baseStart: 1, baseLines: 1, headStart: 1, headLines: 1, lines: ['-x', '+y'] }])
})
