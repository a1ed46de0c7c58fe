import { expect, test } from 'vitest'
import { mended, pod, podWith, says } from '../../kubernetes.ts'

const rule = 'k8s/privileged-container'

test.each([
  ['true', 'securityContext: {privileged: true}', ['Pod p container c: true']],
  ['a YAML 1.1 boolean', 'securityContext: {privileged: yes}', ['Pod p container c: yes']],
  ['false', 'securityContext: {privileged: false}', []],
  ['a text, which the API server refuses', 'securityContext: {privileged: "true"}', []],
])('%s', async (_, fields, expected) => expect(await says(rule, podWith(fields))).toEqual(expected))

test('init and ephemeral containers', async () => {
  const privileged = (name: string) => `[{name: ${name}, image: a, securityContext: {privileged: true}}]`
  const manifest = pod(`initContainers: ${privileged('i')}\nephemeralContainers: ${privileged('e')}\ncontainers: [{name: c, image: a}]`)
  expect(await says(rule, manifest)).toEqual(['Pod p init container i: true', 'Pod p ephemeral container e: true'])
})

test('the fix takes the line, and the security context if nothing else is in it', async () => {
  expect(await mended(rule, podWith('securityContext:\n  privileged: true\nargs: [a]'))).toBe(podWith('args: [a]'))
  expect(await mended(rule, podWith('securityContext:\n  privileged: true # why\n  runAsUser: 5'))).toBe(
    podWith('securityContext:\n  runAsUser: 5'),
  )
})
