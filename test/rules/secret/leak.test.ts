import { describe, expect, test } from 'vitest'
import type { Result } from '../../../src/core/finding.ts'
import { annotations } from '../../../src/reporters/annotations.ts'
import { json } from '../../../src/reporters/json.ts'
import { renderReview } from '../../../src/reporters/render-review.ts'
import { review } from '../../../src/reporters/review.ts'
import { sarif } from '../../../src/reporters/sarif.ts'
import { summary } from '../../../src/reporters/summary.ts'
import { terminal } from '../../../src/reporters/terminal.ts'
import { checkChange, only } from '../../check.ts'
import { found, secrets } from './cases.ts'

const rules = () => undefined

/** All that is printed or sent of a result, each with its whole file as a hunk. */
function outputs(result: Result, path: string, text: string): Record<string, string> {
  const lines = text.split('\n').map((line) => `+${line}`)
  const hunks = new Map([[path, [{ baseStart: 0, baseLines: 0, headStart: 1, headLines: lines.length, lines }]]])
  return {
    terminal: terminal(result, { rules, limit: 100 }),
    json: json(result, { version: '1.0.0' }),
    sarif: sarif(result, { rules, version: '1.0.0' }),
    summary: summary(result, { rules }),
    annotations: JSON.stringify(annotations(result, rules)),
    review: JSON.stringify(review(result, { rules, hunks })),
    rendered: renderReview(review(result, { rules, hunks })),
  }
}

describe('no output has the credential in', () => {
  test.each(found)('%s', async (_, path, text) => {
    const introduced = await checkChange({}, { [path]: text }, only('*/*'))
    const fixed = await checkChange({ [path]: text }, { [path]: '{}\n' }, only('*/*'))
    expect(introduced.findings.length).toBeGreaterThan(0)
    for (const result of [introduced, fixed]) {
      for (const [name, output] of Object.entries(outputs(result, path, text))) {
        for (const secret of secrets) expect(output.includes(secret), `${name} ${secret.length}`).toBe(false)
      }
    }
  })
})
