/** A change such as a hurried afternoon brings: each family of findings is in it, and a guard that is simply gone. */
export interface Example {
  readonly title: string
  readonly base: Readonly<Record<string, string>>
  readonly head: Readonly<Record<string, string>>
}

const pinned = `sha256:${'4d1f'.repeat(16)}`
// Put together here, so that no scanner takes this file for a leak.
const token = ['ghp', '_', 'Zq8Kv2Lw9Xr4Tb7Yn1', 'Mc6Ph3Js5Dg0Fa2Ue4'].join('')

const deployment = ({ image, guard }: { image: string; guard: string }) => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: checkout
  namespace: shop
spec:
  selector:
    matchLabels: {app: checkout}
  template:
    metadata:
      labels: {app: checkout}
    spec:
      automountServiceAccountToken: false
      containers:
        - name: web
          image: ${image}
          resources:
            limits: {memory: 256Mi}
          securityContext:
            allowPrivilegeEscalation: false
            readOnlyRootFilesystem: true
${guard}            seccompProfile: {type: RuntimeDefault}
            capabilities: {drop: [ALL]}
`

const workflow = (run: string) => `name: greet
on: issues
permissions:
  contents: read
jobs:
  greet:
    runs-on: ubuntu-24.04
    steps:
      - run: ${run}
`

const dockerfile = (user: string, tools = '') => `FROM node:24.11-bookworm-slim@${pinned}
WORKDIR /app
COPY . .
${tools}${user}CMD ["node", "server.js"]
`

export const example: Example = {
  title: 'Get checkout running on the new cluster',
  base: {
    'deploy/checkout.yaml': deployment({ image: `ghcr.io/acme/checkout:2.4.1@${pinned}`, guard: '            runAsNonRoot: true\n' }),
    '.github/workflows/greet.yml': workflow('echo "hello"'),
    Dockerfile: dockerfile('USER 10001\n'),
    'config/service.env': 'LOG_LEVEL=info\n',
  },
  head: {
    'deploy/checkout.yaml': deployment({ image: 'ghcr.io/acme/checkout:latest', guard: '' }),
    '.github/workflows/greet.yml': workflow('echo "hello ${{ github.event.issue.title }}"'),
    Dockerfile: dockerfile('USER root\n', 'COPY --from=busybox:latest /bin/busybox /bin/busybox\n'),
    'config/service.env': `LOG_LEVEL=info\nGITHUB_TOKEN=${token}\n`,
  },
}
