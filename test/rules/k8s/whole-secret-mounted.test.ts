import { expect, test } from 'vitest'
import { pod, says } from '../../kubernetes.ts'

const rule = 'k8s/whole-secret-mounted'

test.each([
  [
    'every key',
    pod('containers: [{name: c, image: a, volumeMounts: [{name: v, mountPath: /s}]}]\nvolumes: [{name: v, secret: {secretName: s}}]'),
    ['Pod p: s'],
  ],
  [
    'every key of a projected one',
    pod(
      'containers: [{name: c, image: a, volumeMounts: [{name: v, mountPath: /s}]}]\nvolumes: [{name: v, projected: {sources: [{secret: {name: s}}, {configMap: {name: m}}]}}]',
    ),
    ['Pod p: s'],
  ],
  [
    'named keys',
    pod(
      'containers: [{name: c, image: a, volumeMounts: [{name: v, mountPath: /s}]}]\nvolumes: [{name: v, secret: {secretName: s, items: [{key: k, path: k}]}}]',
    ),
    [],
  ],
  [
    'named keys that no container mounts',
    pod('containers: [{name: c, image: a, volumeMounts: []}]\nvolumes: [{name: v, secret: {secretName: s, items: [{key: k, path: k}]}}]'),
    ['Pod p: s'],
  ],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))
