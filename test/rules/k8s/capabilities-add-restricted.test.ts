import { expect, test } from 'vitest'
import { pod, podWith, says } from '../../kubernetes.ts'

const rule = 'k8s/capabilities-add-restricted'

test.each([
  ['of the default set', podWith('securityContext: {capabilities: {add: [CHOWN, NET_BIND_SERVICE]}}'), ['Pod p container c: CHOWN']],
  ['the one that the level allows', podWith('securityContext: {capabilities: {add: [NET_BIND_SERVICE]}}'), []],
  ['a Windows pod', pod('os: {name: windows}\ncontainers: [{name: c, image: a, securityContext: {capabilities: {add: [CHOWN]}}}]'), []],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))
