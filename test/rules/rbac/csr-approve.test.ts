import { expect, test } from 'vitest'
import { role, says } from '../../kubernetes.ts'

const rule = 'rbac/csr-approve'

const approver = (names: string) =>
  `${role('apiGroups: [certificates.k8s.io], resources: [certificatesigningrequests/approval], verbs: [update]')}  - {apiGroups: [certificates.k8s.io], resources: [signers], verbs: [approve]${names}}\n`

test.each([
  ['for every signer', approver(''), ['ClusterRole r: certificatesigningrequests/approval']],
  ['for a signer of its own', approver(', resourceNames: [example.com/serving]'), []],
  [
    'for the signer of client certificates',
    approver(', resourceNames: [kubernetes.io/kube-apiserver-client]'),
    ['ClusterRole r: certificatesigningrequests/approval'],
  ],
  ['the whole group', role(`apiGroups: [certificates.k8s.io], resources: ['*'], verbs: ['*']`), ["ClusterRole r: '*'"]],
  ['reading', role('apiGroups: [certificates.k8s.io], resources: [certificatesigningrequests], verbs: [get]'), []],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))
