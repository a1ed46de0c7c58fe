import { describe, expect, test } from 'vitest'
import type { FactStore, Facts, SilentChange, VersionPair } from '../../src/core/facts.ts'
import { exampleFiles, isChangeRule, type Rule, type Settings } from '../../src/core/rule.ts'
import { grainsOf } from '../../src/core/run.ts'
import { readDocument } from '../../src/documents/index.ts'
import { json } from '../../src/reporters/json.ts'
import { rules } from '../../src/rules/index.ts'
import type { FileVersion } from '../../src/source/change.ts'
import { checkChange, type Files } from '../check.ts'

/** Facts in memory, good for one kind of settings. */
class Memory implements FactStore {
  readonly known = new Map<string, Facts>()
  readonly silentChanges = new Map<string, SilentChange>()
  settings = ''
  readonly open = (settings: string): FactStore => {
    this.settings = settings
    return this
  }
  of({ oid, path }: FileVersion): Facts | undefined {
    return this.known.get(`${oid} ${path}`)
  }
  learn({ oid, path }: FileVersion, facts: Facts): void {
    this.known.set(`${oid} ${path}`, facts)
  }
  silent({ base, head }: VersionPair): SilentChange | undefined {
    return this.silentChanges.get(JSON.stringify([base, head]))
  }
  learnSilent({ base, head }: VersionPair, change: SilentChange): void {
    this.silentChanges.set(JSON.stringify([base, head]), change)
  }
}

const examples = rules.map((rule): [string, Files, Files] => {
  const { base, head } = isChangeRule(rule) ? rule.bad : { base: rule.good, head: rule.bad }
  return [rule.id, exampleFiles(rule, base), exampleFiles(rule, head)]
})

const token = `gh${'p_'}${'a1B2'.repeat(9)}`

