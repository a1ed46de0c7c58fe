import fc from 'fast-check'
import { expect, test } from 'vitest'
import { terminal } from '../../src/reporters/terminal.ts'
import { anyText, deployment, finding, fixOf, placeOf, problem, result, rules } from './result.ts'

const show = (...args: Parameters<typeof result>) => terminal(result(...args), { rules, width: 80 })

test('shows the guilty value, why, and the fix as a diff', () => {
  const at = placeOf(deployment, 'true')
  expect(show([finding(at, { fix: fixOf(at, 'true', 'false') })])).toMatchInlineSnapshot(`
    "critical k8s/privileged-container  container "web" is privileged
      k8s/web.yaml:12:25
         10 |           image: web:1.2
         11 |           securityContext:
      >  12 |             privileged: true
            |                         ^^^^
      why   One exploit in a privileged container owns the node.
      fix   Set it to false
      -  12 |             privileged: true
      +     |             privileged: false

    1 introduced, all shown here
    1 file checked, 1 of a known kind
    Fail: 1 critical finding (fail-on: high).
    "
  `)
})

test('what a change took away stands as removed lines of the base side', () => {
  const base = deployment.replace('privileged: true', 'runAsNonRoot: true')
  const removed = placeOf(base, 'runAsNonRoot: true', { side: 'base' })
  const at = placeOf(deployment, 'web\n          image')
  expect(show([finding({ ...at, span: { start: at.span.start, end: at.span.start + 3 } }, { removed })])).toMatchInlineSnapshot(`
    "critical k8s/privileged-container  container "web" is privileged
      k8s/web.yaml:9:17
          7 |     spec:
          8 |       containers:
      >   9 |         - name: web
            |                 ^^^
         10 |           image: web:1.2
         11 |           securityContext:
      removed from k8s/web.yaml:12:13
      -  12 |             runAsNonRoot: true
      why   One exploit in a privileged container owns the node.
      fix   Remove \`privileged\`, and add the one capability that is needed.

    1 introduced, all shown here
    1 file checked, 1 of a known kind
    Fail: 1 critical finding (fail-on: high).
    "
  `)
})

test('findings about one thing share a frame and one fix that sets it all', () => {
  const at = placeOf('spec:\n  name: web\n  image: web:1\n', 'web')
  const end = { start: at.text.value.length - 1, end: at.text.value.length - 1 }
  const adds = (line: string) => ({ title: `Add ${line}`, safe: true, edits: [{ span: end, text: `\n  securityContext:\n    ${line}` }] })
  const findings = ['runAsNonRoot: true', 'privileged: false'].map((line) => finding(at, { message: `no ${line}`, fix: adds(line) }))
  expect(show(findings)).toMatchInlineSnapshot(`
    "critical k8s/privileged-container  no runAsNonRoot: true
    critical k8s/privileged-container  no privileged: false
      k8s/web.yaml:2:9
          1 | spec:
      >   2 |   name: web
            |         ^^^
          3 |   image: web:1
      why   One exploit in a privileged container owns the node.
      fix   Add runAsNonRoot: true; Add privileged: false
      +     |   securityContext:
      +     |     runAsNonRoot: true
      +     |     privileged: false

    2 introduced, all shown here
    1 file checked, 1 of a known kind
    Fail: 2 critical findings (fail-on: high).
    "
  `)
})

test('what is in the baseline is counted, what somebody gave a reason for is told', () => {
  const at = placeOf(deployment, 'true')
  const by = ['baseline', 'baseline', 'comment'] as const
  const waived = by.map((word) => finding(at, { waived: { by: word, reason: 'ticket 1', until: null } }))
  const text = terminal(result(waived, { verdict: 'pass' }), { rules })
  expect(text.match(/^waived.*/gm)).toEqual([
    'waived k8s/privileged-container  k8s/web.yaml:12:25 by comment: ticket 1',
    'waived 2 findings by the baseline',
  ])
})

test('the reason of a rule is told once', () => {
  const both = [placeOf(deployment, 'true'), placeOf(deployment, 'web:1.2')].map((at) => finding(at))
  expect(terminal(result(both), { rules }).match(/^ {2}why/gm)).toHaveLength(1)
})

