import { createHash } from 'node:crypto'

/** The fixed set of staged files: three manifests, two workflows, two Dockerfiles, a Compose file, Helm values, a dotenv with a credential's anchor. */
const digest = `sha256:${createHash('sha256').update('an image').digest('hex')}`

const deployment = (name: string, replicas: number) => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  namespace: shop
  labels: {app: ${name}, tier: backend}
spec:
  replicas: ${replicas}
  selector:
    matchLabels: {app: ${name}}
  template:
    metadata:
      labels: {app: ${name}, tier: backend}
    spec:
      automountServiceAccountToken: false
      securityContext:
        runAsNonRoot: true
        seccompProfile: {type: RuntimeDefault}
      containers:
${['web', 'metrics', 'proxy'].map((container) => containerOf(name, container)).join('')}      volumes:
        - name: config
          configMap: {name: ${name}}
        - name: scratch
          emptyDir: {sizeLimit: 64Mi}
---
apiVersion: v1
kind: Service
metadata: {name: ${name}, namespace: shop}
spec:
  selector: {app: ${name}}
  ports:
    - {name: http, port: 80, targetPort: 8080}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: ${name}, namespace: shop}
spec:
  podSelector:
    matchLabels: {app: ${name}}
  policyTypes: [Ingress, Egress]
  ingress:
    - from:
        - podSelector:
            matchLabels: {tier: frontend}
      ports:
        - {port: 8080, protocol: TCP}
`

const containerOf = (name: string, container: string) => `        - name: ${container}
          image: registry.example.com/shop/${name}-${container}:2.4.1@${digest}
          args: ["--listen=:8080", "--log-level=info"]
          env:
            - {name: LOG_FORMAT, value: json}
            - name: DATABASE_PASSWORD
              valueFrom:
                secretKeyRef: {name: ${name}, key: password}
          ports:
            - {containerPort: 8080}
          livenessProbe:
            httpGet: {path: /healthz, port: 8080}
            periodSeconds: 10
          resources:
            requests: {cpu: 100m, memory: 128Mi}
            limits: {memory: 256Mi}
          securityContext:
            allowPrivilegeEscalation: false
            readOnlyRootFilesystem: true
            capabilities: {drop: [ALL]}
          volumeMounts:
            - {name: config, mountPath: /etc/app, readOnly: true}
`

const workflow = (name: string, timeout: number) => `name: ${name}
on:
  push:
    branches: [main]
  pull_request:
permissions:
  contents: read
concurrency:
  group: \${{ github.workflow }}-\${{ github.ref }}
  cancel-in-progress: true
jobs:
  build:
    runs-on: ubuntu-24.04
    timeout-minutes: ${timeout}
    strategy:
      matrix:
        node: [20, 22, 24]
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8
        with:
          persist-credentials: false
      - uses: actions/setup-node@49933ea5288caeca8642d1e84afbd3f7d6820020
        with:
          node-version: \${{ matrix.node }}
      - run: npm ci
      - name: Test
        run: npm test -- --shard "$SHARD"
        env:
          SHARD: \${{ matrix.node }}
  publish:
    needs: build
    if: github.ref == 'refs/heads/main'
    runs-on: ubuntu-24.04
    permissions:
      packages: write
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8
      - run: ./publish.sh
        env:
          TOKEN: \${{ secrets.PUBLISH_TOKEN }}
`

const dockerfile = (port: number) => `# syntax=docker/dockerfile:1
FROM node:24.11-bookworm-slim@${digest} AS build
WORKDIR /src
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/root/.npm npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM gcr.io/distroless/nodejs24-debian12:nonroot@${digest}
ENV NODE_ENV=production PORT=${port}
WORKDIR /app
COPY --from=build --chown=65532:65532 /src/dist ./dist
COPY --from=build --chown=65532:65532 /src/node_modules ./node_modules
USER 65532
EXPOSE ${port}
HEALTHCHECK CMD ["/nodejs/bin/node", "dist/health.js"]
CMD ["dist/server.js"]
`

const compose = (port: number) => `services:
  web:
    image: registry.example.com/shop/web:2.4.1@${digest}
    read_only: true
    cap_drop: [ALL]
    security_opt: ["no-new-privileges:true"]
    ports: ["127.0.0.1:${port}:8080"]
    environment:
      LOG_LEVEL: info
    depends_on: [database]
  database:
    image: postgres:17.2-alpine@${digest}
    volumes: ["data:/var/lib/postgresql/data"]
    environment:
      POSTGRES_PASSWORD_FILE: /run/secrets/database
    secrets: [database]
volumes:
  data: {}
secrets:
  database:
    file: ./database.txt
`

const values = (replicas: number) => `replicaCount: ${replicas}
image:
  repository: registry.example.com/shop/web
  tag: 2.4.1
  pullPolicy: IfNotPresent
serviceAccount: {create: true, automount: false}
podSecurityContext:
  runAsNonRoot: true
securityContext:
  allowPrivilegeEscalation: false
  capabilities: {drop: [ALL]}
service: {type: ClusterIP, port: 80}
ingress:
  enabled: false
  className: nginx
  hosts:
    - host: shop.example.com
      paths: [{path: /, pathType: Prefix}]
resources:
  limits: {memory: 256Mi}
nodeSelector: {}
tolerations: []
`

/** \`postgres://\` is a form that credentials have; this one holds none. */
const dotenv = (level: string) => `LOG_LEVEL=${level}
DATABASE_URL=postgres://database.shop.svc.cluster.local:5432/shop
FEATURE_CHECKOUT=on
`

export const tenFiles = (version: 1 | 2): Readonly<Record<string, string>> => ({
  'deploy/checkout.yaml': deployment('checkout', version),
  'deploy/cart.yaml': deployment('cart', version),
  'deploy/search.yaml': deployment('search', version),
  '.github/workflows/test.yml': workflow('test', 10 + version),
  '.github/workflows/release.yml': workflow('release', 20 + version),
  Dockerfile: dockerfile(8080 + version),
  'tools/Dockerfile': dockerfile(9090 + version),
  'compose.yaml': compose(8080 + version),
  'chart/values.yaml': values(version),
  'config/service.env': dotenv(version === 1 ? 'info' : 'debug'),
})

/** Manifests as a big change has them. */
export const manyFiles = (count: number, version: 1 | 2): Readonly<Record<string, string>> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`many/${at % 40}/app-${at}.yaml`, deployment(`app-${at}`, version)]))
