import { expect, test } from 'vitest'
import { mended, podWith, says } from '../../kubernetes.ts'

const rule = 'k8s/capabilities-add-disallowed'

test.each([
  ['beyond the default set', podWith('securityContext: {capabilities: {add: [NET_RAW]}}'), ['Pod p container c: NET_RAW']],
  [
    'in another case, which the standard does not know',
    podWith('securityContext: {capabilities: {add: [chown]}}'),
    ['Pod p container c: chown'],
  ],
  ['of the default set', podWith('securityContext: {capabilities: {add: [CHOWN, SYS_CHROOT]}}'), []],
  ['from a template', podWith('securityContext: {capabilities: {add: ["{{ .Values.capability }}"]}}'), []],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))

test('the fix', async () => {
  expect(await mended(rule, podWith('securityContext: {capabilities: {add: [CHOWN, NET_RAW]}}'))).toBe(
    podWith('securityContext: {capabilities: {add: [CHOWN]}}'),
  )
})
