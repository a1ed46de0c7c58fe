/**
 * Checks every first-parent commit of a repository against its parent, as if each were a pull request:
 *   node bench/replay.ts REPOSITORY [--json FILE] [--facts]
 * Prints how long one check takes, what is introduced, and every run that is incomplete. FILE gets what was introduced and what was fixed. With
 * --facts each is checked twice more with all that the runs before found out, as hooks do, and the reports must be the same.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { simpleGit } from 'simple-git'
import { type CheckInput, check } from '../src/check.ts'
import { FactsFile } from '../src/commands/facts.ts'
import type { Result } from '../src/core/finding.ts'
import { defaultPolicy } from '../src/core/policy.ts'
import { openRepository } from '../src/git/repository.ts'
import { json } from '../src/reporters/json.ts'
import { rules } from '../src/rules/index.ts'
import { percentile } from './percentile.ts'

const { values, positionals } = parseArgs({
  options: { json: { type: 'string' }, facts: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const [folder] = positionals
if (folder === undefined) throw new Error('which repository?')
// Never written, as it is never closed.
const facts = new FactsFile(join(folder, '.git/plimsoll-replay'), { cli: import.meta.filename })
const differing: string[] = []

const commits = (await simpleGit(folder).raw('rev-list', '--first-parent', '--reverse', 'HEAD')).trim().split('\n')
const repository = await openRepository(folder)
const times: number[] = []
const introduced: number[] = []
const records: object[] = []
const perRule = new Map<string, number>()
const incomplete: string[] = []
let existing = 0
let fixed = 0

for (const [index, head] of commits.entries()) {
  const start = performance.now()
  const change = await repository.change(commits[index - 1] ?? null, head)
  const input: CheckInput = {
    change,
    rules,
    policy: defaultPolicy,
    headPolicy: null,
    overrides: { failOn: null, strict: false, only: [] },
    mode: 'check',
    owner: null,
    today: '2026-01-01',
  }
  const result = await check(input)
  times.push(performance.now() - start)
  for (const moment of values.facts ? ['next', 'again'] : []) {
    const known = await check({ ...input, facts: (settings) => facts.open(settings) })
    if (reportOf(known) !== reportOf(result)) differing.push(`${head.slice(0, 10)} ${moment}`)
  }
  for (const problem of result.problems) {
    if (problem.status === 'introduced') incomplete.push(`${head.slice(0, 10)} ${problem.path}: ${problem.rule ?? ''} ${problem.message}`)
  }
  const found = result.findings.filter((finding) => finding.status === 'introduced')
  existing += result.counts.existing
  fixed += result.counts.fixed
  if (result.files.recognized > 0) introduced.push(found.length)
  for (const { rule } of found) perRule.set(rule, (perRule.get(rule) ?? 0) + 1)
  for (const { status, rule, at, severity, message, subject, removed } of result.findings) {
    if (status === 'existing') continue
    records.push({
      commit: head,
      status,
      rule,
      severity,
      path: at.path,
      side: at.side,
      line: at.text.position(at.span.start).line,
      subject,
      message,
      removed: removed !== null,
    })
  }
}

const total = introduced.reduce((sum, count) => sum + count, 0)
console.log(
  `${commits.length} commits; one check p50 ${percentile(times, 0.5).toFixed(1)} ms, p95 ${percentile(times, 0.95).toFixed(1)} ms, max ${Math.max(...times).toFixed(0)} ms`,
)
console.log(
  `${introduced.length} commits touch a recognized document; introduced ${total}: p50 ${percentile(introduced, 0.5)}, p90 ${percentile(introduced, 0.9)}, none in ${((100 * introduced.filter((count) => count === 0).length) / introduced.length).toFixed(1)} %`,
)
console.log(`existing ${existing}, fixed ${fixed}`)
for (const [rule, count] of [...perRule].sort((a, b) => b[1] - a[1])) console.log(`${String(count).padStart(6)}  ${rule}`)
console.log(`${incomplete.length} problems introduced`)
for (const line of incomplete) console.log(`  ${line}`)
if (values.facts) console.log(`${differing.length} reports differ with facts of before ${differing.join(' ')}`)
if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(records, null, 1))

function reportOf(result: Result): string {
  return json(result, { version: '' }) + JSON.stringify(result.files)
}
