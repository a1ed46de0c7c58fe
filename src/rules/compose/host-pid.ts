import { attack, composeService, cwe } from '../../core/references.ts'
import { defineRule, unsafeFix } from '../../core/rule.ts'
import { removeAt } from '../../documents/yaml-remove.ts'

export default defineRule({
  id: 'compose/host-pid',
  severity: 'high',
  threat: 'runtime',
  summary: 'A service sees the processes of its host',
  why: 'It can read the memory, environment and files of every process of the host, and stop them.',
  instead: 'Remove `pid`, or share the namespace of one service by `service:name`.',
  references: [composeService('pid'), cwe(653), attack('T1611')],
  peers: ['kics:host_namespace_is_shared'],
  bad: 'services:\n  web:\n    image: registry.example/web:1.4\n    pid: host\n',
  good: 'services:\n  web:\n    image: registry.example/web:1.4\n',
  on: 'composeService',
  *check(service) {
    const mode = service.text('pid')
    if (mode?.value !== 'host') return
    const fix = unsafeFix('Remove `pid: host`', removeAt(service.document.text, service.node, ['pid']))
    yield { at: mode, message: `service "${service.name}" has "pid: host"`, fix }
  },
})
