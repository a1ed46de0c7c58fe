import { expect, test } from 'vitest'
import { checkChange, only, scanned, told } from '../../check.ts'
import { podWith, says } from '../../kubernetes.ts'

const rule = 'k8s/security-setting-removed'
const patch = (spec: string) =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: d}\nspec:\n  template:\n    spec: {containers: [{name: c, ${spec}}]}\n`
const pod = (spec: string) => `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: d}\nspec: {template: {spec: {${spec}}}}\n`

test.each([
  ['a field of the container', patch('securityContext: {runAsNonRoot: null}'), ['Deployment d container c: null']],
  ['a field of the pod, with no value', pod('securityContext: {seccompProfile: }'), ['Deployment d: seccompProfile']],
  ['all of it', patch('securityContext: ~'), ['Deployment d container c: ~']],
  ['all of it, by a directive', patch('securityContext: {$patch: delete}'), ['Deployment d container c: delete']],
  ['what it drops', patch('securityContext: {capabilities: {drop: null}}'), ['Deployment d container c: null']],
  ['what it adds is no guard', patch('securityContext: {capabilities: {add: null}}'), []],
  ['nor is the user', patch('securityContext: {runAsUser: null}'), []],
  ['a value', patch('securityContext: {runAsNonRoot: true}'), []],
  ['a container that goes as a whole', patch('$patch: delete'), []],
  ['a null that is merged into nothing', podWith('securityContext: {runAsNonRoot: null}'), []],
  ['what a template may fill', `${patch('securityContext: null')}{{- if .x }}\n{{- end }}\n`, []],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))

test.each([
  ['securityContext', 'remove'],
  ['securityContext/runAsNonRoot', 'remove'],
  ['securityContext/capabilities/drop', 'remove'],
  ['securityContext/capabilities/drop/0', 'remove'],
])('an operation on %s', async (field, op) => {
  const path = `/spec/template/spec/containers/0/${field}`
  expect(await scanned(rule, { 'p.yaml': `- op: ${op}\n  path: ${path}\n` })).toEqual([
    `existing ${rule} p.yaml:2:9 ${JSON.stringify(path)}`,
  ])
})

test('operations that remove something else, or set it again', async () => {
  const path = '/spec/template/spec/containers/0'
  expect(await scanned(rule, { 'p.yaml': `- {op: remove, path: ${path}/resources}\n- {op: remove, path: ${path}}\n` })).toEqual([])
  const again = `- {op: remove, path: ${path}/securityContext}\n- {op: add, path: ${path}/securityContext, value: {runAsNonRoot: true}}\n`
  expect(await scanned(rule, { 'p.yaml': again })).toEqual([])
})

test('only the operation that a change adds is introduced', async () => {
  const source = 'patches:\n  - patch: |\n      - {op: remove, path: /spec/template/spec/containers/0/securityContext/runAsNonRoot}\n'
  const added = `${source}      - {op: remove, path: /spec/template/spec/securityContext}\n`
  const { findings } = await checkChange({ 'kustomization.yaml': source }, { 'kustomization.yaml': added }, only(rule))
  expect(findings.map(told)).toEqual([
    expect.stringMatching(/^existing .*:3:28 /),
    expect.stringMatching(/^introduced .*:4:28 "\/spec\/template\/spec\/securityContext"$/),
  ])
})
