import { expect, test } from 'vitest'
import { checkChange, only, told } from '../../check.ts'
import { mended, pod, podWith, says } from '../../kubernetes.ts'

const rule = 'k8s/seccomp-profile-missing'

test.each([
  ['nowhere', podWith(''), ['Pod p container c: c']],
  ['on the pod', pod('securityContext: {seccompProfile: {type: RuntimeDefault}}\ncontainers: [{name: c, image: a}]'), []],
  ['on the container', podWith('securityContext: {seccompProfile: {type: Localhost}}'), []],
  [
    'an empty profile, which hides that of the pod',
    pod(
      'securityContext: {seccompProfile: {type: RuntimeDefault}}\ncontainers: [{name: c, image: a, securityContext: {seccompProfile: {}}}]',
    ),
    ['Pod p container c: c'],
  ],
  [
    'an annotation from before 1.19',
    podWith('').replace('name: p', 'name: p\n  annotations: {container.seccomp.security.alpha.kubernetes.io/c: runtime/default}'),
    [],
  ],
  ['Unconfined, which another rule tells', podWith('securityContext: {seccompProfile: {type: Unconfined}}'), []],
  ['a Windows pod', pod('os: {name: windows}\ncontainers: [{name: c, image: a}]'), []],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))

test('the fix', async () => {
  expect(await mended(rule, podWith('securityContext:\n  runAsUser: 5'))).toBe(
    podWith('securityContext:\n  runAsUser: 5\n  seccompProfile:\n    type: RuntimeDefault'),
  )
})

test('the profile of the pod, once removed, is missed by each container', async () => {
  const two = (context: string) => pod(`securityContext: ${context}\ncontainers:\n- {name: a, image: a}\n- {name: b, image: b}`)
  const { findings } = await checkChange({ 'p.yaml': two('{seccompProfile: {type: RuntimeDefault}}') }, { 'p.yaml': two('{}') }, only(rule))
  expect(findings.map(told)).toEqual([
    `introduced ${rule} p.yaml:8:12 "a" removed p.yaml:6:44 "RuntimeDefault"`,
    `introduced ${rule} p.yaml:9:12 "b" removed p.yaml:6:44 "RuntimeDefault"`,
  ])
})
