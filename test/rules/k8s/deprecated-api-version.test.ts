import { expect, test } from 'vitest'
import { mended, says } from '../../kubernetes.ts'

const rule = 'k8s/deprecated-api-version'

const object = (apiVersion: string, kind: string) => `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: o}\n`

test.each([
  ['removed', object('policy/v1beta1', 'PodSecurityPolicy'), ['PodSecurityPolicy o: policy/v1beta1']],
  ['served', object('apps/v1', 'Deployment'), []],
  ['another kind of that version', object('storage.k8s.io/v1beta1', 'VolumeAttributesClass'), []],
  ['a custom kind', object('example.com/v1beta1', 'Deployment'), []],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))

test('the fix, where the schema is the same', async () => {
  expect(await mended(rule, object('rbac.authorization.k8s.io/v1beta1', 'Role'))).toBe(object('rbac.authorization.k8s.io/v1', 'Role'))
})

test('none where it is not', async () => {
  expect(await mended(rule, object('networking.k8s.io/v1beta1', 'Ingress'))).toBe(object('networking.k8s.io/v1beta1', 'Ingress'))
})
