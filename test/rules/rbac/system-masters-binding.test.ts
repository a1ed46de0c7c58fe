import { expect, test } from 'vitest'
import { binding, says } from '../../kubernetes.ts'

const rule = 'rbac/system-masters-binding'

test.each([
  ['the group', binding('kind: Group, name: system:masters'), ['ClusterRoleBinding b: system:masters']],
  ['a user of that name', binding('kind: User, name: system:masters'), []],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))
