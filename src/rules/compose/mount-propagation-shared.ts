import { composeService, cwe, docker } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'

export default defineRule({
  id: 'compose/mount-propagation-shared',
  severity: 'medium',
  threat: 'runtime',
  summary: 'Mounts pass between a service and its host',
  why: 'With `shared`, what the container mounts appears on the host; with `slave`, all that the host mounts there later appears in the container.',
  instead: 'Remove the propagation: the default is `rprivate`.',
  references: [docker('engine/storage/bind-mounts/#configure-bind-propagation', 'bind propagation'), composeService('volumes'), cwe(668)],
  peers: ['kics:volume_mounted_in_multiple_containers'],
  bad: 'services:\n  web:\n    image: registry.example/web:1.4\n    volumes:\n      - type: bind\n        source: ./data\n        target: /data\n        bind:\n          propagation: shared\n',
  good: 'services:\n  web:\n    image: registry.example/web:1.4\n    volumes:\n      - type: bind\n        source: ./data\n        target: /data\n',
  on: 'composeService',
  *check(service) {
    for (const { node, propagation, source } of service.volumes) {
      if (propagation === null || !/^r?(?:shared|slave)$/.test(propagation)) continue
      yield {
        at: node.at('bind', 'propagation') ?? node,
        identity: `${source} ${propagation}`,
        message: `mounts below "${source}" pass between service "${service.name}" and the host ("${propagation}")`,
      }
    }
  },
})
