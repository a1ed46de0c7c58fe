import { attack, cwe } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { podOf } from '../../documents/kubernetes-pod.ts'
import { mayMatch } from '../../documents/needs.ts'
import type { YamlNode, YamlScalar } from '../../documents/yaml.ts'
import { mapsIn, scalarsIn } from '../../documents/yaml-values.ts'

const isLocal = ({ string }: YamlScalar) =>
  mayMatch(string, [['listen='], ['localhost:', '127.0.0.1:', '[::1]:']]) && /^--?listen=(?:localhost|127\.0\.0\.1|\[::1\]):/.test(string)

const isNamed = (node: YamlNode | undefined, form: RegExp) => node?.string?.includes('tiller') === true && form.test(node.string)

export default defineRule({
  id: 'k8s/tiller-deployed',
  severity: 'medium',
  threat: 'access',
  summary: 'Tiller, the server of Helm 2, is deployed',
  why: 'Tiller does what anybody who reaches its port asks it, mostly as cluster administrator, and has had no updates since 2020.',
  instead: 'Use Helm 3, which has no server.',
  references: [attack('T1210'), cwe(306), cwe(1104)],
  peers: ['trivy:KSV-0102', 'checkov:CKV_K8S_34', 'checkov:CKV_K8S_44', 'kics:tiller_is_deployed'],
  bad: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: tiller-deploy
spec:
  selector:
    matchLabels:
      app: helm
  template:
    metadata:
      labels:
        app: helm
    spec:
      containers:
        - name: main
          image: ghcr.io/helm/tiller:v2.17.0
`,
  good: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: main
          image: registry.example/web:1.4
`,
  on: 'resource',
  *check(resource) {
    const pod = podOf(resource.root, resource.group, resource.kind)
    if (pod === undefined && resource.kind !== 'Service') return
    // Bound to its own loopback only Tiller's own pod reaches it.
    const containers = mapsIn(pod?.spec.at('containers'))
    if (containers.some((container) => [...scalarsIn(container.at('args')), ...scalarsIn(container.at('command'))].some(isLocal))) return
    const labels = [pod?.metadata?.at('labels'), resource.at('spec', 'selector'), resource.at('metadata', 'labels')]
    const named = [
      ...containers.map((container) => container.at('image')).filter((image) => isNamed(image, /(?:^|\/)tiller(?:[:@]|$)/)),
      ...[resource.at('metadata', 'name'), pod?.metadata?.at('name')].filter((name) => isNamed(name, /(?:^|-)tiller(?:-|$)/)),
      ...labels.map((label) => label?.at('name')).filter((name) => name?.string === 'tiller'),
      ...labels.map((label) => label?.at('app')).filter((app) => app?.string === 'helm'),
    ]
    const [first] = named
    if (first !== undefined)
      yield { at: first, field: 'product', identity: '', message: `${resource.subject} is Tiller, the server of Helm 2` }
  },
})
