import { cwe } from '../../core/references.ts'
import { defineChangeRule } from '../../core/rule.ts'
import type { SourceText, Span } from '../../source/text.ts'

export default defineChangeRule({
  id: 'guard/policy-changed',
  severity: 'medium',
  threat: 'access',
  summary: "The change edits Plimsoll's policy or baseline",
  why: 'The policy and the baseline say what is let through. They are read from the base side, so an edit counts only once it is merged, and whoever reviews it should know that it is one.',
  instead: 'Merge the edit first, in a change of its own with its reason; the changes that need it come after.',
  references: [cwe(693)],
  bad: {
    base: { '.plimsoll.yml': 'fail-on: high\n' },
    head: { '.plimsoll.yml': 'fail-on: high\nrules:\n  k8s/privileged-container: off\n' },
  },
  good: { base: { '.plimsoll.yml': 'fail-on: high\n' }, head: { '.plimsoll.yml': 'fail-on: high\n' } },
  unwaivable: true,
  on: 'policyFile',
  *compare(base, head) {
    const [was, is] = [base?.document.text, head?.document.text]
    const name = (head ?? base)?.subject
    if (is === undefined) {
      const after = name === 'policy' ? 'the defaults hold' : 'what it lists counts again'
      if (was !== undefined) yield { removed: { span: was.line(1) }, message: `the ${name} is deleted: once merged, ${after}` }
    } else if (was === undefined) yield { at: { span: is.line(1) }, message: `a ${name} is added: it holds once it is merged` }
    else if (was.value !== is.value) {
      const message = `the ${name} is changed: the base side’s holds until this is merged`
      yield { at: { span: firstDifference(was, is) }, message, identity: '' }
    }
  },
})

/** The first line of head that base has not in its place; the last one with a text where head only lost lines at its end. */
function firstDifference(was: SourceText, is: SourceText): Span {
  const last = is.value.endsWith('\n') ? Math.max(1, is.lineCount - 1) : is.lineCount
  for (let line = 1; line <= last; line++) {
    if (is.slice(is.line(line)) !== was.slice(was.line(line))) return is.line(line)
  }
  return is.line(last)
}
