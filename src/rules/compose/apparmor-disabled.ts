import { composeService, cwe, docker } from '../../core/references.ts'
import { defineRule, unsafeFix } from '../../core/rule.ts'
import { securityOptions } from '../../documents/compose-security.ts'

export default defineRule({
  id: 'compose/apparmor-disabled',
  severity: 'high',
  threat: 'runtime',
  summary: 'A service runs without an AppArmor profile',
  why: 'The profile keeps the container from mounting file systems and from writing to kernel settings.',
  instead: 'Remove the option, or name a profile of your own.',
  references: [composeService('security_opt'), docker('engine/security/apparmor/', 'AppArmor profiles'), cwe(693)],
  peers: ['kics:security_opt_not_set'],
  bad: 'services:\n  web:\n    image: registry.example/web:1.4\n    security_opt:\n      - apparmor:unconfined\n',
  good: 'services:\n  web:\n    image: registry.example/web:1.4\n    security_opt:\n      - no-new-privileges:true\n',
  on: 'composeService',
  *check(service) {
    for (const { option, identity, removal } of securityOptions(service, /^apparmor\s*[:=]\s*unconfined$/i))
      yield {
        at: option,
        identity,
        message: `service "${service.name}" has "${option.string}"`,
        fix: unsafeFix('Remove the option', removal),
      }
  },
})
