/**
 * Makes every fix that is offered for the positive cases of labelled corpora, and looks at what comes out:
 *   node bench/fixes.ts CASES.jsonl... [--rule GLOB] [--failures]
 * A fix must leave a text that parses, without the finding and without a new one. Counted for each alone, for those that share a comment, and for
 * all safe ones of a file together as `plimsoll fix` makes them.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type CheckInput, check } from '../src/check.ts'
import { afterFixes, fixedFiles } from '../src/commands/fix-rounds.ts'
import type { Edit, Finding, Result } from '../src/core/finding.ts'
import { applyEdits } from '../src/core/fix.ts'
import { FixProver } from '../src/core/fix-proof.ts'
import { matchesGlob } from '../src/core/glob.ts'
import { defaultPolicy } from '../src/core/policy.ts'
import { runSide } from '../src/core/run.ts'
import { readDocument } from '../src/documents/index.ts'
import { groups } from '../src/reporters/group.ts'
import { rules } from '../src/rules/index.ts'
import { memoryChange } from '../src/source/memory.ts'

interface Case {
  readonly id: string
  readonly polarity: string
  readonly files: readonly { readonly path: string; readonly text?: string; readonly base64?: string }[]
}

interface Tally {
  findings: number
  written: number
  offered: number
  applied: number
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rule: { type: 'string' }, failures: { type: 'boolean' } },
})
const wanted = (rule: string) => values.rule === undefined || matchesGlob(values.rule, rule)
const settings = { registries: [], owner: null, strict: true, today: '2026-01-01' }
const tallies = new Map<string, Tally>()
const refusals = new Map<string, string[]>()
const failures: string[] = []
const total = { cases: 0, groups: 0, groupsApplied: 0, safe: 0, safeApplied: 0, files: 0 }

type Files = Readonly<Record<string, string>>

const inputOf = (files: Files): CheckInput => ({
  change: memoryChange({}, files),
  rules,
  policy: defaultPolicy,
  headPolicy: null,
  overrides: { failOn: null, strict: true, only: [] },
  mode: 'scan',
  owner: null,
  today: settings.today,
})

const tallyOf = (rule: string) => {
  const tally = tallies.get(rule) ?? { findings: 0, written: 0, offered: 0, applied: 0 }
  tallies.set(rule, tally)
  return tally
}

/** What is wrong with a text after edits, if anything. */
async function wrongAfter(
  files: Files,
  before: Result,
  path: string,
  edits: readonly Edit[],
  mended: readonly Finding[],
): Promise<string | null> {
  const after = await check(inputOf({ ...files, [path]: applyEdits(files[path] ?? '', edits) }))
  const prints = new Map<string, number>()
  for (const { fingerprint } of before.findings) prints.set(fingerprint, (prints.get(fingerprint) ?? 0) + 1)
  if (after.problems.length > before.problems.length) return `does not parse: ${after.problems.at(-1)?.message}`
  const fresh = after.findings.find(({ fingerprint }) => !prints.has(fingerprint))
  if (fresh !== undefined) return `brings ${fresh.rule} (${fresh.message})`
  const gone = before.findings.length - after.findings.length
  return gone >= mended.length ? null : `${mended.length - gone} of ${mended.length} are still there`
}

async function tryCase({ id, files: listed }: Case): Promise<void> {
  const files = Object.fromEntries(listed.map(({ path, text, base64 }) => [path, text ?? Buffer.from(base64 ?? '', 'base64').toString()]))
  total.cases++
  const prover = new FixProver({ rules, settings, parse: readDocument })
  for (const [path, text] of Object.entries(files)) {
    const document = readDocument(path, text)
    const { drafts } = runSide(rules, { side: 'head', documents: [document], credentials: new Map(), estate: null }, settings)
    for (const [draft, proof] of prover.prove(drafts.filter(({ rule }) => wanted(rule.id)))) {
      tallyOf(draft.rule.id).written++
      if ('fix' in proof) continue
      const key = `${draft.rule.id}: ${proof.refused}`
      refusals.set(key, [...(refusals.get(key) ?? []), `${id} ${path}:${document.text.position(draft.span.start).line}`])
    }
  }
  const before = await check(inputOf(files))
  const findings = before.findings.filter(({ rule }) => wanted(rule))
  for (const finding of findings) {
    const tally = tallyOf(finding.rule)
    tally.findings++
    if (finding.fix === null) continue
    tally.offered++
    const wrong = await wrongAfter(files, before, finding.at.path, finding.fix.edits, [finding])
    if (wrong === null) tally.applied++
    else failures.push(`${finding.rule} alone: ${wrong}  ${id} ${finding.at.path}`)
  }
  for (const group of groups(findings)) {
    if (group.fix === null) continue
    total.groups++
    const [{ at }] = group.findings
    const parts = group.findings.filter(({ fix }) => fix !== null)
    const wrong = await wrongAfter(files, before, at.path, group.fix.edits, parts.slice(0, 1))
    if (wrong === null) total.groupsApplied++
    else failures.push(`together (${parts.map(({ rule }) => rule).join(', ')}): ${wrong}  ${id} ${at.path}`)
  }
  const safe = findings.filter(({ fix }) => fix?.safe)
  total.safe += safe.length
  const fixed = await fixedFiles(inputOf(files), { ...before, findings })
  total.files += fixed.length
  total.safeApplied += fixed.reduce((sum, { mended }) => sum + mended.length, 0)
  const after = fixed.length === 0 ? before : await afterFixes(inputOf(files), fixed)
  for (const { rule, at, fix } of after.findings)
    if (wanted(rule) && fix?.safe) failures.push(`${rule} left by \`plimsoll fix\`  ${id} ${at.path}`)
}

for (const path of positionals) {
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.trim() === '') continue
    const labelled = JSON.parse(line) as Case
    if (labelled.polarity === 'positive') await tryCase(labelled)
  }
}

const sum = (of: (tally: Tally) => number) => [...tallies.values()].reduce((all, tally) => all + of(tally), 0)
const columns = (...cells: (string | number)[]) =>
  console.log(cells.map((cell, at) => (at === 0 ? String(cell).padEnd(44) : String(cell).padStart(9))).join(''))
columns('rule', 'findings', 'written', 'offered', 'applied')
for (const [rule, { findings, written, offered, applied }] of [...tallies].sort()) columns(rule, findings, written, offered, applied)
columns(
  `${total.cases} cases`,
  sum(({ findings }) => findings),
  sum(({ written }) => written),
  sum(({ offered }) => offered),
  sum(({ applied }) => applied),
)
console.log(`shared comments with a fix: ${total.groups}, applied ${total.groupsApplied}`)
console.log(`safe fixes: ${total.safe}, applied by \`plimsoll fix\` ${total.safeApplied} in ${total.files} files`)
console.log('\nnot offered:')
for (const [key, places] of [...refusals].sort((a, b) => b[1].length - a[1].length))
  console.log(`${String(places.length).padStart(6)}  ${key}  (${places[0]})`)
console.log(`\n${failures.length} failures`)
for (const line of values.failures ? failures : failures.slice(0, 20)) console.log(`  ${line}`)
process.exitCode = failures.length === 0 ? 0 : 1
