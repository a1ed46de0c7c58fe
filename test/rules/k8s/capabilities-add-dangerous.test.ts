import { expect, test } from 'vitest'
import { mended, podWith, says } from '../../kubernetes.ts'

const rule = 'k8s/capabilities-add-dangerous'

test.each([
  ['by name', podWith('securityContext: {capabilities: {add: [NET_BIND_SERVICE, SYS_ADMIN]}}'), ['Pod p container c: SYS_ADMIN']],
  [
    'with the prefix, in lower case',
    podWith('securityContext: {capabilities: {add: [cap_sys_ptrace]}}'),
    ['Pod p container c: cap_sys_ptrace'],
  ],
  ['all of them', podWith('securityContext: {capabilities: {add: ["ALL"]}}'), ['Pod p container c: "ALL"']],
  ['dropped, not added', podWith('securityContext: {capabilities: {drop: [SYS_ADMIN]}}'), []],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))

test('the fix takes the one capability', async () => {
  expect(
    await mended(rule, podWith('securityContext:\n  capabilities:\n    drop: [ALL]\n    add:\n      - SYS_ADMIN # mounts\n      - CHOWN')),
  ).toBe(podWith('securityContext:\n  capabilities:\n    drop: [ALL]\n    add:\n      - CHOWN'))
})

test('and what would be empty without it', async () => {
  expect(await mended(rule, podWith('securityContext: {capabilities: {add: [SYS_ADMIN]}}\nargs: [a]'))).toBe(podWith('args: [a]'))
})
