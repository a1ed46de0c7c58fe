import { attack, composeService, cwe } from '../../core/references.ts'
import { defineRule, unsafeFix } from '../../core/rule.ts'
import { removeAt } from '../../documents/yaml-remove.ts'

export default defineRule({
  id: 'compose/host-network',
  severity: 'high',
  threat: 'container',
  summary: 'A service shares the network of its host',
  why: 'It reaches every service that listens on the host for itself only, sees the traffic of all others, and no network of Compose holds it.',
  instead: 'Publish the ports that are needed, and connect services by networks.',
  references: [composeService('network_mode'), cwe(653), attack('T1611')],
  peers: ['kics:shared_host_network_namespace'],
  bad: 'services:\n  web:\n    image: registry.example/web:1.4\n    network_mode: host\n',
  good: 'services:\n  web:\n    image: registry.example/web:1.4\n',
  on: 'composeService',
  *check(service) {
    for (const { node, external } of service.networks)
      if (external === 'host') yield { at: node, message: `service "${service.name}" is on the network "host"` }
    const mode = service.text('network_mode')
    if (mode?.value !== 'host') return
    const fix = unsafeFix('Remove `network_mode: host`', removeAt(service.document.text, service.node, ['network_mode']))
    yield { at: mode, message: `service "${service.name}" has "network_mode: host"`, fix }
  },
})
