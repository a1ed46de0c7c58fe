import { expect, test } from 'vitest'
import { binding, says } from '../../kubernetes.ts'

const rule = 'rbac/default-service-account-binding'

test.each([
  ['the default account', binding('kind: ServiceAccount, name: default, namespace: shop'), ['ClusterRoleBinding b: default']],
  ['another account', binding('kind: ServiceAccount, name: web, namespace: shop'), []],
  ['a user of that name', binding('kind: User, name: default'), []],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))
