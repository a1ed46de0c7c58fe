import { expect, test } from 'vitest'
import { checkChange, only, told } from '../../check.ts'
import { mended, pod, says } from '../../kubernetes.ts'

const rule = 'k8s/run-as-non-root'
const two = (context: string, first = '', second = '') =>
  pod(
    `securityContext: {${context}}\ncontainers:\n- {name: a, image: a, securityContext: {${first}}}\n- {name: b, image: b, securityContext: {${second}}}`,
  )

test.each([
  ['nowhere', two(''), ['Pod p container a: a', 'Pod p container b: b']],
  ['on the pod', two('runAsNonRoot: true'), []],
  ['on the pod, taken back by a container', two('runAsNonRoot: true', '', 'runAsNonRoot: false'), ['Pod p container b: false']],
  ['on one container', two('', 'runAsNonRoot: true'), ['Pod p container b: b']],
  ['forbidden on the pod: told once', two('runAsNonRoot: false'), ['Pod p: false']],
  ['forbidden on the pod, and all containers have their own', two('runAsNonRoot: false', 'runAsNonRoot: true', 'runAsNonRoot: true'), []],
  ['a numeric user', two('runAsUser: 1000'), []],
  ['a numeric user that one container sets to root', two('runAsUser: 1000', 'runAsUser: 0'), ['Pod p container a: a']],
  ['in a user namespace', two('').replace('spec:\n', 'spec:\n  hostUsers: false\n'), []],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))

test('one container stops being covered when the pod no longer says it', async () => {
  const before = two('runAsNonRoot: true', 'runAsNonRoot: true')
  const { findings } = await checkChange({ 'p.yaml': before }, { 'p.yaml': two('', 'runAsNonRoot: true') }, only(rule))
  expect(findings.map(told)).toEqual([`introduced ${rule} p.yaml:9:12 "b" removed p.yaml:6:35 "true"`])
})

test('the fix', async () => {
  expect(await mended(rule, two('runAsNonRoot: false'))).toBe(two('runAsNonRoot: true'))
  expect(await mended(rule, two('', 'runAsNonRoot: true'))).toBe(two('', 'runAsNonRoot: true', 'runAsNonRoot: true'))
})
