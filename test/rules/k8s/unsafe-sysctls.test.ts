import { expect, test } from 'vitest'
import { pod, says } from '../../kubernetes.ts'

const rule = 'k8s/unsafe-sysctls'

test.each([
  [
    'another than the safe ones',
    pod(
      'securityContext: {sysctls: [{name: kernel.msgmax, value: "1"}, {name: net.ipv4.tcp_syncookies, value: "1"}]}\ncontainers: [{name: c, image: a}]',
    ),
    ['Pod p: kernel.msgmax'],
  ],
  [
    'a safe one with slashes',
    pod('securityContext: {sysctls: [{name: net/ipv4/ping_group_range, value: "0 1"}]}\ncontainers: [{name: c, image: a}]'),
    [],
  ],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))
