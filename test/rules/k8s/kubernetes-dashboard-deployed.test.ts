import { expect, test } from 'vitest'
import { only, scanFiles } from '../../check.ts'
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

test('what only has its account is not called the dashboard', async () => {
  const manifest = pod('serviceAccountName: kubernetes-dashboard\ncontainers: [{name: c, image: "kubernetesui/metrics-scraper:v1.0.6"}]')
  const { findings } = await scanFiles({ 'scraper.yaml': manifest }, only(rule))
  expect(findings.map(({ message }) => message)).toEqual(['Pod p runs as the service account of the Kubernetes Dashboard'])
})
