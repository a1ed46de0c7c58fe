import { kubernetes, pss } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { entriesOf, mapsIn } from '../../documents/yaml-values.ts'

const allowed = new Set('configMap csi downwardAPI emptyDir ephemeral persistentVolumeClaim projected secret'.split(' '))

export default defineRule({
  id: 'k8s/volume-types-restricted',
  severity: 'low',
  strict: true,
  threat: 'runtime',
  summary: 'A pod uses a volume type that the restricted level leaves out',
  why: 'Volumes beside the listed types reach the node or a storage system directly, past the claims that an administrator controls.',
  instead: 'Use a persistent volume claim, or one of the types that the restricted level lists.',
  references: [pss.restricted('Volume Types'), kubernetes('concepts/storage/volumes/', 'volumes')],
  peers: ['trivy:KSV-0028', 'gatekeeper:volumes', 'kyverno:restrict-volume-types'],
  bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  volumes:
    - name: data
      nfs:
        server: nfs.example.com
        path: /data
  containers:
    - name: web
      image: registry.example/web:1.4
`,
  good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  volumes:
    - name: data
      emptyDir: {}
  containers:
    - name: web
      image: registry.example/web:1.4
`,
  on: 'workload',
  *check(workload) {
    for (const volume of mapsIn(workload.at('volumes'))) {
      for (const { key, value } of entriesOf(volume)) {
        if (key.string === 'name' || allowed.has(key.string) || key.string.startsWith('$') || value.value === null) continue
        const at = (key.string === 'hostPath' ? value.at('path') : undefined) ?? key
        yield { at, message: `volume "${volume.at('name')?.string ?? ''}" is of the type ${key.string}` }
      }
    }
  },
})
