import { composeService, cwe } from '../../core/references.ts'
import { defineRule, unsafeFix } from '../../core/rule.ts'
import { readText } from '../../documents/compose-interpolate.ts'
import type { ComposeService } from '../../documents/compose-model.ts'
import { setAt } from '../../documents/yaml-edit.ts'

const paths = [['pids_limit'], ['deploy', 'resources', 'limits', 'pids']] as const
const limitOf = (service: ComposeService) => paths.map((path) => service.at(...path)).find((limit) => limit !== undefined)

export default defineRule({
  id: 'compose/pids-limit-missing',
  severity: 'low',
  strict: true,
  threat: 'runtime',
  summary: 'A service may start any number of processes',
  why: 'A fork bomb in it takes the whole host down.',
  instead: 'Set `pids_limit` or `deploy.resources.limits.pids`.',
  references: [composeService('pids_limit'), cwe(770)],
  peers: ['kics:pids_limit_not_set'],
  bad: 'services:\n  web:\n    image: registry.example/web:1.4\n',
  good: 'services:\n  web:\n    image: registry.example/web:1.4\n    pids_limit: 200\n',
  on: 'composeService',
  guard: limitOf,
  *check(service) {
    const limit = limitOf(service)
    // A zero of an extended service is told of that one.
    const isNone =
      paths.some((path) => limit && service.own(...path) === limit) && /^(?:-1|0)$/.test(readText(limit, service.document) ?? '')
    if (limit ? !isNone : service.partial) return
    yield {
      at: limit ?? service.anchor,
      field: 'pids_limit',
      message: `service "${service.name}" has no limit on its processes`,
      fix: unsafeFix('Limit it to 200', setAt(service.document.text, service.node, ['pids_limit'], 200)),
    }
  },
})
