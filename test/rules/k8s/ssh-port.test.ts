import { expect, test } from 'vitest'
import { podWith, says } from '../../kubernetes.ts'

const rule = 'k8s/ssh-port'

test.each([
  ['22', podWith('ports: [{containerPort: 22}]'), ['Pod p container c: 22']],
  ['over UDP', podWith('ports: [{containerPort: 22, protocol: UDP}]'), []],
  ['another port', podWith('ports: [{containerPort: 2222}]'), []],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))

const service = (spec: string) => `apiVersion: v1\nkind: Service\nmetadata: {name: s}\nspec: {${spec}}\n`

test.each([
  ['selector: {app: a}, ports: [{port: 22}]', ['Service s: 22']],
  ['selector: {app: a}, ports: [{port: 2200, targetPort: 22}]', ['Service s: 22']],
  ['selector: {app: a}, ports: [{port: 22, targetPort: 2222}]', []],
  ['selector: {app: a}, ports: [{port: 22, targetPort: git}]', []],
  ['selector: {app: a}, ports: [{port: 22, protocol: UDP}]', []],
  ['externalName: git.example, ports: [{port: 22}]', []],
])('a Service that leads to it: %s', async (spec, expected) => expect(await says(rule, service(spec))).toEqual(expected))
