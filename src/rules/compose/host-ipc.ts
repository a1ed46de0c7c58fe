import { attack, composeService, cwe } from '../../core/references.ts'
import { defineRule, unsafeFix } from '../../core/rule.ts'
import { removeAt } from '../../documents/yaml-remove.ts'

export default defineRule({
  id: 'compose/host-ipc',
  severity: 'high',
  threat: 'runtime',
  summary: 'A service shares the memory segments of its host',
  why: 'It can read and write the shared memory of programs of the host.',
  instead: 'Remove `ipc`, or share the namespace of one service by `service:name`.',
  references: [composeService('ipc'), cwe(653), attack('T1611')],
  peers: ['kics:shared_host_ipc_namespace'],
  bad: 'services:\n  web:\n    image: registry.example/web:1.4\n    ipc: host\n',
  good: 'services:\n  web:\n    image: registry.example/web:1.4\n',
  on: 'composeService',
  *check(service) {
    const mode = service.text('ipc')
    if (mode?.value !== 'host') return
    const fix = unsafeFix('Remove `ipc: host`', removeAt(service.document.text, service.node, ['ipc']))
    yield { at: mode, message: `service "${service.name}" has "ipc: host"`, fix }
  },
})
