import { describe, expect, test } from 'vitest'
import { differences } from './differences.ts'
import { brokenOf, examples } from './examples.ts'
import { ways } from './index.ts'
import { inverse, type Moved, moves, movesApart } from './moves.ts'
import { samples } from './samples.ts'
import { kindOf, type Way } from './way.ts'

test.each(examples)('from the good example of $rule.id to the bad one and back', async (example) => {
  expect(await brokenOf(example)).toEqual([])
})

const files = samples().flatMap(({ name, files }) => Object.entries(files).map(([path, text]) => ({ name, path, text, beside: files })))
/** So many samples of each way, from all over them; the bench tries all. */
const tried = 5

const asMove =
  (way: Way) =>
  (path: string, text: string): Moved | null => {
    const made = way(path, text)
    if (made === null) return null
    const { base, head } = typeof made === 'string' ? { base: text, head: made } : made
    return base === head ? null : { base: { [path]: base }, head: { [path]: head } }
  }

const all = { ...Object.fromEntries(Object.entries(ways).map(([name, way]) => [name, asMove(way)])), ...moves }

describe.each(Object.entries(all))('%s', (name, move) => {
  test('introduces nothing and fixes nothing, there and back', async () => {
    const changes = files.flatMap(({ path, text, beside, ...sample }) => {
      const change = move(path, text)
      const { [path]: _, ...others } = beside
      return change === null ? [] : { ...change, ...sample, others, kind: kindOf(path, text) }
    })
    const step = Math.max(1, Math.floor(changes.length / tried))
    const found: string[] = []
    for (const { name: sample, base, head, renames, others, kind } of changes.filter((_, at) => at % step === 0)) {
      const [was, is] = [
        { ...others, ...base },
        { ...others, ...head },
      ]
      for (const { rule, line } of [...(await differences(was, is, renames)), ...(await differences(is, was, inverse(renames)))])
        if (!(name in moves && rule !== null && movesApart(rule, kind))) found.push(`${sample}: ${line}`)
    }
    expect(found).toEqual([])
    expect(changes.length).toBeGreaterThan(0)
  })
})
