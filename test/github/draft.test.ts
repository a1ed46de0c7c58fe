import { expect, test } from 'vitest'
import { draftReview } from '../../src/github/draft.ts'
import { memoryTree } from '../../src/source/memory.ts'
import { deployment, finding, placeOf, problem, result, rules } from '../reporters/result.ts'

const tree = memoryTree({}, 'nothing')
const input = {
  pull: 7,
  commit: 'a'.repeat(40),
  change: { base: tree, head: tree, files: [], hunks: async () => new Map() },
  rules,
  linkTo: () => null,
  scope: '',
}
const at = placeOf(deployment, 'true')

test('comments stay where their file was not judged, and all of them where the change as a whole was not', async () => {
  const unjudged = async (...paths: string[]) => {
    const draft = await draftReview(result([], { problems: paths.map((path) => problem({ path })) }), input)
    return ['broken.yaml', 'web.yaml'].filter((path) => draft.unjudged(path))
  }
  expect(await unjudged()).toEqual([])
  expect(await unjudged('broken.yaml')).toEqual(['broken.yaml'])
  expect(await unjudged('.')).toEqual(['broken.yaml', 'web.yaml'])
})

test('what is excepted no longer holds, and is known to be there', async () => {
  const waived = finding(at, { fingerprint: 'a1', waived: { by: 'policy', reason: 'agreed', until: null } })
  const draft = await draftReview(result([waived, finding(at, { fingerprint: 'b2' })]), input)
  expect([draft.live, draft.waived]).toEqual([new Set(['b2']), new Set(['a1'])])
})
