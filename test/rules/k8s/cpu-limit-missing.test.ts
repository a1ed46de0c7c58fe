import { expect, test } from 'vitest'
import { pod, podWith, says } from '../../kubernetes.ts'

const rule = 'k8s/cpu-limit-missing'

test.each([
  ['nothing', podWith(''), ['Pod p container c: c']],
  ['the other one', podWith('resources: {requests: {cpu: 1}}'), ['Pod p container c: c']],
  ['set', podWith('resources: {limits: {cpu: 1}}'), []],
  ['set for the pod', pod('resources: {limits: {cpu: 1}}\ncontainers: [{name: c, image: a}]'), []],
  ['from a template', podWith('resources: {{ toYaml .Values.resources | nindent 6 }}'), []],
  ['an ephemeral container', pod('ephemeralContainers: [{name: e, image: a}]'), []],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))
