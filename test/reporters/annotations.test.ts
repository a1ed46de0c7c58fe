import { expect, test } from 'vitest'
import { annotations } from '../../src/reporters/annotations.ts'
import { deployment, finding, placeOf, problem, result, rules } from './result.ts'

const at = placeOf(deployment, 'true')

test('an annotation stands on the value and says what, how and where to read on', () => {
  expect(annotations(result([finding(at)]), rules).shown).toEqual([
    {
      level: 'error',
      file: 'k8s/web.yaml',
      lines: { start: 12, end: 12 },
      columns: { start: 25, end: 28 },
      title: 'critical: k8s/privileged-container',
      message: [
        'container "web" is privileged',
        'Fix: Remove `privileged`, and add the one capability that is needed.',
        'https://example.org/rules/k8s/privileged-container.md',
      ].join('\n'),
    },
  ])
})

const findings = Array.from({ length: 25 }, (_, n) => finding(at, { severity: n < 2 ? 'critical' : 'high', subject: `thing ${n}` }))
const lows = Array.from({ length: 10 }, (_, n) => finding(at, { severity: 'low', subject: `low ${n}` }))

test('ten of a level, gravest first; the tenth says how many more', () => {
  const { shown, unsaid } = annotations(result([...findings, ...lows], { verdict: 'pass' }), rules)
  const errors = shown.filter(({ level }) => level === 'error')
  expect([errors.length, unsaid]).toEqual([10, 0])
  expect(errors[9]).toMatchObject({ file: null, title: 'Plimsoll: 16 more' })
  expect(shown.filter(({ level }) => level === 'notice').every(({ file }) => file !== null)).toBe(true)
})

test('the error that ends a failed step is one of the ten: it has to say how many more', () => {
  const { shown, unsaid } = annotations(result([...findings, ...lows]), rules)
  const errors = shown.filter(({ level }) => level === 'error')
  expect([errors.length, unsaid]).toEqual([9, 16])
  expect(errors[0]?.title).toContain('critical')
  expect(annotations(result(findings.slice(0, 9)), rules).unsaid).toBe(0)
})

test('what is not in head has no line; what is waived or not introduced has no annotation', () => {
  const gone = finding(placeOf(deployment, 'true', { side: 'base' }))
  const waived = finding(at, { waived: { by: 'policy', reason: 'known', until: null } })
  expect(annotations(result([gone, waived, finding(at, { status: 'existing' })]), rules).shown).toMatchObject([
    { lines: null, columns: null },
  ])
})

test('a problem is told, and hidden characters are spelled out', () => {
  const told = annotations(result([], { problems: [problem({ message: 'bad \u001b[2J' }), problem({ status: 'existing' })] }), rules).shown
  expect(told).toMatchObject([{ level: 'warning', file: 'broken.yaml', message: 'bad \\x1b[2J' }])
})
