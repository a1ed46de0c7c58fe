import { expect, test } from 'vitest'
import { pod, podWith, says } from '../../kubernetes.ts'

const rule = 'k8s/run-as-high-uid'

test.each([
  ['unset', podWith(''), ['Pod p container c: c']],
  ['low', podWith('securityContext: {runAsUser: 1000}'), ['Pod p container c: 1000']],
  [
    'low on the pod: told once',
    pod('securityContext: {runAsUser: 100}\ncontainers: [{name: a, image: a}, {name: b, image: a}]'),
    ['Pod p: 100'],
  ],
  [
    'low on the pod, high on the container',
    pod('securityContext: {runAsUser: 100}\ncontainers: [{name: a, image: a, securityContext: {runAsUser: 12000}}]'),
    [],
  ],
  ['just high enough', podWith('securityContext: {runAsUser: 10000}'), []],
  ['in a user namespace', pod('hostUsers: false\ncontainers: [{name: c, image: a}]'), []],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))
