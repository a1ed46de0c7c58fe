import { describe, expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { defaultPolicy } from '../../src/core/policy.ts'
import { defineChangeRule, defineRule, type Rule } from '../../src/core/rule.ts'
import { memoryChange } from '../../src/source/memory.ts'
import { type Files, told } from '../check.ts'

const about = {
  severity: 'high',
  threat: 'runtime',
  summary: 'S',
  why: 'W.',
  instead: 'I.',
  references: [{ title: 'R', url: 'https://example.com' }],
} as const
const sample = { bad: '', good: '' } as const

const run = (rules: readonly Rule[], base: Files, head: Files) =>
  check({
    rules,
    change: memoryChange(base, head),
    policy: defaultPolicy,
    headPolicy: null,
    overrides: { failOn: null, strict: false, only: [] },
    mode: 'check',
    owner: null,
    today: '2026-01-01',
  })

const resource = (kind: string, name: string) => `apiVersion: v1\nkind: ${kind}\nmetadata:\n  name: ${name}\n`
const everyService = defineRule({
  ...about,
  ...sample,
  id: 'k8s/a-service',
  on: 'resource',
  *check(resource) {
    if (resource.kind === 'Service') yield { at: resource.anchor, message: 'a service' }
  },
})

test('a rule that throws makes the run incomplete, names itself, quotes nothing, and stops no other', async () => {
  const throws = defineRule({
    ...about,
    ...sample,
    id: 'k8s/broken',
    on: 'resource',
    check: (resource) => {
      throw new TypeError(`a value of ${resource.name}`)
    },
  })
  const result = await run([throws, everyService], {}, { 'a.yaml': resource('Pod', 'hush'), 'b.yaml': resource('Service', 's') })
  expect(result.findings.map(told)).toEqual(['introduced k8s/a-service b.yaml:4:9 "s"'])
  expect(result.problems.map(({ rule, path }) => [rule, path])).toEqual([
    ['k8s/broken', 'a.yaml'],
    ['k8s/broken', 'b.yaml'],
  ])
  expect(JSON.stringify(result.problems)).not.toContain('hush')
  expect(result.verdict).toBe('fail')
  expect((await run([throws], {}, { 'a.yaml': resource('Pod', 'x') })).verdict).toBe('incomplete')
})

describe('the estate', () => {
  let built = 0
  const orphan = defineRule({
    ...about,
    ...sample,
    id: 'network/orphan',
    on: 'estate',
    reads: ['kubernetes'],
    *check(estate) {
      built++
      const all = estate.documents.flatMap((document) => document.grains('resource'))
      const names = new Set(all.filter(({ kind }) => kind === 'Service').map(({ name }) => name))
      for (const pod of all) {
        if (pod.kind === 'Pod' && !names.has(pod.name)) {
          yield { at: pod.anchor, document: pod.document, subject: pod.subject, message: 'no service' }
        }
      }
    },
  })

  test('joins touched files with untouched ones, on both sides', async () => {
    const rest = { 'svc/a.yaml': resource('Service', 'a'), 'pods/b.yaml': resource('Pod', 'b') }
    const base = { ...rest, 'pods/a.yaml': resource('Pod', 'a') }
    expect((await run([orphan], base, { ...base, 'svc/a.yaml': resource('Service', 'c') })).findings.map(told)).toEqual([
      'introduced network/orphan pods/a.yaml:4:9 "a"',
      'existing network/orphan pods/b.yaml:4:9 "b"',
    ])
  })

  test('is not built for a change that cannot matter to it', async () => {
    built = 0
    const base = { 'pods/a.yaml': resource('Pod', 'a'), Dockerfile: 'FROM a:1\n' }
    const result = await run([orphan], base, { ...base, Dockerfile: 'FROM a:2\n' })
    expect([built, result.findings]).toEqual([0, []])
  })
})

test('a rule on changes sees what one side does not have, and speaks on the file where nothing is left', async () => {
  const gone = defineChangeRule({
    ...about,
    bad: { base: '', head: '' },
    good: { base: '', head: '' },
    id: 'guard/gone',
    on: 'resource',
    *compare(base, head) {
      if (base?.kind === 'NetworkPolicy' && head === null) yield { removed: base.anchor, message: `${base.name} is gone` }
    },
  })
  const policy = resource('NetworkPolicy', 'deny')
  const { findings } = await run([gone], { 'a.yaml': policy, 'b.yaml': policy }, { 'b.yaml': '' })
  expect(findings.map((finding) => [told(finding), finding.at.side, finding.wholeFile])).toEqual([
    ['introduced guard/gone a.yaml:4:9 "deny" removed a.yaml:4:9 "deny"', 'base', true],
    ['introduced guard/gone b.yaml:4:9 "deny" removed b.yaml:4:9 "deny"', 'base', false],
  ])
  expect((await run([gone], { 'a.yaml': policy }, { 'b.yaml': policy })).findings).toEqual([])
})

test('a raised severity is introduced, and the graver of two rules on one value speaks', async () => {
  const graded = defineRule({
    ...about,
    ...sample,
    id: 'k8s/graded',
    on: 'resource',
    *check(resource) {
      const grave = resource.at('metadata', 'labels', 'public') !== undefined
      yield { at: resource.anchor, message: 'graded', severity: grave ? 'critical' : 'low' }
    },
  })
  const base = resource('Service', 'a')
  const { findings } = await run([graded, everyService], { 'a.yaml': base }, { 'a.yaml': `${base}  labels: {public: "1"}\n` })
  expect(findings.map((finding) => `${told(finding)} ${finding.severity}`)).toEqual(['introduced k8s/graded a.yaml:4:9 "a" critical'])
})
