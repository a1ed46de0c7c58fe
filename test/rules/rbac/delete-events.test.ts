import { expect, test } from 'vitest'
import { role, says } from '../../kubernetes.ts'

const rule = 'rbac/delete-events'

test.each([
  ['named', role(`apiGroups: [''], resources: [events], verbs: [delete]`), ['ClusterRole r: events']],
  ['with every verb', role(`apiGroups: [''], resources: [events], verbs: ['*']`), ['ClusterRole r: events']],
  ['for one object', role(`apiGroups: [''], resources: [events], resourceNames: [x], verbs: [delete]`), []],
  ['of another group', role('apiGroups: [example.com], resources: [events], verbs: [delete]'), []],
  ['something else', role(`apiGroups: [''], resources: [events], verbs: [create, patch]`), []],
  ['logs', role(`apiGroups: [''], resources: [pods/log], verbs: [deletecollection]`), ['ClusterRole r: pods/log']],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))
