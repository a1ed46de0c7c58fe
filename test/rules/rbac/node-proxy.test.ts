import { expect, test } from 'vitest'
import { role, says } from '../../kubernetes.ts'

const rule = 'rbac/node-proxy'

test.each([
  ['named', role(`apiGroups: [''], resources: [nodes/proxy], verbs: [get]`), ['ClusterRole r: nodes/proxy']],
  ['with every verb', role(`apiGroups: [''], resources: [nodes/proxy], verbs: ['*']`), ['ClusterRole r: nodes/proxy']],
  ['for one object', role(`apiGroups: [''], resources: [nodes/proxy], resourceNames: [x], verbs: [get]`), []],
  ['of another group', role('apiGroups: [example.com], resources: [nodes/proxy], verbs: [get]'), []],
  ['something else', role(`apiGroups: [''], resources: [nodes/metrics], verbs: [get]`), []],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))
