import { expect, test } from 'vitest'
import { mended, pod, says } from '../../kubernetes.ts'

const rule = 'k8s/host-ipc'

test.each([
  ['true', pod('hostIPC: true\ncontainers: [{name: c, image: a}]'), ['Pod p: true']],
  ['a YAML 1.1 boolean', pod('hostIPC: on\ncontainers: [{name: c, image: a}]'), ['Pod p: on']],
  ['false', pod('hostIPC: false\ncontainers: [{name: c, image: a}]'), []],
  ['a value from a template', pod('hostIPC: {{ .Values.host }}\ncontainers: [{name: c, image: a}]'), []],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))

test('the fix removes the line', async () => {
  expect(await mended(rule, pod('hostIPC: true\ncontainers: [{name: c, image: a}]'))).toBe(pod('containers: [{name: c, image: a}]'))
})
