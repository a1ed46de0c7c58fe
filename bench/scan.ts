/**
 * What a scan of a folder costs, as a whole and by rule:
 *   node bench/scan.ts FOLDER [ROUNDS]
 * Rules are run in turn over grains that are already made, several rounds; the share is of all rules' time and of parsing together.
 */
import { performance } from 'node:perf_hooks'
import { runSide } from '../src/core/run.ts'
import { findCredentials } from '../src/credentials/find.ts'
import { readDocument } from '../src/documents/index.ts'
import { diskTree } from '../src/git/disk.ts'
import { rules } from '../src/rules/index.ts'

const [folder = '.', rounds = '5'] = process.argv.slice(2)
const tree = diskTree(folder)
const files = await tree.list()
const contents = await tree.read(files)

const time = async <Value>(work: () => Value | Promise<Value>): Promise<[Value, number]> => {
  const start = performance.now()
  const value = await work()
  return [value, performance.now() - start]
}
const texts = files.flatMap(({ path }, index) => {
  const content = contents[index]
  return content?.kind === 'text' ? [{ path, text: content.text }] : []
})
const bytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
const [documents, parsing] = await time(() => texts.map(({ path, text }) => readDocument(path, text)))
const [credentials, scanning] = await time(async () => {
  const found = new Map()
  for (const document of documents) found.set(document, await findCredentials(document))
  return found
})
const settings = { registries: [], owner: null, strict: true, today: '2026-01-01' }
const side = { side: 'head', documents, credentials, estate: null } as const
const [first, firstRun] = await time(() => runSide(rules, side, settings))
const costs: { id: string; cost: number }[] = []
for (const rule of rules) {
  const [, cost] = await time(() => {
    for (let round = 0; round < Number(rounds); round++) runSide([rule], side, settings)
  })
  costs.push({ id: rule.id, cost: cost / Number(rounds) })
}
const warm = costs.reduce((sum, { cost }) => sum + cost, 0)
const whole = parsing + scanning + firstRun

console.log(`${texts.length} text files of ${files.length}, ${(bytes / 1e6).toFixed(2)} MB, ${first.drafts.length} reports`)
console.log(
  `parse ${parsing.toFixed(0)} ms, credentials ${scanning.toFixed(0)} ms, rules with making grains ${firstRun.toFixed(0)} ms, warm ${warm.toFixed(0)} ms`,
)
console.log(`${((bytes / 1e6 / whole) * 1000).toFixed(1)} MB/s; peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)
for (const { id, cost } of costs.sort((a, b) => b.cost - a.cost).slice(0, 12)) {
  console.log(
    `${cost.toFixed(2).padStart(8)} ms  ${((100 * cost) / whole).toFixed(1).padStart(5)} % of all  ${((100 * cost) / warm).toFixed(1).padStart(5)} % of rules  ${id}`,
  )
}
