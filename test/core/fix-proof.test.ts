import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { batchesOf } from '../../src/core/fix-batches.ts'
import { FixProver, type Proof } from '../../src/core/fix-proof.ts'
import { defineRule, exampleFiles, isChangeRule, type Rule, unsafeFix } from '../../src/core/rule.ts'
import { type Draft, runSide } from '../../src/core/run.ts'
import { readDocument } from '../../src/documents/index.ts'
import { rules } from '../../src/rules/index.ts'

const settings = { registries: [], owner: null, strict: true, today: '2026-01-01' }

const draftsOf = (path: string, text: string, given: readonly Rule[] = rules): readonly Draft[] =>
  runSide(given, { side: 'head', documents: [readDocument(path, text)], credentials: new Map(), estate: null }, settings).drafts

function proverWith(given: readonly Rule[], budget?: number) {
  const parsed: string[] = []
  const parse = (path: string, text: string) => {
    parsed.push(text)
    return readDocument(path, text)
  }
  return { prover: new FixProver({ rules: given, settings, parse }, budget), parsed }
}

const wordOf = (proof: Proof | undefined) => (proof === undefined ? 'none' : 'fix' in proof ? 'holds' : proof.refused)

/** One file out of the bad examples of several rules, where that makes sense: documents of a manifest, stages, jobs and services stand one behind the other. */
const examples = rules.flatMap((rule) => {
  const files = isChangeRule(rule) ? [] : Object.entries(exampleFiles(rule, rule.bad))
  return files.length === 1 ? files : []
})
const several = (path: string, between: string) => {
  const texts = examples.flatMap(([name, text]) => (name === path ? [text] : []))
  return fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 4 }).map((some): [string, string] => [path, some.join(between)])
}
const someFile = fc.oneof(several('manifest.yaml', '\n---\n'), several('Dockerfile', '\n'), fc.constantFrom(...examples))

test('what is proven together is what is proven alone', () => {
  fc.assert(
    fc.property(someFile, ([path, text]) => {
      const drafts = draftsOf(path, text)
      const together = proverWith(rules, 1e9).prover.prove(drafts)
      for (const draft of drafts) {
        const alone = proverWith(rules, 1e9).prover.prove([draft])
        expect([draft.rule.id, wordOf(together.get(draft))]).toEqual([draft.rule.id, wordOf(alone.get(draft))])
      }
    }),
    { numRuns: 40 },
  )
}, 60_000)

test('no two of a batch are about one thing, or touch one place', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ start: fc.nat(40), length: fc.nat(8), grain: fc.nat(5) }), { maxLength: 30 }), (places) => {
      const grains = [0, 1, 2, 3, 4, 5].map(() => ({}))
      const candidates = places.map(({ start, length, grain }) => {
        const span = { start, end: start + length }
        return { draft: { span, grain: grains[grain] } as unknown as Draft, fix: { title: '', safe: true, edits: [{ span, text: 'x' }] } }
      })
      const batches = batchesOf(candidates)
      expect(batches.flat().length).toBe(candidates.length)
      for (const batch of batches) {
        expect(new Set(batch.map(({ draft }) => draft.grain)).size).toBe(batch.length)
        for (const [index, { draft }] of batch.entries()) expect(draft.span.start).toBeGreaterThan(batch[index - 1]?.draft.span.end ?? -1)
      }
    }),
  )
})

const pod = (containers: string[]) =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  containers:\n${containers.map((container) => `  - ${container}\n`).join('')}`

describe('a file full of findings', () => {
  const many = Array.from({ length: 300 }, (_, index) => `{name: c${index}, image: a}`)

  test('is read a few times, not once for each', () => {
    const drafts = draftsOf('pod.yaml', pod(many))
    const { prover, parsed } = proverWith(rules, 1e9)
    const proofs = [...prover.prove(drafts).values()]
    expect(proofs.length).toBeGreaterThan(1500)
    expect(proofs.every((proof) => 'fix' in proof)).toBe(true)
    expect(parsed.length).toBeLessThan(20)
  })

  test('gets fixes as far as the budget goes, and says how many not', () => {
    const drafts = draftsOf('pod.yaml', pod(many))
    const { prover } = proverWith(rules, 200_000)
    const words = [...prover.prove(drafts).values()].map(wordOf)
    const untried = words.filter((word) => word === 'there is too much to prove in this run').length
    expect(prover.unproven).toBe(untried)
    expect(untried).toBeGreaterThan(0)
    expect(words.filter((word) => word === 'holds').length).toBeGreaterThan(0)
  })
})

test('a fix that does not hold takes no other down', () => {
  const named = (id: string, message: string, name: RegExp, edit: (name: string) => string): Rule =>
    defineRule({
      ...{ id, severity: 'high', threat: 'runtime', summary: '', why: '', instead: '', references: [], bad: '', good: '' },
      on: 'container',
      *check({ anchor, name: own }) {
        if (name.test(own)) yield { at: anchor, message, fix: unsafeFix('Rename it', { span: anchor.span, text: edit(own) }) }
      },
    })
  const given = [
    named('k8s/bad', '', /^bad/, (name) => (name === 'bad3' ? 'worse' : name === 'bad5' ? '{' : name === 'bad7' ? 'bad8' : `good${name}`)),
    named('k8s/worse', '', /^worse/, () => 'good'),
  ]
  const drafts = draftsOf('pod.yaml', pod(Array.from({ length: 10 }, (_, index) => `{name: bad${index}, image: a}`)), given)
  const proofs = proverWith(given).prover.prove(drafts)
  const words = drafts.map((draft) => wordOf(proofs.get(draft)))
  expect(words.map((word) => word === 'holds')).toEqual([true, true, true, false, true, false, true, false, true, true])
  expect(words[3]).toBe('it brings k8s/worse')
  expect(words[5]).toBe('the text does not parse')
})
