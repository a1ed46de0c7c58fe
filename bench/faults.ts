/**
 * Every kind of fault at every step of a whole run of the built action, once and for good, and the run after it:
 *   npm run build && node bench/faults.ts [SIDE-BY-SIDE]
 * Fails if a finding is posted twice or lost without a word, if the verdict changes, if a run takes too long, or if the next run does not heal it.
 */
import { canHappen, kinds, Patient, type Step, steps } from '../test/e2e/faulty-run.ts'

const width = Number(process.argv[2] ?? 4)
const patient = await new Patient().open()
const cases = kinds.flatMap((kind) =>
  (Object.keys(steps) as Step[])
    .filter((step) => canHappen(kind, step))
    .flatMap((step) => [1, Number.POSITIVE_INFINITY].map((times) => ({ kind, step, times }))),
)
const wrong: string[] = []
const start = performance.now()
let next = 0
const work = async () => {
  for (let one = cases[next++]; one !== undefined; one = cases[next++]) {
    wrong.push(...(await patient.suffer(one.kind, one.step, one.times)))
  }
}
await Promise.all(Array.from({ length: width }, work))
patient.repository.remove()
for (const what of wrong) console.error(what)
const seconds = Math.round((performance.now() - start) / 1000)
console.log(
  `${kinds.length} kinds of fault, ${Object.keys(steps).length} steps: ${cases.length} runs with one, as many to heal, ${wrong.length} wrong, ${seconds} s`,
)
process.exitCode = wrong.length === 0 ? 0 : 1
