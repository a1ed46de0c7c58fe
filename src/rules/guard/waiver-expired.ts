import { cwe } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'

export default defineRule({
  id: 'guard/waiver-expired',
  severity: 'low',
  threat: 'access',
  summary: 'An exception has ended, or never held',
  why: 'An exception whose day has passed, or that gives no reason, covers nothing any more: it only looks as if it did.',
  instead: 'Mend what it covered and delete it, or give it a reason and a new date.',
  references: [cwe(1164)],
  bad: '# plimsoll-ignore k8s/host-network until 2020-01-31: until the new ingress is there\nhostNetwork: true\n',
  good: '# plimsoll-ignore k8s/host-network: the node agent needs the node’s address\nhostNetwork: true\n',
  on: 'waiver',
  *check(waiver, { today }) {
    if (waiver.reason === '') yield { at: waiver, message: `the exception from ${waiver.rule} gives no reason, so it does not hold` }
    else if (waiver.until !== null && waiver.until < today) {
      yield { at: waiver, message: `the exception from ${waiver.rule} ended on ${waiver.until}` }
    }
  },
})
