import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/core/finding.ts'
import { defaultPolicy } from '../../src/core/policy.ts'
import { parsePolicy } from '../../src/policy-file.ts'
import { checkChange, only, scanFiles } from '../check.ts'

const container = (note = '') => `FROM debian:12.11\n${note}USER root\n`
const waiver = '# plimsoll-ignore dockerfile/runs-as-root: the init system needs it\n'
const sound = 'FROM debian:12.11\nUSER 10001\n'
const stage = 'FROM debian:12.10 AS build\n'
const policyText = 'rules:\n  dockerfile/runs-as-root: off\n'

const about = (findings: readonly Finding[]) =>
  findings
    .filter(({ rule }) => rule === 'dockerfile/runs-as-root')
    .map(({ status, waived }) => `${status}${waived ? ` waived by ${waived.by}` : ''}`)

describe('a change cannot silence itself', () => {
  test.each<[string, Record<string, string>, Record<string, string>]>([
    ['a comment above the line', { Dockerfile: sound }, { Dockerfile: container(waiver) }],
    ['a comment in a new file', {}, { Dockerfile: container(waiver) }],
    [
      'a comment that covered another thing',
      { Dockerfile: `${stage}${waiver}USER root\n${sound}` },
      { Dockerfile: `${stage}USER root\n${container(waiver)}` },
    ],
    ['the policy', { Dockerfile: sound }, { Dockerfile: container(), '.plimsoll.yml': policyText }],
    [
      'a waiver in the policy',
      { Dockerfile: sound },
      { Dockerfile: container(), '.plimsoll.yml': 'waivers:\n  - {rule: "*/*", reason: because}\n' },
    ],
    ['leaving its path out', { Dockerfile: sound }, { Dockerfile: container(), '.plimsoll.yml': 'exclude: ["**"]\n' }],
    ['allowing waivers of the change', { Dockerfile: sound }, { Dockerfile: container(waiver), '.plimsoll.yml': 'waivers: change\n' }],
  ])('with %s', async (_, base, head) => {
    const result = await checkChange(base, head)
    expect(about(result.findings)).toEqual(['introduced'])
    expect(result.verdict).toBe('fail')
    expect(result.findings.some(({ rule }) => rule.startsWith('guard/'))).toBe(!/another thing/.test(_))
  })
})

test('nor with a comment on the line, nor with a copy of one', async () => {
  const pod = (...containers: string[]) => `apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n${containers.join('')}`
  const app = (name: string, mode: string, note = '') =>
    `    - name: ${name}\n      image: a:1@sha256:${'0'.repeat(64)}\n      securityContext:\n        privileged: ${mode}${note}\n`
  const note = ' # plimsoll-ignore k8s/privileged-container: a node agent'
  const statuses = async (base: string, head: string) => {
    const { findings } = await checkChange({ 'a.yaml': base }, { 'a.yaml': head })
    return findings.filter(({ rule }) => rule === 'k8s/privileged-container').map(({ status, waived }) => [status, waived !== null])
  }
  expect(await statuses(pod(app('a', 'false')), pod(app('a', 'true', note)))).toEqual([['introduced', false]])
  expect(await statuses(pod(app('a', 'true', note)), pod(app('a', 'true', note), app('c', 'true', note)))).toEqual([
    ['existing', true],
    ['introduced', false],
  ])
  expect(await statuses(pod(app('a', 'false', note)), pod(app('a', 'true', note)))).toEqual([['introduced', true]])
})

test('an exception that was merged first holds for what comes after', async () => {
  const result = await checkChange({ Dockerfile: `FROM debian:12.11\n${waiver}USER 10001\n` }, { Dockerfile: container(waiver) })
  expect(about(result.findings)).toEqual(['introduced waived by comment'])
})

test('an exception that base has holds', async () => {
  const result = await checkChange({ Dockerfile: container(waiver) }, { Dockerfile: `# edited\n${container(waiver)}` })
  expect(about(result.findings)).toEqual(['existing waived by comment'])
})

test('with `waivers: change` in the base policy a change may waive itself, and it is listed', async () => {
  const policy = parsePolicy('waivers: change\n')
  const byComment = await checkChange({ Dockerfile: sound }, { Dockerfile: container(waiver) }, { policy, headPolicy: policy })
  expect(about(byComment.findings)).toEqual(['introduced waived by comment'])
  expect(byComment.verdict).toBe('pass')
  expect(byComment.counts.waived).toBe(1)
  const headPolicy = parsePolicy('waivers: {from: change, list: [{rule: dockerfile/*, path: Dockerfile, reason: soon}]}\n')
  const byPolicy = await checkChange({ Dockerfile: sound }, { Dockerfile: container() }, { policy, headPolicy })
  expect(about(byPolicy.findings)).toEqual(['introduced waived by policy'])
})

