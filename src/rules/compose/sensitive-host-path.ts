import { attack, composeService, cwe } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { hostPathRisk, isRuntimeSocket } from '../../documents/compose-paths.ts'

export default defineRule({
  id: 'compose/sensitive-host-path',
  severity: 'high',
  threat: 'runtime',
  summary: 'A service mounts a system directory of its host',
  why: "The host's credentials, programs and kernel interfaces lie there: reading them is a way into the host, writing them is the host itself.",
  instead: 'Use a named volume, a config or a secret, or mount only the folder that is needed.',
  references: [composeService('volumes'), cwe(668), attack('T1611')],
  peers: ['kics:volume_has_sensitive_host_directory'],
  bad: 'services:\n  web:\n    image: registry.example/web:1.4\n    volumes:\n      - /etc:/host/etc\n',
  good: 'services:\n  web:\n    image: registry.example/web:1.4\n    volumes:\n      - ./etc:/etc/web\n      - /etc/localtime:/etc/localtime:ro\n',
  on: 'composeService',
  *check(service) {
    for (const { type, source, readOnly, span } of service.volumes) {
      if (type !== 'bind' || source === null || isRuntimeSocket(source)) continue
      const severity = hostPathRisk(source, readOnly)
      if (severity) yield { at: { span }, severity, message: `service "${service.name}" mounts "${source}" of the host` }
    }
  },
})
