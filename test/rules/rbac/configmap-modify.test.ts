import { expect, test } from 'vitest'
import { role, says } from '../../kubernetes.ts'

const rule = 'rbac/configmap-modify'

test.each([
  ['named', role(`apiGroups: [''], resources: [configmaps], verbs: [update]`), ['ClusterRole r: configmaps']],
  ['with every verb', role(`apiGroups: [''], resources: [configmaps], verbs: ['*']`), ['ClusterRole r: configmaps']],
  ['for one object', role(`apiGroups: [''], resources: [configmaps], resourceNames: [x], verbs: [update]`), []],
  ['of another group', role('apiGroups: [example.com], resources: [configmaps], verbs: [update]'), []],
  ['something else', role(`apiGroups: [''], resources: [configmaps], verbs: [get]`), []],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))
