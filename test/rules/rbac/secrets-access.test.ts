import { expect, test } from 'vitest'
import { role, says } from '../../kubernetes.ts'

const rule = 'rbac/secrets-access'

test.each([
  ['named', role(`apiGroups: [''], resources: [secrets], verbs: [watch]`), ['ClusterRole r: secrets']],
  ['with every verb', role(`apiGroups: [''], resources: [secrets], verbs: ['*']`), ['ClusterRole r: secrets']],
  ['for one object', role(`apiGroups: [''], resources: [secrets], resourceNames: [x], verbs: [watch]`), []],
  ['of another group', role('apiGroups: [example.com], resources: [secrets], verbs: [watch]'), []],
  ['something else', role(`apiGroups: [''], resources: [configmaps], verbs: [watch]`), []],
  ['by a wildcard for all resources, which is another rule’s', role(`apiGroups: [''], resources: ['*'], verbs: [get]`), []],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))
