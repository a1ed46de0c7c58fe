import { expect, test } from 'vitest'
import { parsePolicy } from '../../../src/policy-file.ts'
import { checkChange, commitsOf, type Files, only } from '../../check.ts'
import { githubToken } from '../../credentials/tokens.ts'

const rule = 'secret/in-history'
const [one, two] = [`TOKEN=${githubToken(1)}\n`, `TOKEN=${githubToken(2)}\n`]
const short = (commit: number) => String(commit).repeat(12)

const run = (states: readonly Files[], options: Parameters<typeof checkChange>[2] = only(rule)) =>
  checkChange(states[0] ?? {}, states.at(-1) ?? {}, { ...options, commits: commitsOf(...states) })

const told = async (states: readonly Files[], options?: Parameters<typeof checkChange>[2]) =>
  (await run(states, options)).findings
    .filter((finding) => finding.rule === rule)
    .map(({ at, message }) => `${at.path} ${message.match(/commit \d+/g)}`)

test('a credential that came and went is one finding, with both commits, critical, on the file as a whole', async () => {
  const { findings, verdict } = await run([{}, { 'a.env': one }, { 'a.env': `# note\n${one}` }, {}])
  expect(verdict).toBe('fail')
  expect(findings).toHaveLength(1)
  const [finding] = findings
  expect(finding).toMatchObject({ rule, severity: 'critical', status: 'introduced', wholeFile: true, at: { path: 'a.env', side: 'base' } })
  expect(finding?.message).toContain(`added by commit ${short(1)}, gone since commit ${short(3)}`)
  const { at, removed, ...published } = finding!
  expect(JSON.stringify(published)).not.toContain(githubToken(1).slice(4))
  expect(at.masks).toContainEqual(at.span)
})

test.each<[string, Files[], string[]]>([
  ['still there at the end', [{}, { 'a.env': one }, { 'a.env': `# moved\n${one}` }], []],
  ['moved to another file', [{}, { 'a.env': one }, { 'b.env': one }], []],
  ['of base, taken away', [{ 'a.env': one }, { 'a.env': '# none\n' }, {}], []],
  ['of base, taken away and put back and taken away', [{ 'a.env': one }, {}, { 'a.env': one }, {}], []],
  ['of base, in another file', [{ 'b.env': one }, { 'b.env': one, 'a.env': one }, { 'a.env': one }, {}], []],
  ['added twice', [{}, { 'a.env': one }, {}, { 'a.env': one }, {}], [`a.env commit ${short(1)},commit ${short(4)}`]],
  [
    'two of them in turn',
    [{}, { 'a.env': one }, { 'a.env': two }, {}],
    [`a.env commit ${short(1)},commit ${short(2)}`, `a.env commit ${short(2)},commit ${short(3)}`],
  ],
  ['replaced by one that stays', [{}, { 'a.env': one }, { 'a.env': two }], [`a.env commit ${short(1)},commit ${short(2)}`]],
])('%s', async (_, states, expected) => {
  expect(await told(states)).toEqual(expected)
})

test('a password that everybody tries first is no secret of history', async () => {
  expect(await told([{}, { 'a.env': 'POSTGRES_PASSWORD=postgres\n' }, { 'a.env': 'POSTGRES_PASSWORD=${PASSWORD:?}\n' }])).toEqual([])
})

test('the only commit of a change has no history', async () => {
  expect(await told([{}, { 'a.env': one }])).toEqual([])
})

test('a waiver in a commit counts for nothing, one of the base policy counts', async () => {
  const states = [{}, { 'a.env': `# plimsoll-ignore secret/*: mine\n${one}` }, {}]
  expect(await told(states)).toHaveLength(1)
  const [finding] = (await run(states)).findings
  expect(finding?.waived).toBeNull()
  const policy = parsePolicy('waivers:\n  - {rule: "secret/*", path: "a.env", reason: a sample}\n')
  expect(await told(states, { policy })).toEqual([])
  expect(await told(states, { policy: parsePolicy('exclude: [a.env]\n') })).toEqual([])
  expect(await told(states, { policy: parsePolicy('rules: {secret/in-history: off}\n') })).toEqual([])
})

test('a state that cannot be read leaves the run incomplete', async () => {
  const commits = commitsOf({}, { 'a.env': one }, {})
  const unreadable = async () =>
    (await commits()).map((step) => ({
      ...step,
      change: { ...step.change, head: { ...step.change.head, read: async () => [{ kind: 'unreadable', reason: 'missing' } as const] } },
    }))
  const result = await checkChange({}, {}, { ...only(rule), commits: unreadable })
  expect(result.verdict).toBe('incomplete')
  expect(result.problems[0]?.path).toBe('a.env')
})
