import { expect, test } from 'vitest'
import { pod, says } from '../../kubernetes.ts'

const rule = 'k8s/host-path-volume'

test.each([
  [
    'a persistent volume of a path of the node',
    'apiVersion: v1\nkind: PersistentVolume\nmetadata: {name: v}\nspec: {hostPath: {path: /data}}\n',
    ['PersistentVolume v: /data'],
  ],
  ['a path', pod('containers: [{name: c, image: a, volumeMounts: []}]\nvolumes: [{name: v, hostPath: {path: /data}}]'), ['Pod p: /data']],
  ['no path yet', pod('containers: [{name: c, image: a, volumeMounts: []}]\nvolumes: [{name: v, hostPath: {}}]'), ['Pod p: {}']],
  ['an emptyDir', pod('containers: [{name: c, image: a, volumeMounts: []}]\nvolumes: [{name: v, emptyDir: {}}]'), []],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))
