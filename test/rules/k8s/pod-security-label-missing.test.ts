import { expect, test } from 'vitest'
import { mended, says } from '../../kubernetes.ts'

const rule = 'k8s/pod-security-label-missing'

const namespace = (labels: string, name = 'n') => `apiVersion: v1\nkind: Namespace\nmetadata:\n  name: ${name}\n  labels: {${labels}}\n`

test.each([
  ['no label', namespace(''), ['Namespace n: n']],
  ['another mode', namespace('pod-security.kubernetes.io/audit: baseline'), ['Namespace n: n']],
  ['enforced', namespace('pod-security.kubernetes.io/enforce: baseline'), []],
  ['a namespace of the system', namespace('', 'kube-system'), []],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))

test('the fix', async () => {
  expect(await mended(rule, namespace(''))).toBe(namespace('pod-security.kubernetes.io/enforce: baseline'))
})
