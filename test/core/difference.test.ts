import { describe, expect, test } from 'vitest'
import { checkChange, only, told } from '../check.ts'

const pod = (body: string, name = 'web') =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: ${name}\nspec:\n  containers:\n    - name: app\n      image: ghcr.io/acme/app:1.2.3\n${body}`
const context = (...lines: string[]) => `      securityContext:\n${lines.map((line) => `        ${line}\n`).join('')}`

const introduced = async (base: string, head: string, ...globs: string[]) => {
  const { findings } = await checkChange({ 'pod.yaml': base }, { 'pod.yaml': head }, only(...globs))
  return findings.map(told)
}

describe('removing a line', () => {
  test('that guarded nothing is no finding', async () => {
    const base = pod(context('privileged: false', 'runAsNonRoot: true'))
    const head = pod(context('runAsNonRoot: true'))
    expect(await introduced(base, head, 'k8s/privileged-container', 'k8s/run-as-non-root')).toEqual([])
  })

  test('that guarded is one finding, told on what still exists, with the removed line', async () => {
    const base = pod(context('runAsNonRoot: true', 'readOnlyRootFilesystem: true'))
    const head = pod(context('readOnlyRootFilesystem: true'))
    expect(await introduced(base, head, 'k8s/run-as-non-root')).toEqual([
      'introduced k8s/run-as-non-root pod.yaml:7:13 "app" removed pod.yaml:10:23 "true"',
    ])
  })

  test('that was a comment is nothing', async () => {
    expect(
      await introduced(pod(context('# runAsNonRoot: true', 'privileged: false')), pod(context('privileged: false')), 'k8s/*'),
    ).not.toContainEqual(expect.stringContaining('introduced'))
  })
})

describe('what was there before', () => {
  const bad = pod(context('privileged: true'))

  test('is existing when lines are inserted above, and when documents change places', async () => {
    const other = pod('', 'other')
    const base = `${bad}---\n${other}`
    for (const head of [`${'\n'.repeat(20)}${base}`, `${other}---\n${bad}`, `# a note\n${base}`]) {
      expect((await introduced(base, head, 'k8s/*')).filter((line) => line.startsWith('introduced'))).toEqual([])
    }
  })

  test('is existing in a file that was renamed, and in an object that moved to another file', async () => {
    const run = async (base: Record<string, string>, head: Record<string, string>) =>
      (await checkChange(base, head, only('k8s/privileged-container'))).findings.map(({ status }) => status)
    expect(await run({ 'a.yaml': bad }, { 'b.yaml': bad })).toEqual(['existing'])
    expect(await run({ 'a.yaml': `${bad}---\n${pod('', 'x')}` }, { 'a.yaml': pod('', 'x'), 'b.yaml': bad })).toEqual(['existing'])
  })

  test('is existing in a thing of another name, but not if that runs another image', async () => {
    const statuses = async (base: string, head: string) =>
      (await introduced(base, head, 'k8s/privileged-container')).map((line) => line.split(' ')[0]).sort()
    const renamed = pod(context('privileged: true', 'runAsNonRoot: false'), 'api')
    const before = pod(context('privileged: true', 'runAsNonRoot: false'))
    expect(await statuses(before, renamed)).toEqual(['existing'])
    expect(await statuses(before, renamed.replace('1.2.3', '2.0.0'))).toEqual(['existing'])
    expect(await statuses(before, renamed.replace('acme/app', 'other/miner'))).toEqual(['fixed', 'introduced'])
    expect(await statuses(before, before.replace('acme/app', 'acme/moved'))).toEqual(['existing'])
  })

  test('is fixed when it is gone', async () => {
    expect(await introduced(bad, pod(''), 'k8s/privileged-container')).toEqual(['fixed k8s/privileged-container pod.yaml:10:21 "true"'])
  })

  test('of two equal ones, the copy that was added is the one that is introduced', async () => {
    const container = (image: string) => `    - name: app\n      image: ${image}\n      securityContext: {privileged: true}\n`
    const head = (...images: string[]) =>
      `apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n${images.map(container).join('')}`
    const found = await introduced(head('b:1'), head('a:1', 'b:1'), 'k8s/privileged-container')
    expect(found.map((line) => line.split(' "')[0]).sort()).toEqual([
      'existing k8s/privileged-container pod.yaml:11:37',
      'introduced k8s/privileged-container pod.yaml:8:37',
    ])
  })
})

test('a fingerprint holds no line, and not the name of a file that was renamed', async () => {
  const bad = pod(context('privileged: true'))
  const print = async (base: Record<string, string>, head: Record<string, string>) =>
    (await checkChange(base, head, only('k8s/privileged-container'))).findings.map(({ fingerprint }) => fingerprint)
  expect(await print({ 'b.yaml': bad }, { 'b.yaml': `# x\n\n${bad}` })).toEqual(await print({ 'a.yaml': bad }, { 'b.yaml': bad }))
})
