import { cwe, kubernetes } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { mountsOf } from '../../documents/kubernetes-volumes.ts'
import type { YamlMap, YamlNode } from '../../documents/yaml.ts'
import { isMissing, isUnset, mapsIn } from '../../documents/yaml-values.ts'

export default defineRule({
  id: 'k8s/whole-secret-mounted',
  severity: 'low',
  threat: 'secret',
  summary: 'A pod gets more of a Secret than it uses',
  why: 'Every key of the Secret lies in the pod as a file, those that were added for others too.',
  instead: 'List the keys that the program reads in `items`, and mount no Secret that no container uses.',
  references: [
    kubernetes('concepts/configuration/secret/#projection-of-secret-keys-to-specific-paths', 'projection of Secret keys'),
    kubernetes('concepts/security/secrets-good-practices/', 'good practices for Secrets'),
    cwe(522),
  ],
  peers: ['kubescape:workload-mounted-secrets'],
  bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  volumes:
    - name: database
      secret:
        secretName: database
  containers:
    - name: web
      image: registry.example/web:1.4
      volumeMounts:
        - name: database
          mountPath: /etc/database
`,
  good: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  volumes:
    - name: database
      secret:
        secretName: database
        items:
          - key: password
            path: password
  containers:
    - name: web
      image: registry.example/web:1.4
      volumeMounts:
        - name: database
          mountPath: /etc/database
`,
  on: 'workload',
  *check(workload) {
    const mounts = mountsOf(workload)
    for (const volume of mapsIn(workload.at('volumes'))) {
      const volumeName = volume.at('name')?.string ?? ''
      const isUsed = workload.partial || mounts.has(volumeName)
      // A mount with a path below the volume shows that one key.
      const isWhole = mounts.get(volumeName)?.some(({ node }) => isUnset(node.at('subPath')) && isUnset(node.at('subPathExpr')))
      for (const { name, holder } of secretsIn(volume)) {
        const written = `Secret "${name.string ?? ''}"`
        if (!isUsed) yield { at: name, field: volumeName, message: `${workload.subject} has the ${written}, which no container mounts` }
        else if (!workload.partial && isWhole && isMissing(holder, 'items')) {
          yield { at: name, field: volumeName, message: `${workload.subject} mounts every key of the ${written}` }
        }
      }
    }
  },
})

function* secretsIn(volume: YamlMap): Iterable<{ readonly name: YamlNode; readonly holder: YamlNode }> {
  const own = volume.at('secret')
  const projected = mapsIn(volume.at('projected', 'sources')).map((source) => source.at('secret'))
  for (const holder of [own, ...projected]) {
    const name = holder?.at('secretName') ?? holder?.at('name')
    if (holder !== undefined && name !== undefined) yield { name, holder }
  }
}
