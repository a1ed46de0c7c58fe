import { expect, test } from 'vitest'
import { mended, pod, podWith, says } from '../../kubernetes.ts'

const rule = 'k8s/apparmor-unconfined'

test.each([
  ['on the pod', pod('securityContext: {appArmorProfile: {type: Unconfined}}\ncontainers: [{name: c, image: a}]'), ['Pod p: Unconfined']],
  ['on a container', podWith('securityContext: {appArmorProfile: {type: Unconfined}}'), ['Pod p container c: Unconfined']],
  [
    'by the annotation of a container',
    podWith('').replace('name: p', 'name: p\n  annotations: {container.apparmor.security.beta.kubernetes.io/c: unconfined}'),
    ['Pod p container c: unconfined'],
  ],
  [
    'a profile of the node',
    podWith('').replace('name: p', 'name: p\n  annotations: {container.apparmor.security.beta.kubernetes.io/c: localhost/web}'),
    [],
  ],
  ['the default', podWith('securityContext: {appArmorProfile: {type: RuntimeDefault}}'), []],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))

test('the fix', async () => {
  expect(await mended(rule, podWith('securityContext: {appArmorProfile: {type: Unconfined}}'))).toBe(
    podWith('securityContext: {appArmorProfile: {type: RuntimeDefault}}'),
  )
})
