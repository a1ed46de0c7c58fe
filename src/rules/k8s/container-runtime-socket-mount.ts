import { attack, cwe, pss } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { hostPathsOf } from '../../documents/kubernetes-volumes.ts'

const socketName = /\/(?:docker|containerd|crio|cri-dockerd|dockershim|podman|buildkitd)\.sock$/
/** Directories that hold such a socket on common nodes. */
const directories = new Set(
  ['/run', '/run/containerd', '/run/crio', '/run/podman', '/run/k3s', '/run/k3s/containerd', '/run/docker'].flatMap((path) => [
    path,
    `/var${path}`,
  ]),
)

export default defineRule({
  id: 'k8s/container-runtime-socket-mount',
  severity: 'critical',
  threat: 'runtime',
  summary: "A pod mounts the socket of its node's container runtime",
  why: 'Whoever speaks to the container runtime starts a privileged container with the file system of the node: the socket is root on the node.',
  instead: 'Build images with a rootless builder, and read container data from the kubelet or the API server.',
  references: [pss.baseline('HostPath Volumes'), attack('T1611'), cwe(250)],
  peers: ['trivy:KSV-0006', 'checkov:CKV_K8S_27', 'kube-linter:docker-sock', 'kics:docker_daemon_socket_is_exposed_to_containers'],
  bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  volumes:
    - name: docker
      hostPath:
        path: /var/run/docker.sock
  containers:
    - name: web
      image: registry.example/web:1.4
      volumeMounts:
        - name: docker
          mountPath: /var/run/docker.sock
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
`,
  on: 'resource',
  *check(resource) {
    for (const { node, path, name } of hostPathsOf(resource)) {
      if (path === null) continue
      const direct = socketName.test(path)
      if (direct || directories.has(path))
        yield { at: node, message: `volume "${name}" mounts "${path}"${direct ? '' : ', where the runtime listens'}` }
    }
  },
})
