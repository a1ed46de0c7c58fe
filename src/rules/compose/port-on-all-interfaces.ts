import { composeService, cwe, docker } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'

/** Databases, caches, queues, and ways to administer: what should answer only to its own application. */
const internal = [
  ...[22, 23, 2375, 2376, 3389, 5900, 10250, 15672],
  ...[1433, 1521, 2379, 3306, 5432, 5984, 6379, 7474, 7687, 8086, 8123, 9042, 9200, 9300, 11211, 26257, 27017, 27018, 27019, 28015],
]

const everywhere = /^(?:0\.0\.0\.0|\[?::\]?)$/

export default defineRule({
  id: 'compose/port-on-all-interfaces',
  severity: 'medium',
  threat: 'container',
  strictly: 'every such port; else only those of databases and of ways to administer.',
  summary: 'A port is published on all interfaces of the host',
  why: "Docker opens it past the host's firewall: whoever reaches the host reaches the service.",
  instead: 'Publish it on one address (`127.0.0.1:5432:5432`), or not at all: services of one network reach each other without.',
  references: [composeService('ports'), docker('engine/network/packet-filtering-firewalls/', 'packet filtering and firewalls'), cwe(668)],
  peers: ['kics:container_traffic_not_bound_to_host_interface', 'dclint:no-unbound-port-interfaces'],
  bad: 'services:\n  database:\n    image: postgres:18.1\n    ports:\n      - 5432:5432\n',
  good: 'services:\n  database:\n    image: postgres:18.1\n    ports:\n      - 127.0.0.1:5432:5432\n',
  on: 'composeService',
  *check(service, { strict }) {
    for (const { node, address, published, target, lastTarget } of service.ports) {
      // Of the long form without `published` nothing is published.
      if (node.kind === 'map' && published === null) continue
      const isInternal = internal.some((port) => port >= (target ?? port + 1) && port <= (lastTarget ?? 0))
      // Who writes all interfaces out for a port that is meant for others has decided so.
      const isOpen = address === null || (isInternal && everywhere.test(address))
      if (!isOpen || (!isInternal && !strict)) continue
      const port = lastTarget === target ? (target ?? '') : `${target}-${lastTarget}`
      yield {
        at: node,
        // The short and the long form say the same.
        identity: [address?.replace(/^\[|\]$/g, '') ?? null, published, port].filter((part) => part !== null).join(':'),
        severity: isInternal ? 'medium' : 'low',
        message: `port ${port} of service "${service.name}" is published on all interfaces of the host`.replace('  ', ' '),
        fix:
          address === null && published !== null && node.kind === 'scalar'
            ? localFix(node.span.start, service.document.text.value)
            : undefined,
      }
    }
  },
})

/** Written in front of the ports, behind a quote. */
function localFix(start: number, text: string) {
  const at = /["']/.test(text[start] ?? '') ? start + 1 : start
  return { title: 'Publish it on 127.0.0.1 only', safe: false, edits: [{ span: { start: at, end: at }, text: '127.0.0.1:' }] }
}
