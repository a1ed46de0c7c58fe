/** In the manner of `helm create` and of widespread charts; none of them asks for anything that is judged. */
export const innocentValues: Readonly<Record<string, string>> = {
  'helm create': `
replicaCount: 1
image:
  repository: nginx
  pullPolicy: IfNotPresent
  tag: ""
imagePullSecrets: []
nameOverride: ""
serviceAccount:
  create: true
  automount: true
  annotations: {}
  name: ""
podAnnotations: {}
podLabels: {}
podSecurityContext: {}
  # fsGroup: 2000
securityContext: {}
  # capabilities:
  #   drop:
  #   - ALL
  # runAsNonRoot: true
service:
  type: ClusterIP
  port: 80
ingress:
  enabled: false
  hosts:
    - host: chart-example.local
      paths: [{path: /, pathType: ImplementationSpecific}]
resources: {}
livenessProbe:
  httpGet: {path: /, port: http}
autoscaling: {enabled: false, minReplicas: 1, maxReplicas: 100}
volumes: []
# - name: foo
#   secret:
#     secretName: mysecret
volumeMounts: []
nodeSelector: {}
tolerations: []
affinity: {}
`,
  'a chart of Bitnami': `
global:
  imageRegistry: ""
  compatibility: {openshift: {adaptSecurityContext: auto}}
extraDeploy: []
master:
  kind: StatefulSet
  podSecurityContext:
    enabled: true
    fsGroupChangePolicy: Always
    sysctls: []
    supplementalGroups: []
    fsGroup: 1001
  containerSecurityContext:
    enabled: true
    seLinuxOptions: {}
    runAsUser: 1001
    runAsGroup: 1001
    runAsNonRoot: true
    allowPrivilegeEscalation: false
    readOnlyRootFilesystem: true
    seccompProfile: {type: RuntimeDefault}
    capabilities: {drop: ["ALL"]}
  shareProcessNamespace: false
  hostAliases: []
  extraVolumes: []
  extraVolumeMounts: []
  sidecars: []
  initContainers: []
  service: {type: ClusterIP, ports: {redis: 6379}, nodePorts: {redis: ""}}
metrics:
  enabled: false
  containerSecurityContext: {enabled: true, runAsUser: 1001}
volumePermissions:
  enabled: false
  containerSecurityContext: {enabled: true, runAsUser: 0}
sysctl:
  enabled: false
  mountHostSys: false
  command: []
`,
  'kube-prometheus-stack': `
alertmanager:
  enabled: true
  alertmanagerSpec:
    securityContext:
      runAsGroup: 2000
      runAsNonRoot: true
      runAsUser: 1000
      fsGroup: 2000
      seccompProfile: {type: RuntimeDefault}
    containers: []
    initContainers: []
    volumes: []
    volumeMounts: []
prometheusOperator:
  hostNetwork: false
  admissionWebhooks:
    patch:
      securityContext: {runAsGroup: 2000, runAsNonRoot: true, runAsUser: 2000, seccompProfile: {type: RuntimeDefault}}
  securityContext: {fsGroup: 65534, runAsGroup: 65534, runAsNonRoot: true, runAsUser: 65534}
  containerSecurityContext:
    allowPrivilegeEscalation: false
    readOnlyRootFilesystem: true
    capabilities: {drop: [ALL]}
prometheus:
  prometheusSpec:
    hostNetwork: false
    additionalScrapeConfigs:
      - job_name: nodes
        kubernetes_sd_configs: [{role: node}]
`,
  'ingress-nginx': `
controller:
  image:
    chroot: false
    image: ingress-nginx/controller
    runAsNonRoot: true
    runAsUser: 101
    allowPrivilegeEscalation: false
    seccompProfile: {type: RuntimeDefault}
    readOnlyRootFilesystem: true
  containerSecurityContext: {}
  podSecurityContext: {}
  hostNetwork: false
  hostPort: {enabled: false, ports: {http: 80, https: 443}}
  sysctls: {}
  extraContainers: []
  extraVolumeMounts: []
  extraVolumes: []
  extraInitContainers: []
  admissionWebhooks:
    createSecretJob:
      securityContext:
        runAsNonRoot: true
        allowPrivilegeEscalation: false
        capabilities: {drop: [ALL]}
        readOnlyRootFilesystem: true
`,
  'Istio and cert-manager': `
securityContext: ~
containerSecurityContext: null
hostUsers: null
webhook:
  hostNetwork: false
  securityContext: {runAsNonRoot: true, seccompProfile: {type: RuntimeDefault}}
  containerSecurityContext: {allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}, readOnlyRootFilesystem: true}
  volumes: []
global:
  podSecurityPolicy: {enabled: false, useAppArmor: true}
  proxy: {privileged: false, resources: {}}
`,
}
