import { attack, composeService } from '../../core/references.ts'
import { defineRule, unsafeFix } from '../../core/rule.ts'
import { readBoolean, readText } from '../../documents/compose-interpolate.ts'
import { setAt } from '../../documents/yaml-edit.ts'

export default defineRule({
  id: 'compose/writable-root-filesystem',
  severity: 'low',
  strict: true,
  threat: 'immutability',
  summary: 'A service can write to its own file system',
  why: 'Whoever breaks in can put programs there and change those of the image.',
  instead: 'Set `read_only: true`, and give `tmpfs` or volumes to the paths that are written.',
  references: [composeService('read_only'), attack('T1565')],
  peers: ['semgrep:writable-filesystem-service'],
  bad: 'services:\n  web:\n    image: registry.example/web:1.4\n',
  good: 'services:\n  web:\n    image: registry.example/web:1.4\n    read_only: true\n',
  on: 'composeService',
  guard: (service) => service.at('read_only'),
  *check(service) {
    const value = service.at('read_only')
    const isUnknown = value ? readText(value, service.document) === undefined : service.partial
    const isInherited = value !== undefined && service.own('read_only') !== value
    if (isUnknown || isInherited || readBoolean(value, service.document) === true) return
    yield {
      at: value ?? service.anchor,
      field: 'read_only',
      message: `the file system of service "${service.name}" is writable`,
      fix: unsafeFix('Make it read-only', setAt(service.document.text, service.node, ['read_only'], true)),
    }
  },
})
