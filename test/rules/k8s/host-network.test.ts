import { expect, test } from 'vitest'
import { mended, pod, says } from '../../kubernetes.ts'

const rule = 'k8s/host-network'
const containers = 'containers: [{name: c, image: a}]'

test('true is told, false is not', async () => {
  expect(await says(rule, pod(`hostNetwork: true\n${containers}`))).toEqual(['Pod p: true'])
  expect(await says(rule, pod(`hostNetwork: false\n${containers}`))).toEqual([])
})

test('also in a patch that sets nothing else', async () => {
  const patch = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: d}\nspec: {template: {spec: {hostNetwork: true}}}\n'
  expect(await says(rule, patch)).toEqual(['Deployment d: true'])
})

test('a field of that name elsewhere is something else', async () => {
  expect(await says(rule, 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: m}\nspec: {hostNetwork: true}\n')).toEqual([])
})

test('the fix removes the line', async () => {
  expect(await mended(rule, pod(`hostNetwork: true # for DNS\n${containers}`))).toBe(pod(containers))
})
