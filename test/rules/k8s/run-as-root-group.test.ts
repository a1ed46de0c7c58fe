import { expect, test } from 'vitest'
import { pod, podWith, says } from '../../kubernetes.ts'

const rule = 'k8s/run-as-root-group'

test.each([
  ['unset', podWith(''), ['Pod p container c: c']],
  [
    'wherever it is written',
    pod('securityContext: {runAsGroup: 0, fsGroup: 0, supplementalGroups: [5, 0]}\ncontainers: [{name: c, image: a}]'),
    ['Pod p: 0', 'Pod p: 0', 'Pod p: 0'],
  ],
  ['on a container', podWith('securityContext: {runAsGroup: 0}'), ['Pod p container c: 0']],
  ['other groups', pod('securityContext: {runAsGroup: 5}\ncontainers: [{name: c, image: a}]'), []],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))
