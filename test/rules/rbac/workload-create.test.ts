import { expect, test } from 'vitest'
import { role, says } from '../../kubernetes.ts'

const rule = 'rbac/workload-create'

test.each([
  ['named', role(`apiGroups: ['apps'], resources: [deployments], verbs: [patch]`), ['ClusterRole r: deployments']],
  ['with every verb', role(`apiGroups: ['apps'], resources: [deployments], verbs: ['*']`), ['ClusterRole r: deployments']],
  ['for one object', role(`apiGroups: ['apps'], resources: [deployments], resourceNames: [x], verbs: [patch]`), []],
  ['of another group', role('apiGroups: [example.com], resources: [deployments], verbs: [patch]'), []],
  ['something else', role(`apiGroups: ['apps'], resources: [deployments], verbs: [list]`), []],
  ['jobs', role('apiGroups: [batch], resources: [jobs, cronjobs], verbs: [create]'), ['ClusterRole r: jobs', 'ClusterRole r: cronjobs']],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))
