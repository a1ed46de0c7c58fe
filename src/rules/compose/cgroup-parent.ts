import { composeService, cwe } from '../../core/references.ts'
import { defineRule, unsafeFix } from '../../core/rule.ts'
import { removeAt } from '../../documents/yaml-remove.ts'

export default defineRule({
  id: 'compose/cgroup-parent',
  severity: 'medium',
  threat: 'runtime',
  summary: 'A service chooses its own control group',
  why: 'In another control group the limits that the host sets for containers do not hold, and it shares the resources of what runs there.',
  instead: 'Remove `cgroup_parent`, and set limits on the service.',
  references: [composeService('cgroup_parent'), cwe(400)],
  peers: ['kics:cgroup_not_default'],
  bad: 'services:\n  web:\n    image: registry.example/web:1.4\n    cgroup_parent: m-executor-abcd\n',
  good: 'services:\n  web:\n    image: registry.example/web:1.4\n    mem_limit: 256m\n',
  on: 'composeService',
  *check(service) {
    const parent = service.text('cgroup_parent')
    if (!parent || parent.value === '') return
    const fix = unsafeFix('Remove `cgroup_parent`', removeAt(service.document.text, service.node, ['cgroup_parent']))
    yield { at: parent, message: `service "${service.name}" runs in the control group "${parent.value}"`, fix }
  },
})
