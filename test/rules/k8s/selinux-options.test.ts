import { expect, test } from 'vitest'
import { mended, pod, podWith, says } from '../../kubernetes.ts'

const rule = 'k8s/selinux-options'

test.each([
  [
    'a type, a user and a role',
    podWith('securityContext: {seLinuxOptions: {type: spc_t, user: u, role: r}}'),
    ['Pod p container c: spc_t', 'Pod p container c: u', 'Pod p container c: r'],
  ],
  [
    'on the pod, even where each container has its own',
    pod('securityContext: {seLinuxOptions: {type: spc_t}}\ncontainers: [{name: c, image: a, securityContext: {seLinuxOptions: {}}}]'),
    ['Pod p: spc_t'],
  ],
  ['a container type and a level', podWith('securityContext: {seLinuxOptions: {type: container_kvm_t, level: "s0:c1"}}'), []],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))

test('the fix keeps the level', async () => {
  expect(await mended(rule, podWith('securityContext: {seLinuxOptions: {user: u, level: "s0:c1"}}'))).toBe(
    podWith('securityContext: {seLinuxOptions: {level: "s0:c1"}}'),
  )
})
