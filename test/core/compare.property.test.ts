import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Status } from '../../src/core/finding.ts'
import { checkChange } from '../check.ts'

const container = fc.record({
  name: fc.constantFrom('a', 'b', 'c'),
  image: fc.constantFrom('app', 'app:latest', 'app:1', `app@sha256:${'0'.repeat(64)}`),
  privileged: fc.constantFrom('', 'true', 'false'),
  root: fc.constantFrom('', 'true', 'false'),
})
const pod = fc.record({
  name: fc.constantFrom('x', 'y'),
  hostNetwork: fc.boolean(),
  containers: fc.array(container, { minLength: 1, maxLength: 3 }),
})
const pods = fc.array(pod, { minLength: 1, maxLength: 3 })

type Pods = typeof pods extends fc.Arbitrary<infer Value> ? Value : never

const written = (all: Pods) =>
  all
    .map(({ name, hostNetwork, containers }) => {
      const lines = containers.map(
        ({ name: inner, image, privileged, root }) =>
          `  - name: ${inner}\n    image: ${image}\n    securityContext: {${[privileged && `privileged: ${privileged}`, root && `runAsNonRoot: ${root}`].filter(Boolean).join(', ')}}\n`,
      )
      return `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}}\nspec:\n  hostNetwork: ${hostNetwork}\n  containers:\n${lines.join('')}`
    })
    .join('---\n')

async function differences(base: string, head: string) {
  const { findings } = await checkChange({ 'a.yaml': base }, { 'a.yaml': head })
  const of = (status: Status) => findings.filter((finding) => finding.status === status)
  const keys = (status: Status) =>
    of(status)
      .map(({ rule, subject, at }) => `${rule} ${subject} ${at.text.slice(at.span)}`)
      .sort()
  return { introduced: keys('introduced'), fixed: keys('fixed'), existing: keys('existing'), findings }
}

const changeRules = /^(?:guard|image\/digest-removed)/
const sideOnly = (keys: readonly string[]) => keys.filter((key) => !changeRules.test(key))

/** A renamed thing is told under the name that head has. */
const rulesIn = (keys: readonly string[]) => keys.map((key) => key.split(' ')[0]).sort()

test('what the way there introduces, the way back fixes', async () => {
  await fc.assert(
    fc.asyncProperty(pods, pods, async (a, b) => {
      const there = await differences(written(a), written(b))
      const back = await differences(written(b), written(a))
      // A rule on changes speaks over a rule on one side, and only on the way there.
      if (there.findings.concat(back.findings).some(({ rule }) => changeRules.test(rule))) return
      expect(sideOnly(there.introduced)).toEqual(sideOnly(back.fixed))
      expect(rulesIn(there.existing)).toEqual(rulesIn(back.existing))
    }),
    { numRuns: 150 },
  )
})

test('nothing is introduced by blank lines, comments and another order, and fingerprints stay', async () => {
  await fc.assert(
    fc.asyncProperty(pods, fc.nat({ max: 5 }), fc.boolean(), async (all, lines, reversed) => {
      fc.pre(new Set(all.map(({ name }) => name)).size === all.length)
      const base = written(all)
      const head = `${'\n# note\n'.repeat(lines)}${written(reversed ? [...all].reverse() : all)}\n`
      const { introduced, fixed, findings } = await differences(base, head)
      expect([introduced, fixed]).toEqual([[], []])
      const same = await differences(base, `${base}\n`)
      const prints = (list: typeof findings) => list.map(({ fingerprint }) => fingerprint).sort()
      expect(prints(findings)).toEqual(prints(same.findings))
    }),
    { numRuns: 150 },
  )
})

test('fingerprints are unique within a run', async () => {
  await fc.assert(
    fc.asyncProperty(pods, async (all) => {
      const { findings } = await differences(`${written(all)}\n`, written(all))
      expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length)
    }),
    { numRuns: 100 },
  )
})
