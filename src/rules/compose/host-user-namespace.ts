import { attack, composeService, cwe } from '../../core/references.ts'
import { defineRule, unsafeFix } from '../../core/rule.ts'
import { removeAt } from '../../documents/yaml-remove.ts'

export default defineRule({
  id: 'compose/host-user-namespace',
  severity: 'high',
  threat: 'runtime',
  summary: 'A service is taken out of the user namespace',
  why: 'Where the Docker daemon maps users, root in this container is root on the host again.',
  instead: 'Remove `userns_mode`.',
  references: [composeService('userns_mode'), cwe(653), attack('T1611')],
  peers: ['kics:shared_host_user_namespace'],
  bad: 'services:\n  web:\n    image: registry.example/web:1.4\n    userns_mode: host\n',
  good: 'services:\n  web:\n    image: registry.example/web:1.4\n',
  on: 'composeService',
  *check(service) {
    const mode = service.text('userns_mode')
    if (mode?.value !== 'host') return
    const fix = unsafeFix('Remove `userns_mode: host`', removeAt(service.document.text, service.node, ['userns_mode']))
    yield { at: mode, message: `service "${service.name}" has "userns_mode: host"`, fix }
  },
})
