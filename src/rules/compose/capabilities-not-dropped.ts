import { composeService, cwe } from '../../core/references.ts'
import { defineRule, unsafeFix } from '../../core/rule.ts'
import { appendItem, setAt } from '../../documents/yaml-edit.ts'

export default defineRule({
  id: 'compose/capabilities-not-dropped',
  severity: 'low',
  strict: true,
  threat: 'runtime',
  summary: 'A service keeps the default capabilities',
  why: 'Docker gives fourteen capabilities to every container, and hardly any program needs them.',
  instead: 'Drop `ALL`, and add those that are needed.',
  references: [composeService('cap_drop'), cwe(250)],
  peers: ['kics:container_capabilities_unrestricted'],
  bad: 'services:\n  web:\n    image: registry.example/web:1.4\n',
  good: 'services:\n  web:\n    image: registry.example/web:1.4\n    cap_drop:\n      - ALL\n',
  on: 'composeService',
  guard: (service) => service.allItems('cap_drop').find((item) => item.string?.toUpperCase() === 'ALL'),
  *check(service) {
    const dropped = service.allItems('cap_drop').map((item) => item.string?.toUpperCase() ?? '')
    if (service.partial || dropped.some((name) => name === 'ALL' || name.includes('$'))) return
    const { text } = service.document
    const own = service.node.at('cap_drop')
    const edit = own?.kind === 'sequence' ? appendItem(text, own, 'ALL') : setAt(text, service.node, ['cap_drop'], ['ALL'])
    const message = `service "${service.name}" does not drop its capabilities`
    yield { at: service.anchor, field: 'cap_drop', message, fix: unsafeFix('Drop all capabilities', edit) }
  },
})
