import { expect, test } from 'vitest'
import { mended, pod, podWith, says } from '../../kubernetes.ts'

const rule = 'k8s/seccomp-unconfined'

test.each([
  ['a container', podWith('securityContext: {seccompProfile: {type: Unconfined}}'), ['Pod p container c: Unconfined']],
  ['a pod', pod('securityContext: {seccompProfile: {type: Unconfined}}\ncontainers: [{name: c, image: a}]'), ['Pod p: Unconfined']],
  [
    'the old annotation',
    podWith('').replace('name: p', 'name: p\n  annotations: {seccomp.security.alpha.kubernetes.io/pod: unconfined}'),
    ['Pod p: unconfined'],
  ],
  ['a profile of one’s own', podWith('securityContext: {seccompProfile: {type: Localhost, localhostProfile: p.json}}'), []],
  ['nothing', podWith(''), []],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))

test('the fix names the default profile', async () => {
  expect(await mended(rule, podWith('securityContext: {seccompProfile: {type: "Unconfined"}}'))).toBe(
    podWith('securityContext: {seccompProfile: {type: "RuntimeDefault"}}'),
  )
})
