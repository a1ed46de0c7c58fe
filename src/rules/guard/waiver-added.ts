import { cwe } from '../../core/references.ts'
import { defineChangeRule } from '../../core/rule.ts'

export default defineChangeRule({
  id: 'guard/waiver-added',
  severity: 'medium',
  threat: 'access',
  summary: 'The change brings an exception for itself',
  why: 'A change that may waive its own findings is not gated at all. The comment counts only once it is merged, and a reviewer should see that it is there.',
  instead: 'Merge the exception first, in a change of its own, or mend what it covers.',
  references: [cwe(693)],
  bad: {
    base: { Dockerfile: 'FROM debian:12.11\nUSER app\n' },
    head: { Dockerfile: 'FROM debian:12.11\n# plimsoll-ignore dockerfile/runs-as-root: the init system needs it\nUSER root\n' },
  },
  good: {
    base: { Dockerfile: 'FROM debian:12.11\n# plimsoll-ignore dockerfile/runs-as-root: the init system needs it\nUSER root\n' },
    head: { Dockerfile: 'FROM debian:12.12\n# plimsoll-ignore dockerfile/runs-as-root: the init system needs it\nUSER root\n' },
  },
  unwaivable: true,
  on: 'waiver',
  *compare(base, head) {
    if (head === null) return
    if (base === null) yield { at: head, message: `an exception from ${head.rule} is added: it holds once it is merged` }
    else if (base.until !== head.until || base.reason !== head.reason) {
      yield { at: head, message: `the exception from ${head.rule} is rewritten: the new form holds once it is merged` }
    }
  },
})
