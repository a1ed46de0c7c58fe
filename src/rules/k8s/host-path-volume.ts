import { attack, kubernetes, pss } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { hostPathsOf } from '../../documents/kubernetes-volumes.ts'

export default defineRule({
  id: 'k8s/host-path-volume',
  severity: 'medium',
  threat: 'runtime',
  summary: 'A pod mounts a directory of its node',
  why: 'Whatever lies there is shared with the node and with other pods, and stays behind when the pod is gone; many escapes begin with a mounted path.',
  instead: 'Use a persistent volume claim, an `emptyDir`, a ConfigMap or a Secret.',
  references: [pss.baseline('HostPath Volumes'), kubernetes('concepts/storage/volumes/#hostpath', 'hostPath volumes'), attack('T1611')],
  peers: ['trivy:KSV-0023', 'gatekeeper:host-filesystem', 'kyverno:disallow-host-path'],
  bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  volumes:
    - name: data
      hostPath:
        path: /data/web
  containers:
    - name: web
      image: registry.example/web:1.4
      volumeMounts:
        - name: data
          mountPath: /data
          readOnly: true
`,
  good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  volumes:
    - name: data
      persistentVolumeClaim:
        claimName: web
  containers:
    - name: web
      image: registry.example/web:1.4
      volumeMounts:
        - name: data
          mountPath: /data
`,
  on: 'resource',
  *check(resource) {
    for (const { node, path, name } of hostPathsOf(resource)) {
      yield { at: node, message: `volume "${name}" mounts ${path === null ? 'a path' : `"${path}"`} of the node` }
    }
  },
})
