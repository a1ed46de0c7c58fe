import { attack, composeService, cwe } from '../../core/references.ts'
import { defineRule, unsafeFix } from '../../core/rule.ts'
import { removeAt } from '../../documents/yaml-remove.ts'

export default defineRule({
  id: 'compose/privileged',
  severity: 'critical',
  threat: 'runtime',
  summary: 'A service runs privileged',
  why: 'A privileged container has every capability and every device of the host: one exploit in it owns the host.',
  instead: 'Remove `privileged`, and add the one capability or device that is needed.',
  references: [composeService('privileged'), cwe(250), attack('T1611')],
  peers: ['kics:privileged_containers_enabled', 'semgrep:privileged-service'],
  bad: 'services:\n  web:\n    image: registry.example/web:1.4\n    privileged: true\n',
  good: 'services:\n  web:\n    image: registry.example/web:1.4\n    cap_add: [NET_BIND_SERVICE]\n',
  on: 'composeService',
  *check(service) {
    for (const path of [['privileged'], ['build', 'privileged']]) {
      const privileged = service.node.at(...path)
      if (privileged?.boolean !== true) continue
      const fix = unsafeFix('Remove `privileged`', removeAt(service.document.text, service.node, path))
      yield {
        at: privileged,
        field: path.join('.'),
        message: `service "${service.name}" is ${path.length > 1 ? 'built' : 'run'} privileged`,
        fix,
      }
    }
    for (const hook of [...service.items('post_start'), ...service.items('pre_stop')]) {
      const privileged = hook.at('privileged')
      if (privileged?.boolean === true) yield { at: privileged, message: `a hook of service "${service.name}" runs privileged` }
    }
  },
})
