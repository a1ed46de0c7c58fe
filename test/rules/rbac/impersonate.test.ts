import { expect, test } from 'vitest'
import { role, says } from '../../kubernetes.ts'

const rule = 'rbac/impersonate'

test.each([
  ['users', role(`apiGroups: [''], resources: [users, groups], verbs: [impersonate]`), ['ClusterRole r: impersonate']],
  [
    'extra fields',
    role('apiGroups: [authentication.k8s.io], resources: [userextras/scopes], verbs: [impersonate]'),
    ['ClusterRole r: impersonate'],
  ],
  ['every verb on users', role(`apiGroups: [''], resources: [users], verbs: ['*']`), ['ClusterRole r: users']],
  ['every verb on service accounts', role(`apiGroups: [''], resources: [serviceaccounts], verbs: ['*']`), []],
  ['one user', role(`apiGroups: [''], resources: [users], resourceNames: [jane], verbs: [impersonate]`), []],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))
