import { composeService, cwe } from '../../core/references.ts'
import { defineRule, unsafeFix } from '../../core/rule.ts'
import { appendItem, setAt } from '../../documents/yaml-edit.ts'

/** Docker takes it with `:` or `=`, and alone. */
const isSet = /^no-new-privileges(?:[:=]true)?$/

export default defineRule({
  id: 'compose/no-new-privileges-missing',
  severity: 'low',
  strict: true,
  threat: 'runtime',
  summary: 'A service may gain privileges',
  why: 'A set-user-ID program in the image can make root of any user in the container.',
  instead: 'Add `no-new-privileges:true` to `security_opt`.',
  references: [composeService('security_opt'), cwe(250)],
  peers: ['kics:no_new_privileges_not_set', 'semgrep:no-new-privileges'],
  bad: 'services:\n  web:\n    image: registry.example/web:1.4\n',
  good: 'services:\n  web:\n    image: registry.example/web:1.4\n    security_opt:\n      - no-new-privileges:true\n',
  on: 'composeService',
  guard: (service) => service.allItems('security_opt').find((option) => isSet.test(option.string ?? '')),
  *check(service) {
    const options = service.allItems('security_opt')
    if (service.partial || options.some((option) => isSet.test(option.string ?? '') || option.string?.includes('$'))) return
    const { text } = service.document
    const own = service.node.at('security_opt')
    const value = 'no-new-privileges:true'
    const edit = own?.kind === 'sequence' ? appendItem(text, own, value) : setAt(text, service.node, ['security_opt'], [value])
    yield {
      at: service.anchor,
      field: 'security_opt',
      message: `service "${service.name}" may gain privileges: "no-new-privileges" is not set`,
      fix: unsafeFix('Set `no-new-privileges`', edit),
    }
  },
})
