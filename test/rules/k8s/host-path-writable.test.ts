import { expect, test } from 'vitest'
import { mended, pod, says } from '../../kubernetes.ts'

const rule = 'k8s/host-path-writable'

test.each([
  [
    'by default',
    pod('containers: [{name: c, image: a, volumeMounts: [{name: v, mountPath: /d}]}]\nvolumes: [{name: v, hostPath: {path: /data}}]'),
    ['Pod p container c: /d'],
  ],
  [
    'read-only',
    pod(
      'containers: [{name: c, image: a, volumeMounts: [{name: v, mountPath: /d, readOnly: true}]}]\nvolumes: [{name: v, hostPath: {path: /data}}]',
    ),
    [],
  ],
  [
    'a socket',
    pod(
      'containers: [{name: c, image: a, volumeMounts: [{name: v, mountPath: /d}]}]\nvolumes: [{name: v, hostPath: {path: /run/app.sock}}]',
    ),
    [],
  ],
  [
    'another volume',
    pod(
      'containers: [{name: c, image: a, volumeMounts: [{name: w, mountPath: /d}]}]\nvolumes: [{name: v, hostPath: {path: /data}}, {name: w, emptyDir: {}}]',
    ),
    [],
  ],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))

test('the fix', async () => {
  expect(
    await mended(
      rule,
      pod('containers: [{name: c, image: a, volumeMounts: [{name: v, mountPath: /d}]}]\nvolumes: [{name: v, hostPath: {path: /data}}]'),
    ),
  ).toBe(
    pod(
      'containers: [{name: c, image: a, volumeMounts: [{name: v, mountPath: /d, readOnly: true}]}]\nvolumes: [{name: v, hostPath: {path: /data}}]',
    ),
  )
})
