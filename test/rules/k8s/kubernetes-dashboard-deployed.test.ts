import { expect, test } from 'vitest'
import { pod, says } from '../../kubernetes.ts'

const rule = 'k8s/kubernetes-dashboard-deployed'

test.each([
  ['its image', pod('containers: [{name: c, image: "kubernetesui/dashboard:v2.7.0"}]'), ['Pod p: "kubernetesui/dashboard:v2.7.0"']],
  [
    'its image of old',
    pod('containers: [{name: c, image: k8s.gcr.io/kubernetes-dashboard-amd64}]'),
    ['Pod p: k8s.gcr.io/kubernetes-dashboard-amd64'],
  ],
  [
    'its label',
    pod('containers: [{name: c, image: a}]').replace('name: p', 'name: p\n  labels: {k8s-app: kubernetes-dashboard}'),
    ['Pod p: kubernetes-dashboard'],
  ],
  ['another dashboard', pod('containers: [{name: c, image: grafana/dashboard}]'), []],
])('%s', async (_, manifest, expected) => expect(await says(rule, manifest)).toEqual(expected))