test('the closing line counts what is not shown', () => {
  const at = placeOf(deployment, 'true')
  const findings = [1, 2, 3].map((n) => finding(at, { subject: `Pod ${n}` }))
  const text = terminal(result(findings, { counts: { introduced: 3, existing: 4, fixed: 1, waived: 0 } }), { rules, limit: 1 })
  expect(text).toContain(
    '3 introduced: 1 shown here, 2 elsewhere; 4 existing, 1 fixed\n1 file checked, 1 of a known kind\nFail: 3 critical findings (fail-on: high).\n',
  )
})

test('a problem has its place and a way out', () => {
  expect(
    show([], { verdict: 'incomplete', problems: [problem({ at: placeOf('a: [b\n', '[', { path: 'broken.yaml' }) })] }),
  ).toMatchInlineSnapshot(`
    "problem  a mapping is not closed
      broken.yaml:1:4
      >   1 | a: [b
            |    ^
      fix   Mend the file, or leave its path out in the policy if it is meant to be
            so.

    Nothing introduced
    1 file checked, 1 of a known kind
    Incomplete: 1 problem left something unjudged, so this is no pass.
    "
  `)
})

test('quiet: a line each, and nothing where there is nothing to say', () => {
  const at = placeOf(deployment, 'true')
  expect(terminal(result([finding(at)]), { rules, quiet: true })).toMatchInlineSnapshot(`
    "k8s/web.yaml:12:25 critical k8s/privileged-container  container "web" is privileged
    1 introduced, all shown here
    Fail: 1 critical finding (fail-on: high).
    "
  `)
  expect(terminal(result([]), { rules, quiet: true })).toBe('')
})

test('colour only if asked', () => {
  const at = placeOf(deployment, 'true')
  expect(terminal(result([finding(at)]), { rules })).not.toContain('\u001b')
  expect(terminal(result([finding(at)]), { rules, color: true })).toContain('\u001b[1;31mcritical\u001b[0m')
})

test('nothing that a change says is obeyed by a terminal or by the runner of a workflow', () => {
  const hostile = fc
    .array(fc.oneof(fc.constantFrom('::error::x', '##[error]', '\u001b[2J', '\n', '\r', '\u202e', '\u009b', ' ', '\t'), anyText))
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(hostile, hostile, hostile, (text, path, words) => {
      const at = placeOf(`${text}GUILTY${text}`, 'GUILTY', { path })
      const waived = { by: 'comment', reason: words, until: null } as const
      const findings = [finding(at, { message: words, fix: fixOf(at, 'GUILTY', text, words), removed: at }), finding(at, { waived })]
      const out = terminal(result(findings, { notices: [words], problems: [problem({ message: words, path, at })] }), { rules, width: 60 })
      expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]|##\[|^\s*::/m)
    }),
  )
})

test('a credential is in no frame, removed line or fix', () => {
  const text = 'a: guilty\ntoken: swordfish\nb: c\n'
  const at = placeOf(text, 'guilty', { masks: ['swordfish', 'fish'] })
  const removed = { ...placeOf(text, 'token: swordfish', { side: 'base', masks: ['swordfish'] }) }
  const fix = { title: 'Set', safe: true, edits: [{ span: { start: 3, end: text.length - 1 }, text: 'x\ntoken: $TOKEN\nb: d' }] }
  const out = show([finding(at, { removed, fix })])
  expect(out).not.toContain('fish')
  expect(out).toContain('token: ********')
})

test('what is too much to show is counted', () => {
  const at = placeOf(deployment, 'true')
  const related = (count: number) => Array.from({ length: count }, () => ({ place: at, message: 'used here' }))
  expect(show([finding(at, { related: related(12) })])).toContain('used here\n        and 7 more places\n')
  expect(show([finding(at, { related: related(6) })])).toContain('used here\n        and 1 more place\n')
  expect(show([finding(at, { related: related(5) })])).not.toContain('more place')
  const long = fixOf(at, 'true', Array.from({ length: 40 }, () => 'x').join('\n'))
  expect(show([finding(at, { fix: long })])).toContain('fix   Set it to false\n        its 41 lines are too many to show here\n')
})
