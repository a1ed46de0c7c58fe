import { attack, kubernetes, pss } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { hostPathsOf, isWithin } from '../../documents/kubernetes-volumes.ts'

/** With everything below them. */
const sensitive = [
  ...['/bin', '/boot', '/dev', '/etc', '/home', '/lib', '/lib32', '/lib64', '/proc', '/root', '/run', '/sbin', '/sys', '/usr'],
  ...['/var/run', '/var/lib/containerd', '/var/lib/docker', '/var/lib/etcd', '/var/lib/kubelet', '/var/lib/rancher', '/var/log/pods'],
]
/** Only themselves: what lies below them is mostly an application's own. */
const parents = new Set(['/', '/var', '/var/lib', '/var/log', '/opt'])
/** Clock, certificates and kernel modules say nothing about a node that a container could not know. */
const harmless = [
  '/etc/localtime',
  '/etc/timezone',
  '/etc/ssl/certs',
  '/etc/pki/tls/certs',
  '/etc/ca-certificates',
  '/usr/share/zoneinfo',
  '/usr/share/ca-certificates',
  '/usr/local/share/ca-certificates',
  '/etc/os-release',
  '/lib/modules',
]
/** Where tools for clouds and clusters keep the credentials of a user, below any directory. */
const credentials = /\/(?:\.aws|\.azure|\.docker|\.kube|\.ssh|\.config\/gcloud|gcloud)(?:\/|$)/

export default defineRule({
  id: 'k8s/host-path-sensitive',
  severity: 'high',
  threat: 'runtime',
  summary: 'A pod mounts a system directory of its node',
  why: "The node's credentials, binaries and kernel interfaces lie there: reading them is a way into the cluster, writing them is the node itself.",
  instead: 'Mount a ConfigMap, a Secret, a projected token or a persistent volume instead.',
  references: [pss.baseline('HostPath Volumes'), kubernetes('concepts/storage/volumes/#hostpath', 'hostPath volumes'), attack('T1611')],
  peers: ['trivy:KSV-0121', 'kube-linter:sensitive-host-mounts', 'kics:workload_mounting_with_sensitive_os_directory'],
  bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
      volumeMounts:
        - name: kubernetes
          mountPath: /host/kubernetes
  volumes:
    - name: kubernetes
      hostPath:
        path: /etc/kubernetes
`,
  good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
    - name: web
      image: registry.example/web:1.4
      volumeMounts:
        - name: settings
          mountPath: /etc/web
  volumes:
    - name: settings
      configMap:
        name: web
`,
  on: 'resource',
  *check(resource) {
    for (const { node, path, name } of hostPathsOf(resource)) {
      if (path === null || harmless.some((known) => isWithin(path, known))) continue
      if (parents.has(path) || credentials.test(path) || sensitive.some((directory) => isWithin(path, directory)))
        yield { at: node, message: `volume "${name}" mounts "${path}" of the node` }
    }
  },
})
