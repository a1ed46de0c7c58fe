import { attack, composeService, cwe } from '../../core/references.ts'
import { defineRule, unsafeFix } from '../../core/rule.ts'
import { readBoolean, readText } from '../../documents/compose-interpolate.ts'
import type { YamlNode } from '../../documents/yaml.ts'
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
    const isTrue = (node: YamlNode | undefined): node is YamlNode => readBoolean(node, service.document) === true
    for (const path of [['privileged'], ['build', 'privileged']]) {
      const privileged = service.own(...path)
      if (!isTrue(privileged)) continue
      const fix = unsafeFix('Remove `privileged`', removeAt(service.document.text, service.node, path))
      yield {
        at: privileged,
        field: path.join('.'),
        message: `service "${service.name}" is ${path.length > 1 ? 'built' : 'run'} privileged`,
        fix,
      }
    }
    for (const entitlement of service.items('build', 'entitlements')) {
      if (readText(entitlement, service.document) === 'security.insecure')
        yield { at: entitlement, message: `service "${service.name}" may be built privileged ("security.insecure")` }
    }
    for (const hook of [...service.items('post_start'), ...service.items('pre_stop')]) {
      const privileged = hook.at('privileged')
      if (isTrue(privileged)) yield { at: privileged, message: `a hook of service "${service.name}" runs privileged` }
    }
  },
})
