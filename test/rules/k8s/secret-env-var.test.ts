import { expect, test } from 'vitest'
import { podWith, says } from '../../kubernetes.ts'

const rule = 'k8s/secret-env-var'

test.each([
  ['one key', podWith('env: [{name: A, valueFrom: {secretKeyRef: {name: s, key: k}}}]'), ['Pod p container c: k']],
  [
    'one key twice, told for each variable',
    podWith('env: [{name: A, valueFrom: {secretKeyRef: {name: s, key: k}}}, {name: B, valueFrom: {secretKeyRef: {name: s, key: k}}}]'),
    ['Pod p container c: k', 'Pod p container c: k'],
  ],
  ['all keys', podWith('envFrom: [{secretRef: {name: s}}]'), ['Pod p container c: s']],
  ['a ConfigMap', podWith('envFrom: [{configMapRef: {name: s}}]\nenv: [{name: A, valueFrom: {configMapKeyRef: {name: s, key: k}}}]'), []],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))
