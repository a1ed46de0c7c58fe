/**
 * Draws introduced findings to be judged by hand from what replays wrote:
 *   node bench/draw.ts [--seed TEXT] [--count N] [--per-rule N] REPLAY.json …
 * The order is by a hash of the seed and the finding, so that a rule that is mended leaves the other draws as they are.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'

interface Replayed {
  readonly commit: string
  readonly status: 'introduced' | 'fixed'
  readonly rule: string
  readonly severity: string
  readonly path: string
  readonly line: number
  readonly subject: string
  readonly message: string
}

const areas = new Set(['image', 'dockerfile', 'compose', 'workflow', 'k8s', 'rbac', 'secret'])

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: 'plimsoll' },
    count: { type: 'string', default: '60' },
    'per-rule': { type: 'string', default: '5' },
  },
})

const candidates = positionals
  .flatMap((file) => {
    const repository = basename(file, '.json')
    const records = JSON.parse(readFileSync(file, 'utf8')) as Replayed[]
    return records.filter(({ status }) => status === 'introduced').map((record) => ({ ...record, repository }))
  })
  .filter(({ rule }) => areas.has(rule.split('/')[0] ?? ''))
  .map((record) => {
    const { repository, commit, rule, path, subject, line } = record
    const name = [values.seed, repository, commit, rule, path, subject, line].join('\0')
    return { ...record, order: createHash('sha256').update(name).digest('hex') }
  })
  .sort((a, b) => (a.order < b.order ? -1 : 1))

const drawn = new Map<string, number>()
const draw = candidates.filter(({ rule }) => {
  const count = drawn.get(rule) ?? 0
  drawn.set(rule, count + 1)
  return count < Number(values['per-rule'])
})

console.log(`${candidates.length} introduced by ${drawn.size} rules`)
for (const { repository, commit, path, line, rule, severity, message } of draw.slice(0, Number(values.count))) {
  console.log(`${repository} ${commit.slice(0, 10)} ${path}:${line} ${rule} (${severity}) ${message}`)
}
