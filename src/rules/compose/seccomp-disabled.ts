import { composeService, cwe, docker } from '../../core/references.ts'
import { defineRule, unsafeFix } from '../../core/rule.ts'
import { securityOptions } from '../../documents/compose-security.ts'

export default defineRule({
  id: 'compose/seccomp-disabled',
  severity: 'high',
  threat: 'runtime',
  summary: 'A service runs without a seccomp profile',
  why: 'It may make every system call of the kernel, those too through which containers were left before.',
  instead: 'Remove the option, or name a profile of your own that lets through what is needed.',
  references: [composeService('security_opt'), docker('engine/security/seccomp/', 'seccomp profiles'), cwe(693)],
  peers: ['kics:default_seccomp_profile_disabled', 'semgrep:seccomp-confinement-disabled'],
  bad: 'services:\n  web:\n    image: registry.example/web:1.4\n    security_opt:\n      - seccomp:unconfined\n',
  good: 'services:\n  web:\n    image: registry.example/web:1.4\n    security_opt:\n      - no-new-privileges:true\n',
  on: 'composeService',
  *check(service) {
    for (const { option, identity, removal } of securityOptions(service, /^seccomp\s*[:=]\s*unconfined$/i))
      yield {
        at: option,
        identity,
        message: `service "${service.name}" has "${option.string}"`,
        fix: unsafeFix('Remove the option', removal),
      }
  },
})
