import { expect, test } from 'vitest'
import { podWith, says } from '../../kubernetes.ts'

const rule = 'k8s/ssh-port'

test.each([
  ['22', podWith('ports: [{containerPort: 22}]'), ['Pod p container c: 22']],
  ['over UDP', podWith('ports: [{containerPort: 22, protocol: UDP}]'), []],
  ['another port', podWith('ports: [{containerPort: 2222}]'), []],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))
