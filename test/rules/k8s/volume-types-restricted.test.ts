import { expect, test } from 'vitest'
import { pod, says } from '../../kubernetes.ts'

const rule = 'k8s/volume-types-restricted'

test.each([
  [
    'a network file system',
    pod('containers: [{name: c, image: a, volumeMounts: []}]\nvolumes: [{name: v, nfs: {server: s, path: /}}]'),
    ['Pod p: nfs'],
  ],
  [
    'a path of the node, at its path',
    pod('containers: [{name: c, image: a, volumeMounts: []}]\nvolumes: [{name: v, hostPath: {path: /data}}]'),
    ['Pod p: /data'],
  ],
  [
    'types of the list',
    pod(
      'containers: [{name: c, image: a, volumeMounts: []}]\nvolumes: [{name: a, emptyDir: {}}, {name: b, csi: {driver: d}}, {name: c, ephemeral: {}}]',
    ),
    [],
  ],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))
