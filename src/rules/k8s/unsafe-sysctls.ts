import { kubernetes, pss } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { mapsIn } from '../../documents/yaml-values.ts'

/** As of Kubernetes 1.37. */
const safe = new Set([
  'kernel.shm_rmid_forced',
  'net.ipv4.ip_local_port_range',
  'net.ipv4.ip_local_reserved_ports',
  'net.ipv4.ip_unprivileged_port_start',
  'net.ipv4.ping_group_range',
  'net.ipv4.tcp_fin_timeout',
  'net.ipv4.tcp_keepalive_intvl',
  'net.ipv4.tcp_keepalive_probes',
  'net.ipv4.tcp_keepalive_time',
  'net.ipv4.tcp_notsent_lowat',
  'net.ipv4.tcp_rmem',
  'net.ipv4.tcp_slow_start_after_idle',
  'net.ipv4.tcp_syncookies',
  'net.ipv4.tcp_wmem',
])

export default defineRule({
  id: 'k8s/unsafe-sysctls',
  severity: 'medium',
  threat: 'runtime',
  summary: 'A pod sets kernel parameters that are not its own',
  why: 'A sysctl outside the safe set is not kept to the pod: it changes the node, or lets the pod harm it.',
  instead: 'Use the safe sysctls only; let the administrator of the nodes set the others there.',
  references: [pss.baseline('Sysctls'), kubernetes('tasks/administer-cluster/sysctl-cluster/', 'sysctls')],
  peers: ['trivy:KSV-0026', 'kube-linter:unsafe-sysctls', 'gatekeeper:forbidden-sysctls', 'kics:cluster_allows_unsafe_sysctls'],
  bad: `
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  securityContext:
    sysctls:
      - name: kernel.msgmax
        value: "65536"
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
  securityContext:
    sysctls:
      - name: net.ipv4.ip_unprivileged_port_start
        value: "80"
  containers:
    - name: web
      image: registry.example/web:1.4
`,
  on: 'workload',
  *check(workload) {
    for (const sysctl of mapsIn(workload.at('securityContext', 'sysctls'))) {
      const name = sysctl.at('name')
      if (name?.kind !== 'scalar' || name.templated || safe.has(name.string.replaceAll('/', '.'))) continue
      yield { at: name, message: `${workload.subject} sets the unsafe sysctl ${name.string}` }
    }
  },
})
