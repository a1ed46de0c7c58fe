import { attack, cve, kubernetes } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { mapsIn } from '../../documents/yaml-values.ts'

export default defineRule({
  id: 'cve/git-repo-volume',
  severity: 'high',
  threat: 'cve',
  summary: 'A pod has its node clone a repository',
  why: 'The kubelet runs `git clone` as root on the node: a repository with hooks runs its code there (CVE-2024-10220), and one with a path of the node copies what lies in it (CVE-2025-1767, which has no fix).',
  instead: 'Clone in an init container into an `emptyDir`, or build the files into the image.',
  references: [
    cve('CVE-2024-10220'),
    cve('CVE-2025-1767'),
    kubernetes('concepts/storage/volumes/#gitrepo', 'gitRepo volumes'),
    attack('T1611'),
  ],
  peers: ['gatekeeper:volumes', 'kyverno:restrict-volume-types'],
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
        - name: pages
          mountPath: /srv
  volumes:
    - name: pages
      gitRepo:
        repository: https://git.example/pages.git
        directory: .
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
        - name: pages
          mountPath: /srv
  volumes:
    - name: pages
      emptyDir: {}
`,
  supersedes: ['k8s/volume-types-restricted'],
  on: 'workload',
  *check(workload) {
    for (const volume of mapsIn(workload.at('volumes'))) {
      const gitRepo = volume.at('gitRepo')
      if (gitRepo?.kind !== 'map') continue
      const message = `volume "${volume.at('name')?.string ?? ''}" is cloned by the node, as root`
      yield { at: gitRepo.at('repository') ?? gitRepo, message }
    }
  },
})
