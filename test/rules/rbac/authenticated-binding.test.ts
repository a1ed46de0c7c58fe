import { expect, test } from 'vitest'
import { binding, says } from '../../kubernetes.ts'

const rule = 'rbac/authenticated-binding'

test.each([
  ['everybody who can log in', binding('kind: Group, name: system:authenticated'), ['ClusterRoleBinding b: system:authenticated']],
  ['every service account', binding('kind: Group, name: system:serviceaccounts'), ['ClusterRoleBinding b: system:serviceaccounts']],
  ['a binding of Kubernetes itself', binding('kind: Group, name: system:authenticated', 'system:basic-user'), []],
  ['the service accounts of one namespace', binding('kind: Group, name: system:serviceaccounts:shop'), []],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))
