import { expect, test } from 'vitest'
import { says } from '../../kubernetes.ts'

const rule = 'rbac/cluster-admin-binding'
const binding = (kind: string, role: string) => `
apiVersion: rbac.authorization.k8s.io/v1
kind: ${kind}
metadata: {name: b}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: ${role}}
subjects: [{kind: ServiceAccount, name: s, namespace: n}]
`

test('in the cluster and in one namespace', async () => {
  expect(await says(rule, binding('ClusterRoleBinding', 'cluster-admin'))).toEqual(['ClusterRoleBinding b: cluster-admin'])
  expect(await says(rule, binding('RoleBinding', 'cluster-admin'))).toEqual(['RoleBinding b: cluster-admin'])
})

test('not another role whose name holds it', async () => {
  expect(await says(rule, binding('ClusterRoleBinding', 'not-cluster-admin'))).toEqual([])
})
