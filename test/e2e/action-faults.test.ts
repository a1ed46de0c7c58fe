import { afterAll, beforeAll, expect, test } from 'vitest'
import { canHappen, kinds, Patient, type Step, steps } from './faulty-run.ts'

/*
 * The fault matrix runs without sockets in test/github/faults.test.ts. Here the bundle itself meets each kind of fault at one step of a whole run, in
 * turn; bench/faults.ts tries all kinds at all steps.
 */
let patient: Patient

beforeAll(async () => {
  patient = await new Patient().open()
})
afterAll(() => patient.repository.remove())

const names = Object.keys(steps) as Step[]
const cases = kinds.map((kind, at): [string, Step] => {
  const possible = names.filter((step) => canHappen(kind, step))
  return [kind, possible[at % possible.length] ?? 'reading']
})

test('a run without faults needs every step', () => {
  expect(patient.reference.outputs.verdict).toBe('fail')
  expect(new Set(cases.map(([, step]) => step))).toEqual(new Set(names))
})

test.concurrent.each(cases)('%s, while %s', async (kind, step) => {
  expect(await patient.suffer(kind, step, 1)).toEqual([])
})
