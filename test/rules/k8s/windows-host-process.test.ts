import { expect, test } from 'vitest'
import { mended, pod, podWith, says } from '../../kubernetes.ts'

const rule = 'k8s/windows-host-process'

test.each([
  ['on the pod', pod('securityContext: {windowsOptions: {hostProcess: true}}\ncontainers: [{name: c, image: a}]'), ['Pod p: true']],
  ['on a container', podWith('securityContext: {windowsOptions: {hostProcess: true}}'), ['Pod p container c: true']],
  ['other options', podWith('securityContext: {windowsOptions: {runAsUserName: ContainerUser}}'), []],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))

test('the fix', async () => {
  expect(await mended(rule, podWith('securityContext:\n  windowsOptions:\n    hostProcess: true\n    runAsUserName: u'))).toBe(
    podWith('securityContext:\n  windowsOptions:\n    runAsUserName: u'),
  )
})
