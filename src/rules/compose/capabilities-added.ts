import { attack, composeService, cwe } from '../../core/references.ts'
import { defineRule, unsafeFix } from '../../core/rule.ts'
import { readText } from '../../documents/compose-interpolate.ts'
import { removeAt } from '../../documents/yaml-remove.ts'

/** What Docker gives without being asked (docs.docker.com/engine/security/#linux-kernel-capabilities). */
const given = new Set(
  'AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE NET_RAW SETFCAP SETGID SETPCAP SETUID SYS_CHROOT'.split(' '),
)
/** Each of them is a known way to the host or to the traffic of others. */
const dangerous = new Set(
  'ALL BPF DAC_READ_SEARCH MAC_ADMIN MAC_OVERRIDE NET_ADMIN PERFMON SYS_ADMIN SYS_BOOT SYS_MODULE SYS_PTRACE SYS_RAWIO SYSLOG'.split(' '),
)

export default defineRule({
  id: 'compose/capabilities-added',
  severity: 'high',
  threat: 'runtime',
  summary: 'A service is given more capabilities than the default',
  why: 'A capability is a part of the power of root over the host, not over the container.',
  instead: 'Drop all capabilities and add only those of the default set that the service needs.',
  references: [composeService('cap_add'), cwe(250), attack('T1611')],
  peers: ['kics:container_capabilities_unrestricted'],
  bad: 'services:\n  web:\n    image: registry.example/web:1.4\n    cap_add:\n      - SYS_ADMIN\n',
  good: 'services:\n  web:\n    image: registry.example/web:1.4\n    cap_drop: [ALL]\n    cap_add: [NET_BIND_SERVICE]\n',
  on: 'composeService',
  *check(service) {
    for (const [index, item] of service.items('cap_add').entries()) {
      const name = readText(item, service.document)?.toUpperCase().replace(/^CAP_/, '') ?? ''
      if (name === '' || given.has(name) || !/^[A-Z_]+$/.test(name)) continue
      const own = service.own('cap_add', index) === item
      yield {
        at: item,
        severity: dangerous.has(name) ? 'high' : 'medium',
        message: `service "${service.name}" is given the capability ${name}`,
        fix: own ? unsafeFix(`Remove ${name}`, removeAt(service.document.text, service.node, ['cap_add', index])) : undefined,
      }
    }
  },
})
