import { attack, kubernetes, pss } from '../../core/references.ts'
import { defineRule, unsafeFix } from '../../core/rule.ts'
import { hostPathsOf, mountsOf } from '../../documents/kubernetes-volumes.ts'
import { setAt } from '../../documents/yaml-edit.ts'
import { isMissing } from '../../documents/yaml-values.ts'

export default defineRule({
  id: 'k8s/host-path-writable',
  severity: 'medium',
  threat: 'runtime',
  summary: 'A container may write to a directory of its node',
  why: 'A process of the node or another pod reads what is written there: a link, a library or a scheduled job is enough to leave the container.',
  instead: 'Set `readOnly: true` on the mount, or use a volume that is no path of the node.',
  references: [pss.baseline('HostPath Volumes'), kubernetes('concepts/storage/volumes/#hostpath', 'hostPath volumes'), attack('T1611')],
  peers: ['kube-linter:writable-host-mount', 'kics:volume_mount_with_os_directory_write_permissions', 'kyverno:ensure-readonly-hostpath'],
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
`,
  good: `
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
  on: 'workload',
  *check(workload) {
    const mounts = mountsOf(workload)
    // Names of volumes are unique: with two of one name the API server refuses the pod.
    const volumes = new Map(hostPathsOf(workload.resource).map((volume) => [volume.name, volume]))
    for (const { name, path } of volumes.values()) {
      // Writing to a socket is sending to it: that is not a matter of the mount.
      if (path?.endsWith('.sock')) continue
      for (const { node, container } of mounts.get(name) ?? []) {
        const readOnly = node.at('readOnly')
        if (readOnly?.boolean === true || (readOnly?.boolean !== false && (container.partial || !isMissing(node, 'readOnly')))) continue
        const fix = unsafeFix('Mount it read-only', setAt(workload.document.text, node, ['readOnly'], true))
        const message = `container "${container.name}" may write to ${path === null ? 'a path' : `"${path}"`} of the node`
        yield { at: node.at('mountPath') ?? node, field: 'readOnly', subject: container.subject, message, fix }
      }
    }
  },
})
