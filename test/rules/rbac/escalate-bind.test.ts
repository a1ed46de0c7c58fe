import { expect, test } from 'vitest'
import { role, says } from '../../kubernetes.ts'

const rule = 'rbac/escalate-bind'

test.each([
  [
    'the two verbs',
    role('apiGroups: [rbac.authorization.k8s.io], resources: [clusterroles], verbs: [escalate, bind]'),
    ['ClusterRole r: escalate', 'ClusterRole r: bind'],
  ],
  [
    'every verb on bindings',
    role(`apiGroups: [rbac.authorization.k8s.io], resources: [rolebindings], verbs: ['*']`),
    ['ClusterRole r: rolebindings'],
  ],
  [
    'others into an existing binding',
    role('apiGroups: [rbac.authorization.k8s.io], resources: [rolebindings], verbs: [get, patch]'),
    ['ClusterRole r: rolebindings'],
  ],
  [
    'making roles, which the API server checks',
    role('apiGroups: [rbac.authorization.k8s.io], resources: [roles, rolebindings], verbs: [create, list]'),
    [],
  ],
  [
    'binding named roles',
    role('apiGroups: [rbac.authorization.k8s.io], resources: [clusterroles], resourceNames: [view], verbs: [bind]'),
    [],
  ],
  ['a verb of that name elsewhere', role('apiGroups: [example.com], resources: [tickets], verbs: [escalate]'), []],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))
