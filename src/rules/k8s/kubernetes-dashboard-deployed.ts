import { attack, cwe, kubernetes } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'

const imageName = /(?:^|\/)(?:kubernetesui\/dashboard(?:-(?:api|auth|web))?|kubernetes-dashboard(?:-[\w-]+)?)(?:[:@]|$)/
const isDashboard = (image: string) => image.includes('dashboard') && imageName.test(image)
const isName = (name: string | undefined) => name === 'kubernetes-dashboard'

export default defineRule({
  id: 'k8s/kubernetes-dashboard-deployed',
  severity: 'medium',
  threat: 'access',
  summary: 'The Kubernetes Dashboard is deployed',
  why: 'The dashboard acts with its own service account for whoever reaches it and logs in, and was the way into several clusters; it is archived.',
  instead: 'Use a client on the desk, such as Headlamp, with the permissions of its user.',
  references: [kubernetes('tasks/access-application-cluster/web-ui-dashboard/', 'Dashboard'), attack('T1133'), cwe(1104)],
  peers: ['checkov:CKV_K8S_33', 'kics:dashboard_is_enabled'],
  bad: `
apiVersion: apps/v1
kind: Deployment
metadata:
  name: kubernetes-dashboard
spec:
  selector:
    matchLabels:
      app: kubernetes-dashboard
  template:
    metadata:
      labels:
        app: kubernetes-dashboard
    spec:
      containers:
        - name: main
          image: kubernetesui/dashboard:v2.7.0
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
  on: 'workload',
  *check(workload) {
    const image = workload.containers.map((container) => container.at('image')).find((node) => isDashboard(node?.string ?? ''))
    const labels = ['k8s-app', 'app', 'app.kubernetes.io/name'].map((key) => workload.metadata?.at('labels', key))
    const found = image ?? labels.find((node) => isName(node?.string))
    const account = workload.at('serviceAccountName')
    const at = found ?? (isName(account?.string) ? account : undefined)
    // Its metrics scraper is no dashboard, but has its account.
    const says = found === undefined ? 'runs as the service account of' : 'is'
    if (at !== undefined) yield { at, field: 'product', identity: '', message: `${workload.subject} ${says} the Kubernetes Dashboard` }
  },
})
