import { expect, test } from 'vitest'
import { binding, says } from '../../kubernetes.ts'

const rule = 'rbac/anonymous-binding'

test.each([
  ['the user', binding('kind: User, name: "system:anonymous"'), ['ClusterRoleBinding b: "system:anonymous"']],
  ['the group', binding('kind: Group, name: system:unauthenticated'), ['ClusterRoleBinding b: system:unauthenticated']],
  ['what Kubernetes itself lets everybody see', binding('kind: Group, name: system:unauthenticated', 'system:public-info-viewer'), []],
  ['somebody', binding('kind: User, name: jane'), []],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))
