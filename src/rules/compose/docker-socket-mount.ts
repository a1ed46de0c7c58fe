import { attack, composeService, cwe } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { readBoolean } from '../../documents/compose-interpolate.ts'
import { isRuntimeSocket } from '../../documents/compose-paths.ts'

export default defineRule({
  id: 'compose/docker-socket-mount',
  severity: 'critical',
  threat: 'runtime',
  summary: "A service is given the container runtime's socket",
  why: 'Whoever can speak to the socket can start a privileged container: read-only or not, it is root on the host.',
  instead: 'Give the service a proxy that lets through only the calls that it needs, or run it without the socket.',
  references: [composeService('volumes'), cwe(250), attack('T1610')],
  peers: ['kics:docker_socket_mounted_in_container', 'semgrep:exposing-docker-socket-volume'],
  bad: 'services:\n  agent:\n    image: registry.example/agent:1.4\n    volumes:\n      - /var/run/docker.sock:/var/run/docker.sock:ro\n',
  good: 'services:\n  agent:\n    image: registry.example/agent:1.4\n    environment:\n      DOCKER_HOST: tcp://socket-proxy:2375\n',
  on: 'composeService',
  *check(service) {
    for (const { type, source, target, span } of service.volumes) {
      if (type !== 'bind' && type !== 'npipe') continue
      const socket = [source, target].find((path) => path !== null && isRuntimeSocket(path))
      if (socket) yield { at: { span }, message: `service "${service.name}" is given the runtime's socket "${socket}"` }
    }
    const api = service.own('use_api_socket')
    if (api && readBoolean(api, service.document) === true)
      yield { at: api, message: `service "${service.name}" is given Docker's socket by "use_api_socket"` }
  },
})
