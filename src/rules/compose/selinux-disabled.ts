import { composeService, cwe, docker } from '../../core/references.ts'
import { defineRule, unsafeFix } from '../../core/rule.ts'
import { securityOptions } from '../../documents/compose-security.ts'

export default defineRule({
  id: 'compose/selinux-disabled',
  severity: 'high',
  threat: 'runtime',
  summary: 'A service runs without SELinux separation',
  why: 'The label keeps the container from files of the host and of other containers, even where it gets out.',
  instead: 'Remove the option; for a mounted folder, let Docker label it with `:z` or `:Z`.',
  references: [composeService('security_opt'), docker('reference/cli/docker/container/run/#security-opt', 'security options'), cwe(693)],
  peers: ['semgrep:selinux-separation-disabled'],
  bad: 'services:\n  web:\n    image: registry.example/web:1.4\n    security_opt:\n      - label:disable\n',
  good: 'services:\n  web:\n    image: registry.example/web:1.4\n    security_opt:\n      - no-new-privileges:true\n',
  on: 'composeService',
  *check(service) {
    for (const { option, identity, removal } of securityOptions(service, /^label\s*[:=]\s*(?:disable|type:spc_t)$/i))
      yield {
        at: option,
        identity,
        message: `service "${service.name}" has "${option.string}"`,
        fix: unsafeFix('Remove the option', removal),
      }
  },
})
