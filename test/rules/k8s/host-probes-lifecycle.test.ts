import { expect, test } from 'vitest'
import { mended, podWith, says } from '../../kubernetes.ts'

const rule = 'k8s/host-probes-lifecycle'

test.each([
  ['a probe', podWith('livenessProbe: {httpGet: {host: 169.254.169.254, port: 80}}'), ['Pod p container c: 169.254.169.254']],
  ['the loopback of the node too', podWith('readinessProbe: {tcpSocket: {host: 127.0.0.1, port: 80}}'), ['Pod p container c: 127.0.0.1']],
  ['a hook', podWith('lifecycle: {preStop: {httpGet: {host: a.example, port: 80}}}'), ['Pod p container c: a.example']],
  ['the pod itself', podWith('startupProbe: {httpGet: {host: "", port: 80}}'), []],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))

test('the fix', async () => {
  expect(await mended(rule, podWith('livenessProbe:\n  httpGet:\n    host: a.example\n    port: 80'))).toBe(
    podWith('livenessProbe:\n  httpGet:\n    port: 80'),
  )
})
