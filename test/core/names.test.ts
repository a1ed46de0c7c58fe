import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Names } from '../../src/core/names.ts'
import { cpuSeconds } from '../cpu.ts'

/** A subject, then what it begins with, word by word. */
function* outwards(subject: string): Iterable<string> {
  for (let end = subject.length; end > 0; end = subject.lastIndexOf(' ', end - 1)) yield subject.slice(0, end)
}

function longest(names: ReadonlyMap<string, number>, subject: string) {
  for (const name of outwards(subject)) {
    const value = names.get(name)
    if (value !== undefined) return { name, value }
  }
  return undefined
}

const words = fc.array(fc.constantFrom('a', 'b', ' ', 'ab', '\t', '\u00e9'), { maxLength: 8 }).map((parts) => parts.join(''))

test('the longest name is the one that is found by looking at each beginning', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(words, fc.nat())), fc.array(words), (entries, subjects) => {
      const [all, names] = [new Map(entries), new Names(entries)]
      for (const subject of [...subjects, ...all.keys(), ...subjects.map((each) => `${entries[0]?.[0] ?? ''} ${each}`)])
        expect(names.longestIn(subject)).toEqual(longest(all, subject))
    }),
    { numRuns: 2000 },
  )
})

test('a name of more than a hundred words is known at its end too', () => {
  const name = `Pod ${'n '.repeat(300)}`
  expect(new Names([['Pod', 1]]).longestIn(name)?.value).toBe(1)
})

test('a subject of a million words takes one walk', () => {
  const name = 'n '.repeat(1_000_000)
  const names = new Names([['n', 1] as const, [name, 2] as const])
  const start = process.threadCpuUsage()
  for (let at = 0; at < 10; at++) expect(names.longestIn(`${name} ${at}`)?.value).toBe(2)
  expect(cpuSeconds(start)).toBeLessThan(3)
})
