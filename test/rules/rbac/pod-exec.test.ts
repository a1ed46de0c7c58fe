import { expect, test } from 'vitest'
import { role, says } from '../../kubernetes.ts'

const rule = 'rbac/pod-exec'

test.each([
  ['named', role(`apiGroups: [''], resources: [pods/exec], verbs: [create]`), ['ClusterRole r: pods/exec']],
  ['with every verb', role(`apiGroups: [''], resources: [pods/exec], verbs: ['*']`), ['ClusterRole r: pods/exec']],
  ['for one object', role(`apiGroups: [''], resources: [pods/exec], resourceNames: [x], verbs: [create]`), []],
  ['of another group', role('apiGroups: [example.com], resources: [pods/exec], verbs: [create]'), []],
  ['something else', role(`apiGroups: [''], resources: [pods/log], verbs: [get]`), []],
  ['as a subresource of anything', role(`apiGroups: [''], resources: ['*/attach'], verbs: [create]`), ["ClusterRole r: '*/attach'"]],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))
