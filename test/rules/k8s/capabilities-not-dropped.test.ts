import { expect, test } from 'vitest'
import { checkChange, only, told } from '../../check.ts'
import { mended, pod, podWith, says } from '../../kubernetes.ts'

const rule = 'k8s/capabilities-not-dropped'

test.each([
  ['nothing', podWith(''), ['Pod p container c: c']],
  ['another one', podWith('securityContext: {capabilities: {drop: [NET_RAW]}}'), ['Pod p container c: c']],
  ['ALL', podWith('securityContext: {capabilities: {drop: [ALL]}}'), []],
  ['all, as the runtimes read it too', podWith('securityContext: {capabilities: {drop: [all]}}'), []],
  ['from a template', podWith('securityContext: {capabilities: {{ toJson .Values.capabilities }}}'), []],
  ['a Windows pod', pod('os: {name: windows}\ncontainers: [{name: c, image: a}]'), []],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))

test('the fix adds the list', async () => {
  expect(await mended(rule, pod('containers:\n- name: c\n  image: a'))).toBe(
    pod('containers:\n- name: c\n  securityContext:\n    capabilities:\n      drop:\n      - ALL\n  image: a'),
  )
})

test('or an item to it', async () => {
  expect(await mended(rule, podWith('securityContext: {capabilities: {drop: [NET_RAW]}}'))).toBe(
    podWith('securityContext: {capabilities: {drop: [NET_RAW, ALL]}}'),
  )
})

test('the removed item is told', async () => {
  const base = podWith('securityContext: {capabilities: {drop: [ALL]}}')
  const head = podWith('securityContext: {capabilities: {drop: [NET_RAW]}}')
  const { findings } = await checkChange({ 'p.yaml': base }, { 'p.yaml': head }, only(rule))
  expect(findings.map(told)).toEqual([`introduced ${rule} p.yaml:7:13 "c" removed p.yaml:9:47 "ALL"`])
})
