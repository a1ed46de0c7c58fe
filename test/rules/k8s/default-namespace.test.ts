import { expect, test } from 'vitest'
import { pod, says } from '../../kubernetes.ts'

const rule = 'k8s/default-namespace'

test.each([
  ['explicit', pod('containers: [{name: c, image: a}]').replace('name: p', 'name: p\n  namespace: default'), ['Pod default/p: default']],
  ['unset, as it is given on install', pod('containers: [{name: c, image: a}]'), []],
  ['another', pod('containers: [{name: c, image: a}]').replace('name: p', 'name: p\n  namespace: shop'), []],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))
