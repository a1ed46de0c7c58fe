import { expect, test } from 'vitest'
import { mended, pod, podWith, says } from '../../kubernetes.ts'

const rule = 'k8s/read-only-root-filesystem'

test.each([
  ['unset', podWith(''), ['Pod p container c: c']],
  ['false', podWith('securityContext: {readOnlyRootFilesystem: false}'), ['Pod p container c: false']],
  ['true', podWith('securityContext: {readOnlyRootFilesystem: true}'), []],
  ['a Helm template that includes the context', podWith('securityContext:\n  {{- toYaml .Values.context | nindent 8 }}'), []],
  ['a Windows pod', pod('os: {name: windows}\ncontainers: [{name: c, image: a}]'), []],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))

test('the fix', async () => {
  expect(await mended(rule, podWith('securityContext: {readOnlyRootFilesystem: false}'))).toBe(
    podWith('securityContext: {readOnlyRootFilesystem: true}'),
  )
})
