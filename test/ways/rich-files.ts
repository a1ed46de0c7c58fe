import type { Files } from '../check.ts'

/** Put together, so that no scanner takes it for one that was leaked. */
const password = ['kR7', 'vXq', '2mZp', '9Lw', 'T4c'].join('')

/** Files of each kind that say much in forms which the examples of rules do not have. */
export const richFiles: Readonly<Record<string, Files>> = {
  Compose: {
    'compose.yaml': `services:
  web:
    build: ./web
    command: python -m http.server 8080
    entrypoint: ["/usr/bin/tini", "--"]
    environment:
      - DB_PASSWORD=${password}
      - POSTGRES_PASSWORD=postgres
    depends_on: [db]
    secrets: [token]
    networks: [inner]
    privileged: true
    cap_add: [SYS_ADMIN, NET_ADMIN]
    security_opt: ["seccomp:unconfined", "apparmor=unconfined"]
    labels: ["com.example.team=shop"]
    volumes:
      - /var/run/docker.sock:/var/run/docker.sock
      - /etc:/host/etc:ro
      - data:/data
    ports: ["5432:5432", "0.0.0.0:6379:6379", "127.0.0.1:8080:80"]
  db:
    build:
      context: ./db
      args: [HTTP_PROXY=http://proxy.example:3128, "DB_PASSWORD=${password}"]
    command: ["postgres", "-c", "fsync=off"]
    entrypoint: /entry.sh --all
    pid: host
  job:
    image: redis:latest
    build: {context: .}
    environment: {POSTGRES_PASSWORD: postgres}
    labels: {team: shop}
    depends_on: [web, db]
    network_mode: host
networks: {inner: {}}
volumes: {data: {}}
secrets: {token: {file: ./token}}
`,
  },
  workflow: {
    '.github/workflows/deploy.yml': `on: [pull_request_target, issues]
permissions:
  contents: write
  packages: write
env:
  DB_PASSWORD: ${password}
jobs:
  build:
    runs-on: [ubuntu-24.04]
    container: {image: node:latest}
    environment: {name: production}
    if: github.actor != 'dependabot[bot]'
    steps:
      - uses: actions/checkout@v4
        with:
          ref: \${{ github.event.pull_request.head.sha }}
      - if: \${{ github.actor == 'dependabot[bot]' }}
        run: echo "\${{ github.event.issue.title }}"
      - run: curl -fsSL https://example.com/install.sh | sh
      - name: Publish
        id: publish
        env:
          TOKEN: \${{ secrets.NPM_TOKEN }}
        run: |
          npm publish
  test:
    needs: [build]
    runs-on: ubuntu-24.04
    container: node:latest
    environment: staging
    services:
      db: {image: "postgres:latest"}
    steps:
      - uses: acme/setup@main
      - run: npm install left-pad
`,
  },
  action: {
    'action.yml': `name: Deploy
description: Deploys
inputs:
  title: {required: true}
runs:
  using: composite
  steps:
    - uses: actions/setup-node@v4
    - run: echo "\${{ inputs.title }}"
      shell: bash
    - if: github.event.issue.title == 'a'
      run: pip install requests
      shell: bash
`,
  },
  Dockerfile: {
    Dockerfile: `FROM golang:latest AS tools
RUN curl -fsSLk https://example.com/tool -o /usr/bin/tool
FROM node AS build
ENV NODE_TLS_REJECT_UNAUTHORIZED 0
ENV DB_PASSWORD=${password}
ENV COLOR=green
ENV SIZE=1
RUN apt-get update && apt-get install -y curl
RUN wget http://example.com/a.tar.gz && tar xzf a.tar.gz
EXPOSE 22 8080
CMD node server.js
FROM debian:13
COPY --from=build /app /app
COPY --from=tools /usr/bin/tool /usr/bin/tool
ADD app.conf /etc/app.conf
RUN chmod 777 /app
RUN curl -fsSL https://example.com/install.sh | bash
EXPOSE 22 80/tcp
ENTRYPOINT /usr/bin/tool --serve
`,
  },
  properties: {
    'src/main/resources/application.properties': `color=green\nspring.datasource.password=${password}\nspring.rabbitmq.password=guest\nsize=1\n`,
    'config/prod.env': `COLOR=green\nDB_PASSWORD=${password}\nSIZE=1\n`,
  },
  Helm: {
    'chart/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\n',
    'chart/values.yaml': `image:
  repository: nginx
  tag: latest
securityContext:
  privileged: true
  allowPrivilegeEscalation: true
podSecurityContext: {runAsUser: 0}
hostNetwork: true
adminPassword: ${password}
extraVolumes:
  - name: docker
    hostPath: {path: /var/run/docker.sock}
`,
    'chart/templates/web.yaml': `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .Release.Name }}-web
spec:
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      {{ if .Values.host }}
      hostNetwork: true
      {{ else }}
      hostPID: true
      {{ end }}
      containers:
        - name: web
          image: "{{ .Values.image.repository }}:latest"
          securityContext:
            privileged: true
          env:
            - name: DB_PASSWORD
              value: ${password}
`,
  },
  Kustomize: {
    'overlays/prod/kustomization.yaml': `resources: [../../base]
images:
  - name: web
    newName: registry.example/web
    newTag: latest
secretGenerator:
  - name: db
    literals: [password=${password}]
patches:
  - target: {kind: Deployment, name: web}
    patch: |
      - op: add
        path: /spec/template/spec/hostNetwork
        value: true
  - patch: |
      apiVersion: apps/v1
      kind: Deployment
      metadata: {name: web}
      spec:
        template:
          spec:
            containers:
              - name: web
                securityContext: {privileged: true}
`,
  },
  Kubernetes: {
    'manifest.yaml': `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: {name: agent}
rules:
  - {apiGroups: [""], resources: [secrets, configmaps], verbs: [get, list, update]}
  - {apiGroups: ["*"], resources: ["*"], verbs: ["*"]}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: {name: agent}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cluster-admin}
subjects:
  - {kind: ServiceAccount, name: default, namespace: shop}
  - {kind: Group, name: "system:authenticated", apiGroup: rbac.authorization.k8s.io}
---
apiVersion: v1
kind: Secret
metadata: {name: db, namespace: shop}
stringData:
  password: ${password}
---
apiVersion: apps/v1
kind: DaemonSet
metadata: {name: agent, namespace: shop}
spec:
  selector: {matchLabels: {app: agent}}
  template:
    metadata: {labels: {app: agent}}
    spec:
      hostNetwork: true
      volumes:
        - {name: root, hostPath: {path: /}}
        - {name: docker, hostPath: {path: /var/run/docker.sock}}
      initContainers:
        - {name: init, image: "busybox", command: [sh, -c, "sysctl -w a=1"], securityContext: {privileged: true}}
      containers:
        - name: agent
          image: registry.example/agent:latest
          securityContext: {capabilities: {add: [SYS_ADMIN]}, runAsUser: 0}
          env: [{name: DB_PASSWORD, value: ${password}}, {name: COLOR, value: green}]
        - {name: proxy, image: "registry.example/proxy:1.2", ports: [{containerPort: 80, hostPort: 80}]}
---
apiVersion: tekton.dev/v1
kind: Task
metadata: {name: build, namespace: ci}
spec:
  steps:
    - {image: "registry.example/make:1", securityContext: {privileged: true}}
    - {name: push, image: "registry.example/push:latest"}
`,
  },
}
