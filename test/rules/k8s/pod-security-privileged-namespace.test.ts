import { expect, test } from 'vitest'
import { mended, says } from '../../kubernetes.ts'

const rule = 'k8s/pod-security-privileged-namespace'

const namespace = (labels: string, name = 'n') => `apiVersion: v1\nkind: Namespace\nmetadata:\n  name: ${name}\n  labels: {${labels}}\n`

test.each([
  ['privileged', namespace('pod-security.kubernetes.io/enforce: privileged'), ['Namespace n: privileged']],
  ['baseline', namespace('pod-security.kubernetes.io/enforce: baseline'), []],
  ['only warned of', namespace('pod-security.kubernetes.io/warn: privileged'), []],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))

test('the fix', async () => {
  expect(await mended(rule, namespace('pod-security.kubernetes.io/enforce: privileged'))).toBe(
    namespace('pod-security.kubernetes.io/enforce: baseline'),
  )
})
