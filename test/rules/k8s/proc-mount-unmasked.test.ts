import { expect, test } from 'vitest'
import { mended, pod, podWith, says } from '../../kubernetes.ts'

const rule = 'k8s/proc-mount-unmasked'

test.each([
  ['Unmasked', podWith('securityContext: {procMount: Unmasked}'), ['Pod p container c: Unmasked']],
  ['Default', podWith('securityContext: {procMount: Default}'), []],
  [
    'in a user namespace, where the baseline allows it',
    pod('hostUsers: false\ncontainers: [{name: c, image: a, securityContext: {procMount: Unmasked}}]'),
    [],
  ],
  [
    'in a user namespace, in a container that means to be restricted',
    pod('hostUsers: false\ncontainers: [{name: c, image: a, securityContext: {procMount: Unmasked, capabilities: {drop: [ALL]}}}]'),
    ['Pod p container c: Unmasked'],
  ],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))

test('the fix', async () => {
  expect(await mended(rule, podWith('securityContext: {procMount: Unmasked, runAsUser: 5}'))).toBe(
    podWith('securityContext: {runAsUser: 5}'),
  )
})
