import { expect, test } from 'vitest'
import { role, says } from '../../kubernetes.ts'

const rule = 'rbac/network-modify'

test.each([
  ['named', role(`apiGroups: ['networking.k8s.io'], resources: [networkpolicies], verbs: [delete]`), ['ClusterRole r: networkpolicies']],
  [
    'with every verb',
    role(`apiGroups: ['networking.k8s.io'], resources: [networkpolicies], verbs: ['*']`),
    ['ClusterRole r: networkpolicies'],
  ],
  ['for one object', role(`apiGroups: ['networking.k8s.io'], resources: [networkpolicies], resourceNames: [x], verbs: [delete]`), []],
  ['of another group', role('apiGroups: [example.com], resources: [networkpolicies], verbs: [delete]'), []],
  ['something else', role(`apiGroups: ['networking.k8s.io'], resources: [networkpolicies], verbs: [list]`), []],
  [
    'endpoints',
    role(`apiGroups: ['', discovery.k8s.io], resources: [endpoints, endpointslices], verbs: [update]`),
    ['ClusterRole r: endpoints', 'ClusterRole r: endpointslices'],
  ],
  [
    'the policies of Cilium',
    role('apiGroups: [cilium.io], resources: [ciliumnetworkpolicies], verbs: [create]'),
    ['ClusterRole r: ciliumnetworkpolicies'],
  ],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))
