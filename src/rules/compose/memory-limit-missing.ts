import { composeService, cwe, docker } from '../../core/references.ts'
import { defineRule, unsafeFix } from '../../core/rule.ts'
import { readText } from '../../documents/compose-interpolate.ts'
import type { ComposeService } from '../../documents/compose-model.ts'
import { setAt } from '../../documents/yaml-edit.ts'

const paths = [['deploy', 'resources', 'limits', 'memory'], ['mem_limit']] as const
const limitOf = (service: ComposeService) => paths.map((path) => service.at(...path)).find((limit) => limit !== undefined)

export default defineRule({
  id: 'compose/memory-limit-missing',
  severity: 'low',
  strict: true,
  threat: 'runtime',
  summary: 'A service has no memory limit',
  why: 'One service can take the memory of all others, and of the host.',
  instead: 'Set `deploy.resources.limits.memory` or `mem_limit`.',
  references: [
    docker('reference/compose-file/deploy/#resources', 'Compose deploy specification, resources'),
    composeService('mem_limit'),
    cwe(770),
  ],
  peers: ['kics:memory_not_limited'],
  bad: 'services:\n  web:\n    image: registry.example/web:1.4\n',
  good: 'services:\n  web:\n    image: registry.example/web:1.4\n    mem_limit: 256m\n',
  on: 'composeService',
  guard: limitOf,
  *check(service) {
    const limit = limitOf(service)
    // A zero of an extended service is told of that one.
    const isNone =
      paths.some((path) => limit && service.own(...path) === limit) && /^0+[a-z]*$/i.test(readText(limit, service.document) ?? '')
    if (limit ? !isNone : service.partial) return
    yield {
      at: limit ?? service.anchor,
      field: 'mem_limit',
      message: `service "${service.name}" has no memory limit`,
      fix: unsafeFix('Limit it to 512 MiB', setAt(service.document.text, service.node, ['mem_limit'], '512m')),
    }
  },
})
