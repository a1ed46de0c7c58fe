import { expect, test } from 'vitest'
import { role, says } from '../../kubernetes.ts'

const rule = 'rbac/persistent-volume-create'

test.each([
  ['named', role(`apiGroups: [''], resources: [persistentvolumes], verbs: [create]`), ['ClusterRole r: persistentvolumes']],
  ['with every verb', role(`apiGroups: [''], resources: [persistentvolumes], verbs: ['*']`), ['ClusterRole r: persistentvolumes']],
  ['for one object', role(`apiGroups: [''], resources: [persistentvolumes], resourceNames: [x], verbs: [create]`), []],
  ['of another group', role('apiGroups: [example.com], resources: [persistentvolumes], verbs: [create]'), []],
  ['something else', role(`apiGroups: [''], resources: [persistentvolumeclaims], verbs: [create]`), []],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))
