import { expect, test } from 'vitest'
import { role, says } from '../../kubernetes.ts'

const rule = 'rbac/admission-webhooks'

test.each([
  [
    'named',
    role(`apiGroups: ['admissionregistration.k8s.io'], resources: [mutatingwebhookconfigurations], verbs: [patch]`),
    ['ClusterRole r: mutatingwebhookconfigurations'],
  ],
  [
    'with every verb',
    role(`apiGroups: ['admissionregistration.k8s.io'], resources: [mutatingwebhookconfigurations], verbs: ['*']`),
    ['ClusterRole r: mutatingwebhookconfigurations'],
  ],
  [
    'for one object',
    role(`apiGroups: ['admissionregistration.k8s.io'], resources: [mutatingwebhookconfigurations], resourceNames: [x], verbs: [patch]`),
    [],
  ],
  ['of another group', role('apiGroups: [example.com], resources: [mutatingwebhookconfigurations], verbs: [patch]'), []],
  ['something else', role(`apiGroups: ['admissionregistration.k8s.io'], resources: [mutatingwebhookconfigurations], verbs: [get]`), []],
  ['all of the group', role(`apiGroups: [admissionregistration.k8s.io], resources: ['*'], verbs: [update]`), ["ClusterRole r: '*'"]],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))