describe('facts of before', () => {
  test('change nothing of a report, whichever side they are of', async () => {
    for (const [id, base, head] of examples) {
      const overrides = { failOn: null, strict: true, only: [] }
      const [store, ofBase] = [new Memory(), new Memory()]
      const plain = json(await checkChange(base, head, { overrides }), { version: '1' })
      const learning = json(await checkChange(base, head, { overrides, facts: store.open }), { version: '1' })
      const known = json(await checkChange(base, head, { overrides, facts: store.open }), { version: '1' })
      // What was head is the base of the next change.
      await checkChange({}, base, { overrides, facts: ofBase.open })
      const baseKnown = json(await checkChange(base, head, { overrides, facts: ofBase.open }), { version: '1' })
      expect([id, learning, known, baseKnown]).toEqual([id, plain, plain, plain])
    }
  })

  test('let only those rules run that said something', async () => {
    const manifest = (tag: string) =>
      `apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n    - {name: web, image: "web:${tag}", securityContext: {privileged: true}}\n`
    const ran: string[] = []
    const counted = rules.map(
      (rule): Rule =>
        (isChangeRule(rule)
          ? rule
          : {
              ...rule,
              *check(grain: never, settings: Settings) {
                ran.push(rule.id)
                yield* rule.check(grain, settings)
              },
            }) as Rule,
    )
    const store = new Memory()
    const options = { rules: counted, facts: store.open }
    await checkChange({ 'a.yaml': manifest('1') }, { 'a.yaml': manifest('2') }, options)
    expect(new Set(ran).size).toBeGreaterThan(20)
    ran.length = 0
    const { findings } = await checkChange({ 'a.yaml': manifest('1') }, { 'a.yaml': manifest('2') }, options)
    expect(findings.map(({ status, rule }) => `${status} ${rule}`)).toContain('existing k8s/privileged-container')
    expect([...new Set(ran)].sort()).toEqual([...new Set(findings.map(({ rule }) => rule))].sort())
  })

  test('say where credentials are looked for again, and hold nothing of them', async () => {
    const store = new Memory()
    const files = [{ 'a.env': 'A=1\n' }, { 'a.env': `A=1\nTOKEN=${token}\nPASSWORD=Xk29dkWq81\n` }] as const
    for (let round = 0; round < 2; round++) {
      const { findings } = await checkChange(...files, { facts: store.open })
      expect(findings.map(({ rule }) => rule).sort()).toEqual(['secret/password', 'secret/provider-token'])
    }
    expect([...store.known.values()].map(({ hasCredentials, hides }) => [hasCredentials, hides])).toEqual([
      [false, false],
      [true, true],
    ])
    const kept = JSON.stringify([...store.known].map(([key, { speaking }]) => [key.slice(key.indexOf(' ')), [...speaking]]))
    expect(kept).not.toContain(token.slice(8, 20))
  })

  test('of changes that say nothing hold beside any other change', async () => {
    const below = (folder: string, files: Files) =>
      Object.fromEntries(Object.entries(files).map(([path, text]) => [path.startsWith('.') ? path : `${folder}/${path}`, text]))
    const overrides = { failOn: null, strict: false, only: [] }
    const store = new Memory()
    // From bad to good little is to be said of head, and from good to good with a comment, nothing.
    const sides = examples.map(([id, base, head], index): [Files, Files] => [
      below(id, index % 3 === 0 ? head : base),
      below(id, index % 2 === 0 ? base : Object.fromEntries(Object.entries(base).map(([path, text]) => [path, `${text}\n`]))),
    ])
    for (const [base, head] of sides) await checkChange(base, head, { overrides, facts: store.open })
    expect(store.silentChanges.size).toBeGreaterThan(20)
    expect([...store.silentChanges.values()].some(({ recognized }) => recognized)).toBe(true)
    for (let at = 0; at + 7 < sides.length; at += 7) {
      const some = sides.slice(at, at + 8)
      const [base, head] = [Object.assign({}, ...some.map(([each]) => each)), Object.assign({}, ...some.map(([, each]) => each))]
      const plain = await checkChange(base, head, { overrides })
      const known = await checkChange(base, head, { overrides, facts: store.open })
      expect(json(known, { version: '1' })).toEqual(json(plain, { version: '1' }))
      expect(known.files).toEqual(plain.files)
    }
  })

  test('never hide where a thing went', async () => {
    const service = 'apiVersion: v1\nkind: Service\nmetadata: {name: web}\n'
    const pod = (image: string) =>
      `apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {containers: [{name: web, image: "${image}"}]}\n`
    const pinned = `web:1@sha256:${'0123456789abcdef'.repeat(4)}`
    const [base, head] = [{ 'a.yaml': `${service}---\n${pod(pinned)}` }, { 'a.yaml': service, 'b.yaml': pod('web:1') }]
    const store = new Memory()
    for (let round = 0; round < 3; round++) {
      const { findings } = await checkChange(base, head, { facts: store.open })
      expect(findings.map(({ rule, status }) => `${status} ${rule}`)).toContain('introduced image/digest-removed')
    }
  })

  test('are not learnt where a rule failed', async () => {
    const store = new Memory()
    const failing = {
      ...rules[0],
      id: 'k8s/failing',
      on: 'resource',
      check() {
        throw new Error('x')
      },
    } as unknown as Rule
    const pod = (name: string) => ({ 'a.yaml': `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}}\n` })
    for (let round = 0; round < 2; round++) {
      const { verdict } = await checkChange(pod('a'), pod('b'), { rules: [failing], facts: store.open })
      expect(verdict).toBe('incomplete')
    }
    expect(store.known.size).toBe(0)
  })

  test('are of the rules and settings that made them, but of no day', async () => {
    const opened = async (options: Parameters<typeof checkChange>[2]) => {
      const store = new Memory()
      await checkChange({}, { 'a.txt': '' }, { ...options, facts: store.open })
      return store.settings
    }
    const settings = await opened({})
    expect(await opened({ today: '2027-05-05' })).toBe(settings)
    const others = [
      { owner: 'shop' },
      { overrides: { failOn: null, strict: true, only: [] } },
      { rules: rules.slice(1) },
      { policyPath: 'p.yml' },
    ]
    for (const other of others) expect(await opened(other)).not.toBe(settings)
  })

  test('may leave the day out: only rules on waivers, which always run, look at it', () => {
    const settings: Settings = {
      registries: [],
      owner: null,
      strict: true,
      get today(): string {
        throw new Error('asked for the day')
      },
    }
    let calls = 0
    for (const rule of rules) {
      if (isChangeRule(rule) || rule.on === 'waiver' || rule.on === 'estate') continue
      for (const [, base, head] of examples) {
        for (const [path, text] of Object.entries({ ...base, ...head })) {
          const grains = grainsOf({ credentials: new Map() })(readDocument(path, text), rule.on)
          for (const grain of grains)
            if (rule.concerns?.(grain as never) !== false) calls += [...rule.check(grain as never, settings)].length + 1
        }
      }
    }
    expect(calls).toBeGreaterThan(1000)
  })
})
