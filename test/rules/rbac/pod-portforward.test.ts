import { expect, test } from 'vitest'
import { role, says } from '../../kubernetes.ts'

const rule = 'rbac/pod-portforward'

test.each([
  ['named', role(`apiGroups: [''], resources: [pods/portforward], verbs: [create]`), ['ClusterRole r: pods/portforward']],
  ['with every verb', role(`apiGroups: [''], resources: [pods/portforward], verbs: ['*']`), ['ClusterRole r: pods/portforward']],
  ['for one object', role(`apiGroups: [''], resources: [pods/portforward], resourceNames: [x], verbs: [create]`), []],
  ['of another group', role('apiGroups: [example.com], resources: [pods/portforward], verbs: [create]'), []],
  ['something else', role(`apiGroups: [''], resources: [pods], verbs: [get]`), []],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))
