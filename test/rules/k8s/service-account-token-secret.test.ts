import { expect, test } from 'vitest'
import { says } from '../../kubernetes.ts'

const rule = 'k8s/service-account-token-secret'

const secret = (type: string) => `apiVersion: v1\nkind: Secret\nmetadata: {name: s}\ntype: ${type}\n`

test('a token Secret is told, another is not', async () => {
  expect(await says(rule, secret('kubernetes.io/service-account-token'))).toEqual(['Secret s: kubernetes.io/service-account-token'])
  expect(await says(rule, secret('kubernetes.io/tls'))).toEqual([])
})
