/**
 * Looks for the text of credentials in everything that is published of them:
 *   node bench/leaks.ts CASES.jsonl
 * Each case is checked as a change that adds its files; every value that a finding points at must be in no report.
 */
import { readFileSync } from 'node:fs'
import type { Result } from '../src/core/finding.ts'
import { annotations } from '../src/reporters/annotations.ts'
import { json } from '../src/reporters/json.ts'
import { renderReview } from '../src/reporters/render-review.ts'
import { fileComment, review } from '../src/reporters/review.ts'
import { sarif } from '../src/reporters/sarif.ts'
import { summary } from '../src/reporters/summary.ts'
import { terminal } from '../src/reporters/terminal.ts'
import { ruleInfo } from '../src/rule-info.ts'
import { memoryChange } from '../src/source/memory.ts'
import { checkChange } from '../test/check.ts'

interface Case {
  readonly id: string
  readonly polarity: string
  readonly files: readonly { readonly path: string; readonly text?: string; readonly base64?: string }[]
}

/** Shorter values are words that stand everywhere. */
const shortest = 8

const cases = readFileSync(process.argv[2] ?? '', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Case)
let [checked, values, leaks] = [0, 0, 0]

for (const { id, files } of cases.filter(({ polarity }) => polarity === 'positive')) {
  const head = Object.fromEntries(files.map(({ path, text, base64 }) => [path, text ?? Buffer.from(base64 ?? '', 'base64').toString()]))
  const result = await checkChange({}, head)
  const secrets = secretsOf(result)
  checked++
  values += secrets.length
  const outputs = await everyOutput(result, head)
  for (const [name, text] of Object.entries(outputs)) {
    for (const secret of secrets) {
      if (!text.includes(secret)) continue
      leaks++
      console.log(`${id}: a value of ${secret.length} characters is in ${name}`)
    }
  }
}
console.log(`${checked} cases, ${values} values, 10 outputs each: ${leaks} leaks`)
process.exitCode = leaks > 0 || values === 0 ? 1 : 0

function secretsOf({ findings }: Result): string[] {
  const spans = findings.flatMap(({ rule, at }) => (rule.startsWith('secret/') ? [at, ...at.masks.map((span) => ({ ...at, span }))] : []))
  const lines = spans.flatMap(({ text, span }) => text.slice(span).split('\n'))
  return [...new Set(lines.map((line) => line.trim().replace(/^["'`]|["'`,;]+$/g, '')))].filter((line) => line.length >= shortest)
}

async function everyOutput(result: Result, head: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const hunks = await memoryChange({}, head).hunks()
  const posted = review(result, { rules: ruleInfo, hunks })
  const nowhere = review(result, { rules: ruleInfo, hunks: new Map() })
  return {
    text: terminal(result, { rules: ruleInfo }),
    'text, quiet': terminal(result, { rules: ruleInfo, quiet: true }),
    JSON: json(result, { version: '0' }),
    SARIF: sarif(result, { rules: ruleInfo, version: '0' }),
    summary: summary(result, { rules: ruleInfo }),
    'review body': posted.body + nowhere.body,
    comments: posted.comments.map(({ body }) => body).join('\n'),
    'file comments': nowhere.offDiff.map((group) => fileComment(group, { rules: ruleInfo })?.body ?? '').join('\n'),
    annotations: JSON.stringify(annotations(result, ruleInfo)),
    'rendered review': renderReview(posted),
  }
}
