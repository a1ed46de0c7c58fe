import fc from 'fast-check'
import { expect, test } from 'vitest'
import { json, report } from '../../src/reporters/json.ts'
import { anyText, deployment, finding, fixOf, placeOf, problem, result } from './result.ts'

const options = { version: '1.2.3' }

test('the report has the promised shape', () => {
  const at = placeOf(deployment, 'true')
  const removed = placeOf('a: 1\nb: 2\n', 'b: 2\n', { path: 'old.yaml', side: 'base' })
  const found = finding(at, { fix: fixOf(at, 'true', 'false'), removed, waived: { by: 'policy', reason: 'known', until: '2027-01-31' } })
  expect(report(result([found], { problems: [problem()] }), options)).toEqual({
    version: 1,
    tool: { name: 'plimsoll', version: '1.2.3' },
    verdict: 'fail',
    counts: { introduced: 0, existing: 0, fixed: 0, waived: 0 },
    findings: [
      {
        rule: 'k8s/privileged-container',
        severity: 'critical',
        threat: 'runtime',
        status: 'introduced',
        waived: { by: 'policy', reason: 'known', until: '2027-01-31' },
        path: 'k8s/web.yaml',
        side: 'head',
        start: { line: 12, column: 25 },
        end: { line: 12, column: 29 },
        removed: { path: 'old.yaml', start: { line: 2, column: 1 }, end: { line: 3, column: 1 } },
        subject: 'Deployment shop/web container web',
        message: 'container "web" is privileged',
        fingerprint: '0123456789abcdef',
        fix: {
          title: 'Set it to false',
          safe: true,
          edits: [{ path: 'k8s/web.yaml', start: { line: 12, column: 25 }, end: { line: 12, column: 29 }, text: 'false' }],
        },
      },
    ],
    problems: [{ path: 'broken.yaml', message: 'a mapping is not closed', rule: null }],
  })
})

test('an edit that repeats a credential is left out', () => {
  const text = 'ENV TOKEN=swordfish\n'
  const at = placeOf(text, 'TOKEN=swordfish', { masks: ['swordfish'] })
  const out = json(result([finding(at, { fix: fixOf(at, 'TOKEN=swordfish', 'TOKEN swordfish') })]), options)
  expect(out).not.toContain('swordfish')
  expect(out).toContain('Set it to false')
})

test('the text reads as the data and holds nothing that a terminal or a runner obeys', () => {
  fc.assert(
    fc.property(anyText, (message) => {
      const given = result([finding(placeOf(deployment, 'true'), { message: `${message}\u009b31m\u202e##[error]x\n::error::x` })])
      const out = json(given, options)
      expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(report(given, options))))
      expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]|##\[|^\s*::/m)
    }),
    { numRuns: 30 },
  )
})
