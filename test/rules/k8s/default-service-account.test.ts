import { expect, test } from 'vitest'
import { pod, says } from '../../kubernetes.ts'

const rule = 'k8s/default-service-account'

test.each([
  ['unset', pod('containers: [{name: c, image: a}]'), ['Pod p: p']],
  ['by name', pod('serviceAccountName: default\ncontainers: [{name: c, image: a}]'), ['Pod p: default']],
  ['one of its own, by the old field', pod('serviceAccount: web\ncontainers: [{name: c, image: a}]'), []],
  ['without a token', pod('automountServiceAccountToken: false\ncontainers: [{name: c, image: a}]'), []],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))
