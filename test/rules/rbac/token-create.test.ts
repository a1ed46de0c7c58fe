import { expect, test } from 'vitest'
import { role, says } from '../../kubernetes.ts'

const rule = 'rbac/token-create'

test.each([
  ['named', role(`apiGroups: [''], resources: [serviceaccounts/token], verbs: [create]`), ['ClusterRole r: serviceaccounts/token']],
  ['with every verb', role(`apiGroups: [''], resources: [serviceaccounts/token], verbs: ['*']`), ['ClusterRole r: serviceaccounts/token']],
  ['for one object', role(`apiGroups: [''], resources: [serviceaccounts/token], resourceNames: [x], verbs: [create]`), []],
  ['of another group', role('apiGroups: [example.com], resources: [serviceaccounts/token], verbs: [create]'), []],
  ['something else', role(`apiGroups: [''], resources: [serviceaccounts], verbs: [create]`), []],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))
