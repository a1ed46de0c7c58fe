import { expect, test } from 'vitest'
import { exampleFiles, isChangeRule } from '../../src/core/rule.ts'
import { parseMarker } from '../../src/reporters/marker.ts'
import { type ReviewComment, review } from '../../src/reporters/review.ts'
import { ruleInfo } from '../../src/rule-info.ts'
import { rules } from '../../src/rules/index.ts'
import { memoryChange } from '../../src/source/memory.ts'
import { checkChange, only } from '../check.ts'

/** The file as it is after a click on the comment's suggestion, or null where it offers none. */
function clicked(text: string, { body, line, start_line = line }: ReviewComment): string | null {
  const found = /\n(`{3,})suggestion\n([\s\S]*?)\1\n/.exec(body)
  if (found === null) return null
  const lines = text.split('\n')
  const suggested = (found[2] ?? '').split('\n').slice(0, -1)
  return [...lines.slice(0, start_line - 1), ...suggested, ...lines.slice(line)].join('\n')
}

const samples = [
  'compose/privileged',
  'dockerfile/runs-as-root',
  'k8s/privileged-container',
  'k8s/host-pid',
  'workflow/permissions-missing',
]

test.each(samples)('every suggestion on the bad example of %s mends something and breaks nothing', async (id) => {
  const rule = rules.find((other) => other.id === id)
  if (rule === undefined || isChangeRule(rule)) throw new Error(`${id} is no rule on one side`)
  const files = exampleFiles(rule, rule.bad)
  const options = only('*/*')
  const result = await checkChange({}, files, options)
  const { comments } = review(result, { rules: ruleInfo, hunks: await memoryChange({}, files).hunks() })
  const known = new Set(result.findings.map(({ fingerprint }) => fingerprint))
  let clicks = 0
  for (const comment of comments) {
    const text = clicked(files[comment.path] ?? '', comment)
    if (text === null) continue
    clicks++
    const after = await checkChange({}, { ...files, [comment.path]: text }, options)
    const left = new Set(after.findings.map(({ fingerprint }) => fingerprint))
    expect(after.problems).toEqual([])
    expect([...left].filter((fingerprint) => !known.has(fingerprint))).toEqual([])
    expect(parseMarker(comment.body)?.fingerprints.some((fingerprint) => !left.has(fingerprint))).toBe(true)
  }
  expect(clicks).toBeGreaterThan(0)
})
