import { expect, test } from 'vitest'
import { only, scanFiles } from '../../check.ts'
import { role, says } from '../../kubernetes.ts'

const rule = 'rbac/wildcard'

test.each([
  ['all resources', role(`apiGroups: [''], resources: ['*'], verbs: [get]`), ["ClusterRole r: '*'"]],
  ['one thing said three times is told once', role(`apiGroups: ['*'], resources: ['*'], verbs: ['*']`), ["ClusterRole r: '*'"]],
  ['verbs of named resources', role(`apiGroups: [apps], resources: [deployments], verbs: ['*']`), ["ClusterRole r: '*'"]],
  ['names', role('apiGroups: [apps], resources: [deployments/scale], verbs: [get]'), []],
  ['an object that is no role', 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: m}\nrules: [{resources: ["*"], verbs: ["*"]}]\n', []],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))

test('how grave it is goes by what is covered', async () => {
  const severity = async (rules: string) => (await scanFiles({ 'r.yaml': role(rules) }, only(rule))).findings[0]?.severity
  expect(await severity("apiGroups: [''], resources: ['*'], verbs: [get]")).toBe('high')
  expect(await severity("apiGroups: [example.com], resources: ['*'], verbs: ['*']")).toBe('medium')
  expect(await severity("apiGroups: ['*'], resources: [widgets], verbs: [get]")).toBe('low')
})