describe('the policy of the base side', () => {
  const check = (text: string, today = '2026-01-01') =>
    checkChange({ Dockerfile: sound }, { Dockerfile: container() }, { policy: parsePolicy(text), today })

  test('switches a rule off, lowers it, leaves paths out', async () => {
    expect(about((await check(policyText)).findings)).toEqual([])
    expect(about((await check('exclude: [Dockerfile]\n')).findings)).toEqual([])
    const lowered = await check('rules: {dockerfile/*: low}\n')
    expect(lowered.findings.map(({ severity }) => severity)).toContain('low')
    expect(lowered.verdict).toBe('pass')
    expect((await check('rules: {dockerfile/*: low}\nfail-on: low\n')).verdict).toBe('fail')
  })

  test('waives until its last day', async () => {
    const text = 'waivers:\n  - {rule: dockerfile/runs-as-root, reason: soon, until: 2026-03-01}\n'
    expect((await check(text, '2026-03-01')).verdict).toBe('pass')
    const after = await check(text, '2026-03-02')
    expect(after.verdict).toBe('fail')
    expect(after.notices[0]).toContain('ended on 2026-03-01')
  })

  test('tells of what it says about no rule', async () => {
    const { notices } = await check('rules: {dockerfile/run-as-root: off, dockerfile/*: low}\nwaivers: [{rule: k8s/nothing, reason: x}]\n')
    expect(notices).toEqual([
      'the policy speaks of "dockerfile/run-as-root", which matches no rule; did you mean "dockerfile/runs-as-root"?',
      'the policy speaks of "k8s/nothing", which matches no rule',
    ])
  })

  test('cannot switch off, waive or raise the guards of the policy itself', async () => {
    const policy = parsePolicy(
      'rules: {"guard/*": off, "guard/policy-changed": critical}\nwaivers: [{rule: "**", reason: x}]\nfail-on: low\n',
    )
    const { findings, verdict } = await checkChange(
      { '.plimsoll.yml': 'strict: true\n' },
      { '.plimsoll.yml': 'strict: false\n' },
      { policy },
    )
    expect(findings.map(({ rule, severity, waived }) => [rule, severity, waived])).toEqual([['guard/policy-changed', 'medium', null]])
    expect(verdict).toBe('pass')
  })
})

test.each([
  ['fail-on: hihg', '.plimsoll.yml:1:10: "fail-on" must be one of'],
  ['exlude: []', '.plimsoll.yml:1:1: unknown key "exlude"; did you mean "exclude"?'],
  ['waivers:\n  - rule: k8s/x', '.plimsoll.yml:2:5: a waiver needs a "reason"'],
  ['waivers:\n  - {rule: a, reason: b, until: soon}', '"until" must be a date'],
  ['a: [', 'YAML cannot be read'],
  ['rules: {a/b: maybe}', 'a rule is set to on, off'],
  ['strict: true\nstrict: false', 'stands twice'],
])('the policy %j is refused with its place', (text, message) => {
  expect(() => parsePolicy(text)).toThrow(message)
})

test('a scan takes the exceptions of the tree that it scans', async () => {
  expect(about((await scanFiles({ Dockerfile: container(waiver) })).findings)).toEqual(['existing waived by comment'])
})

test('an exception does not cover another rule, nor another line', async () => {
  const elsewhere = `${waiver}FROM debian:12.11\nUSER root\n`
  const otherRule = container(waiver.replace('runs-as-root', 'sudo'))
  for (const text of [elsewhere, otherRule]) expect(about((await scanFiles({ Dockerfile: text })).findings)).toEqual(['existing'])
})

test('what moves out of the paths of a waiver is new where it came to', async () => {
  const policy = { ...defaultPolicy, waivers: [{ rule: 'k8s/*', path: 'lab/**', fingerprint: null, reason: 'x', until: null }] }
  const text = 'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {hostNetwork: true, containers: []}\n'
  const statuses = async (base: Record<string, string>, head: Record<string, string>) =>
    (await checkChange(base, head, { ...only('k8s/host-network'), policy })).findings.map(({ status, waived }) => [status, waived !== null])
  expect(await statuses({ 'lab/a.yaml': text }, { 'prod/a.yaml': text })).toEqual([['introduced', false]])
  expect(await statuses({ 'lab/a.yaml': text }, { 'lab/b.yaml': text })).toEqual([['existing', true]])
  expect(await statuses({ 'prod/a.yaml': text }, { 'prod/b.yaml': text })).toEqual([['existing', false]])
})
