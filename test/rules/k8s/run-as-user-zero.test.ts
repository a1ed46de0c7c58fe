import { expect, test } from 'vitest'
import { mended, pod, podWith, says } from '../../kubernetes.ts'

const rule = 'k8s/run-as-user-zero'

test.each([
  ['on the pod', pod('securityContext: {runAsUser: 0}\ncontainers: [{name: c, image: a}]'), ['Pod p: 0']],
  ['on a container', podWith('securityContext: {runAsUser: 0}'), ['Pod p container c: 0']],
  ['another user', podWith('securityContext: {runAsUser: 1000}'), []],
  ['in a user namespace', pod('hostUsers: false\nsecurityContext: {runAsUser: 0}\ncontainers: [{name: c, image: a}]'), []],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))

test('the fix leaves the user to the image', async () => {
  expect(await mended(rule, podWith('securityContext:\n  runAsUser: 0\n  runAsGroup: 5'))).toBe(
    podWith('securityContext:\n  runAsGroup: 5'),
  )
})
