import { expect, test } from 'vitest'
import { mended, podWith, says } from '../../kubernetes.ts'

const rule = 'k8s/host-port'

test.each([
  ['set', podWith('ports: [{containerPort: 80, hostPort: 80}]'), ['Pod p container c: 80']],
  ['zero, which is unset', podWith('ports: [{containerPort: 80, hostPort: 0}]'), []],
  ['only a container port', podWith('ports: [{containerPort: 80}]'), []],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))

test('the fix', async () => {
  expect(await mended(rule, podWith('ports:\n  - hostPort: 80\n    containerPort: 80'))).toBe(podWith('ports:\n  - containerPort: 80'))
})
