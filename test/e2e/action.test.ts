import { expect } from 'vitest'
import { sarifFaults } from '../reporters/sarif-schema.ts'
import { type Job, mergeGroupPayload, pullRequestPayload, pushPayload, runJob } from './action-run.ts'
import { introduced, test, unsound } from './scene.ts'

const zeros = '0'.repeat(40)

test('an unsound change fails, whatever the clone holds', async ({ scene }) => {
  const { merge } = scene
  const reports = []
  for (const checkout of [{ checkout: merge }, { checkout: merge, depth: 1 }, { checkout: null }]) {
    const { code, report, log, outputs } = await scene.run(checkout)
    expect(code, log).toBe(1)
    expect(introduced(report)).toEqual(expect.arrayContaining(['k8s/privileged-container', 'k8s/run-as-non-root']))
    expect(outputs).toMatchObject({ verdict: 'fail', introduced: String(report?.counts.introduced) })
    reports.push(report)
  }
  expect(reports[1]).toEqual(reports[0])
  expect(reports[2]).toEqual(reports[0])
})

test('the first run posts one review on the exact lines; a second run posts nothing', async ({ scene }) => {
  const { github, head, pull } = scene
  const first = await scene.run()
  expect(pull.reviews).toMatchObject([{ commit: head, body: expect.stringContaining('introduced') }])
  const privileged = pull.threads.find(({ comments: [comment] }) => comment?.body.includes('k8s/privileged-container'))
  expect(privileged?.original).toEqual({ path: 'k8s/web.yaml', side: 'RIGHT', line: 18, startLine: null })
  expect(privileged?.comments[0]?.body).toContain('```suggestion\n```')
  const before = github.writes.length
  const second = await scene.run()
  expect(github.writes).toHaveLength(before)
  expect([second.code, second.report]).toEqual([first.code, first.report])
})

test('a push that mends one finding and moves another takes one comment away and posts none', async ({ scene }) => {
  const { base, pull, repository } = scene
  await scene.run()
  const before = pull.threads.length
  repository.branch('topic', 'topic')
  const mended = repository.commit({ 'k8s/web.yaml': `# The shop\n${unsound.replace('privileged: true', 'privileged: false')}` })
  pull.push('topic')
  const reviews = pull.reviews.length
  const { code } = await scene.run({ payload: pullRequestPayload(base, mended), checkout: repository.merge('main', 'topic') })
  expect(code).toBe(0)
  expect(pull.reviews).toHaveLength(reviews)
  expect(pull.threads.some(({ comments: [comment] }) => comment?.body.includes('k8s/privileged-container'))).toBe(false)
  expect(pull.threads).toHaveLength(before - 1)
})

test('a pull request from a fork: same verdict and findings, no review, and the reason', async ({ scene }) => {
  const { pull } = scene
  const fork = await scene.run({ inputs: { 'github-token': 'read-token' } })
  expect(pull.reviews).toHaveLength(0)
  const own = await scene.run()
  expect(fork.code).toBe(own.code)
  expect(fork.report?.findings).toEqual(own.report?.findings)
  expect(fork.outputs).toMatchObject({ verdict: 'fail', introduced: own.outputs.introduced })
  expect(fork.annotations).toEqual(own.annotations)
  expect(fork.summary).toContain('privileged')
  expect(fork.summary).toContain('pull request from a fork')
})

test('annotations, summary and SARIF say the same as the report', async ({ scene }) => {
  const { annotations, summary, report, outputs, files } = await scene.run({ inputs: { 'sarif-file': 'out/plimsoll.sarif' } })
  const critical = annotations.find(({ properties }) => properties.title?.includes('k8s/privileged-container'))
  expect(critical).toMatchObject({ level: 'error', properties: { file: 'k8s/web.yaml', line: '18', endLine: '18' } })
  // The first that GitHub shows of a failed job.
  expect(annotations.at(-1)?.message).toBe('Plimsoll: Fail: 1 critical finding (fail-on: high). Each is in the log and the summary.')
  expect(summary).toContain('k8s/privileged-container')
  expect(outputs['sarif-file']).toMatch(/workspace\/out\/plimsoll\.sarif$/)
  const results = JSON.parse(files('out/plimsoll.sarif') ?? '{}').runs[0].results as { ruleId: string; partialFingerprints: object }[]
  expect(new Set(results.flatMap(({ partialFingerprints }) => Object.keys(partialFingerprints)))).toEqual(new Set(['plimsoll/v1']))
  const elsewhere = await scene.run({ checkout: null, inputs: { 'sarif-file': 'plimsoll.sarif' } })
  expect(elsewhere.files('plimsoll.sarif')).toContain('primaryLocationLineHash')
  expect(new Set(results.map(({ ruleId }) => ruleId))).toEqual(
    new Set(report?.findings.filter(({ status }) => status !== 'fixed').map(({ rule }) => rule)),
  )
})

test('what is not wanted is not written', async ({ scene }) => {
  const { github } = scene
  const { annotations, summary, code } = await scene.run({ inputs: { review: 'never', annotations: 'false', summary: 'false' } })
  expect([code, annotations.length, summary, github.writes]).toEqual([1, 1, '', []])
})

test('names and values that look like commands, Markdown or markers are only text', async ({ scene }) => {
  const { base, github, repository } = scene
  const name = 'k8s/::error title=x::owned %0A\n::set-output name=verdict::pass.yaml'
  repository.branch('hostile', 'main')
  const hostile = repository.commit({
    [name]: unsound.replace('name: web', 'name: "web\\n::error::owned @octocat <!-- plimsoll:v1 a1 -->"'),
  })
  github.pull(9, 'main', 'hostile')
  const { code, annotations, outputs, summary } = await scene.run({ payload: pullRequestPayload(base, hostile, 9), checkout: hostile })
  expect([code, outputs.verdict]).toEqual([1, 'fail'])
  expect(annotations.map(({ message }) => message)).not.toContain('owned')
  expect(annotations.every(({ properties }) => properties.title !== 'x')).toBe(true)
  expect(summary).not.toContain(' @octocat')
  expect(github.pulls.get(9)?.threads.length).toBeGreaterThan(0)
})

test('a report never goes through a link that the change brought', async ({ scene }) => {
  const { base, github, repository } = scene
  repository.branch('link', 'main')
  const link = repository.commit({ 'plimsoll.sarif': { link: '/tmp/elsewhere.sarif' }, out: { link: '..' } })
  github.pull(9, 'main', 'link')
  const job = { payload: pullRequestPayload(base, link, 9), checkout: link }
  for (const path of ['plimsoll.sarif', 'out/plimsoll.sarif', '../plimsoll.sarif']) {
    const { code, annotations, outputs, report } = await scene.run({ ...job, inputs: { 'sarif-file': path } })
    expect([code, annotations.at(-1)]).toEqual([
      1,
      expect.objectContaining({ level: 'error', message: expect.stringMatching(/is a link|is not below/) }),
    ])
    expect([outputs.verdict, outputs['sarif-file'], report?.verdict]).toEqual(['pass', '', 'pass'])
  }
})

test('a comment that GitHub refuses is lost from its line, and from nowhere else', async ({ scene }) => {
  const { pull } = scene
  pull.refuse = ({ body }) => body.includes('k8s/privileged-container')
  const { code } = await scene.run()
  expect(code).toBe(1)
  const [thread] = pull.threads.filter(({ comments: [comment] }) => comment?.body.includes('k8s/privileged-container'))
  expect(thread?.original.line).toBeNull()
})

test('a change that has nothing to do with configuration passes in seconds', async ({ scene }) => {
  const { base, github, repository } = scene
  repository.branch('docs', 'main')
  const docs = repository.commit({ 'README.md': '# Shop\n\nIt sells.\n' })
  github.pull(8, 'main', 'docs')
  const { code, report, milliseconds } = await scene.run({ payload: pullRequestPayload(base, docs, 8), checkout: docs })
  expect([code, report?.verdict, report?.findings]).toEqual([0, 'pass', []])
  expect(milliseconds).toBeLessThan(8000)
  expect(github.writes).toEqual([])
})

test('SARIF is written, without results, where a change has nothing to find, and where it changes nothing', async ({ scene }) => {
  const { base, github, repository } = scene
  repository.branch('docs', 'main')
  const docs = repository.commit({ 'README.md': '# Shop\n\nIt sells.\n' })
  github.pull(8, 'main', 'docs')
  const jobs: Partial<Job>[] = [
    { payload: pullRequestPayload(base, docs, 8), checkout: docs },
    { payload: pullRequestPayload(base, base, 8), checkout: base },
  ]
  for (const job of jobs) {
    const { code, outputs, files, log } = await scene.run({ ...job, inputs: { 'sarif-file': 'plimsoll.sarif' } })
    expect([code, outputs['sarif-file']], log).toEqual([0, expect.stringMatching(/plimsoll\.sarif$/)])
    const sarif = JSON.parse(files('plimsoll.sarif') ?? 'null')
    expect([sarifFaults(sarif), sarif.runs[0].results]).toEqual([[], []])
    expect(sarif.runs[0].invocations[0].executionSuccessful).toBe(true)
  }
})

test('after a deletion there is a report and no SARIF, which would close the alerts of the default branch, and the log says so', async ({
  scene,
}) => {
  const { base, github, head } = scene
  const job = { github, event: 'push', checkout: base, payload: pushPayload(head, zeros), inputs: { 'sarif-file': 'plimsoll.sarif' } }
  const { code, outputs, report, files, log } = await runJob(job)
  expect([code, outputs['sarif-file'], files('plimsoll.sarif')]).toEqual([0, '', null])
  expect(report).toMatchObject({ version: 1, verdict: 'pass', findings: [] })
  expect(log).toContain('plimsoll.sarif is not written')
})

test('the SARIF of a push has all findings of its commit, as code scanning takes it for the state of the branch', async ({ scene }) => {
  const { github, repository } = scene
  repository.branch('old', 'main')
  const old = repository.commit({ 'old.yaml': unsound, 'README.md': '# Old\n' })
  const docs = repository.commit({ 'README.md': '# New\n' })
  const job = { github, event: 'push', checkout: docs, payload: pushPayload(old, docs), inputs: { 'sarif-file': 'plimsoll.sarif' } }
  const { code, report, files, log } = await runJob(job)
  expect([code, report?.findings], log).toEqual([0, []])
  const sarif = JSON.parse(files('plimsoll.sarif') ?? 'null')
  expect(sarifFaults(sarif)).toEqual([])
  expect(sarif.runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain('k8s/privileged-container')
  expect(log).not.toContain('code scanning')
  const dispatched = await runJob({ ...job, event: 'workflow_dispatch', payload: {}, inputs: { ...job.inputs, base: old } })
  expect(dispatched.files('plimsoll.sarif')).toBe(files('plimsoll.sarif'))
})

test('the log says where an upload of the SARIF would tell code scanning what it is not', async ({ scene }) => {
  const { base, github, head } = scene
  const inputs = { 'sarif-file': 'plimsoll.sarif' }
  const push = { github, event: 'push', checkout: null, payload: pushPayload(base, head) }
  const closes = 'closes the alerts of the branch on all others'
  expect((await runJob({ ...push, inputs })).log).toContain(closes)
  expect((await runJob(push)).log).not.toContain(closes)
  const first = { ...push, payload: pushPayload(zeros, base, 'refs/heads/main') }
  for (const whole of [first, { ...push, event: 'schedule', payload: {} }])
    expect((await runJob({ ...whole, inputs })).log).not.toContain(closes)
  const target = await scene.run({ event: 'pull_request_target', inputs })
  expect(target.log).toContain(`give upload-sarif \`ref: refs/pull/7/head\` and \`sha: ${head}\``)
  expect((await scene.run({ inputs })).log).not.toContain('upload')
})

test('a merge group is judged from its own base and gets no comments', async ({ scene }) => {
  const { base, github, merge } = scene
  const { code, report } = await runJob({
    github,
    event: 'merge_group',
    payload: mergeGroupPayload(base, merge),
    checkout: merge,
    depth: 1,
  })
  expect(code).toBe(1)
  expect(introduced(report)).toContain('k8s/privileged-container')
  expect(github.writes).toEqual([])
})

test('a push is judged from what was there before; a new branch from where it left the default branch', async ({ scene }) => {
  const { base, github, head } = scene
  const job = { github, event: 'push', checkout: head, depth: 1 }
  const before = await runJob({ ...job, payload: pushPayload(base, head) })
  const fresh = await runJob({ ...job, payload: pushPayload(zeros, head) })
  expect([before.code, fresh.code]).toEqual([1, 1])
  expect(fresh.report).toEqual(before.report)
  const first = await runJob({ ...job, payload: pushPayload(zeros, base, 'refs/heads/main'), checkout: base })
  expect(first.report?.findings.every(({ status }) => status === 'introduced')).toBe(true)
  const deleted = await runJob({ ...job, payload: pushPayload(head, zeros) })
  expect([deleted.code, deleted.outputs.verdict]).toEqual([0, 'pass'])
})

test('a push of an annotated tag is judged by the commit that it names, in a clone and through the API', async ({ scene }) => {
  const { github, head, repository } = scene
  repository.git('tag', '--annotate', '--message=one', 'v1', head)
  const payload = pushPayload(zeros, repository.git('rev-parse', 'v1'), 'refs/tags/v1', head)
  for (const checkout of [{ checkout: head, depth: 1 }, { checkout: null }]) {
    const { code, report, log } = await runJob({ github, event: 'push', payload, ...checkout })
    expect([code, introduced(report)?.includes('k8s/privileged-container')], log).toEqual([1, true])
  }
})

test('a forced push whose old commit is gone is judged like a new branch', async ({ scene }) => {
  const { github, head } = scene
  const { code, report, log } = await runJob({ github, event: 'push', payload: pushPayload('e'.repeat(40), head), checkout: head })
  expect(code, log).toBe(1)
  expect(introduced(report)).toContain('k8s/privileged-container')
})

test('a pull request whose base branch was forced away from its old tip is judged from where the branch is now', async ({ scene }) => {
  const { head, pull } = scene
  const reports = []
  for (const more of [{}, { checkout: null }, { depth: 1 }]) {
    const { code, report, log } = await scene.run({ payload: pullRequestPayload('e'.repeat(40), head), ...more })
    expect(code, log).toBe(1)
    reports.push(introduced(report))
  }
  expect(reports[0]).toContain('k8s/privileged-container')
  expect([reports[1], reports[2]]).toEqual([reports[0], reports[0]])
  expect(pull.reviews).toHaveLength(1)
})

test('other commits than the event’s can be compared, without a review', async ({ scene }) => {
  const { base, github } = scene
  const { code, report, log } = await scene.run({ inputs: { base: 'topic', head: base } })
  expect([code, report?.findings], log).toEqual([0, []])
  expect(github.writes).toEqual([])
})

test('an API that refuses the diff costs the review, not the verdict', async ({ scene }) => {
  const { github } = scene
  github.faults.add('GET', /pulls\/7\/files$/, { kind: 'status', status: 403 })
  const { code, summary } = await scene.run({ checkout: null })
  expect(code).toBe(1)
  expect(summary).toContain('The review:')
})

test('a schedule scans what is checked out', async ({ scene }) => {
  const { github, head } = scene
  const { code, report } = await runJob({ github, event: 'schedule', payload: {}, checkout: head, depth: 1 })
  expect(code).toBe(1)
  expect(report?.findings.map(({ rule, status }) => `${status} ${rule}`)).toContain('existing k8s/privileged-container')
})

test('a scan judges the commit that the input head names, in a clone and through the API', async ({ scene }) => {
  const { base, github, head } = scene
  const job = { github, event: 'workflow_dispatch', payload: {}, sha: head, checkout: head }
  for (const name of [base, 'main']) {
    for (const checkout of [{}, { checkout: null }]) {
      const { code, report, log } = await runJob({ ...job, ...checkout, inputs: { head: name } })
      expect([code, report?.findings.some(({ rule }) => rule === 'k8s/privileged-container')], log).toEqual([0, false])
    }
  }
  const wrong = [{ inputs: { head: 'nope' } }, { inputs: { 'github-token': 'old' }, checkout: null }]
  const words = ['the input head names "nope", which is not here', 'GitHub does not give the commits to this job (401']
  for (const [at, more] of wrong.entries()) {
    const { code, annotations } = await runJob({ ...job, ...more })
    expect([code, annotations[0]?.message]).toEqual([1, expect.stringContaining(words[at] ?? '')])
  }
})

test('a pull request without a common ancestor is judged as it is, without a token too', async ({ scene }) => {
  const { base, github, repository } = scene
  repository.git('checkout', '--quiet', '--orphan', 'island')
  const island = repository.commit({ 'k8s/web.yaml': unsound })
  github.pull(9, 'main', 'island')
  const job = { payload: pullRequestPayload(base, island, 9), checkout: island }
  for (const more of [{}, { inputs: { 'github-token': '' } }]) {
    const { code, report, log } = await scene.run({ ...job, ...more })
    expect([code, introduced(report)?.includes('k8s/privileged-container')], log).toEqual([1, true])
  }
})

test('pull_request_target reads the change as data and never what is checked out', async ({ scene }) => {
  const { github, merge, repository } = scene
  repository.git('checkout', '--quiet', 'topic')
  const { code, report } = await scene.run({ event: 'pull_request_target', checkout: merge })
  expect(code).toBe(1)
  expect(introduced(report)).toContain('k8s/privileged-container')
  expect(github.requests.some(({ path }) => path.includes('/git/blobs/'))).toBe(true)
})

test('the policy is the base branch’s: a change cannot switch its own gate off', async ({ scene }) => {
  const { base, pull, repository } = scene
  repository.branch('topic')
  const sneaky = repository.commit({ '.plimsoll.yml': 'fail-on: never\nexclude: ["**"]\n' })
  pull.push('topic')
  const { code, report } = await scene.run({ payload: pullRequestPayload(base, sneaky), checkout: sneaky })
  expect(code).toBe(1)
  expect(introduced(report)).toEqual(expect.arrayContaining(['k8s/privileged-container', 'guard/policy-changed']))
})

test('a wrong policy is told before it is merged, stops what comes after, and lets its own repair pass', async ({ scene }) => {
  const { base, github, repository } = scene
  const wrong = 'fail-on: high\nexlude: [a]\n'
  repository.branch('wrong', 'main')
  const before = repository.commit({ '.plimsoll.yml': wrong })
  github.pull(9, 'main', 'wrong')
  const told = await scene.run({ payload: pullRequestPayload(base, before, 9), checkout: before })
  expect([told.code, told.outputs.verdict]).toEqual([1, 'incomplete'])
  expect(told.report?.problems).toMatchObject([{ path: '.plimsoll.yml', message: expect.stringContaining('unknown key "exlude"') }])

  repository.branch('docs', 'wrong')
  const docs = repository.commit({ 'README.md': 'x\n' })
  const stopped = await runJob({ github, event: 'push', payload: pushPayload(before, docs), checkout: docs })
  expect([stopped.code, stopped.annotations[0]?.message]).toEqual([1, expect.stringContaining('.plimsoll.yml:2:1: unknown key "exlude"')])

  const repair = repository.commit({ '.plimsoll.yml': 'exclude: [a]\n' })
  const mended = await runJob({ github, event: 'push', payload: pushPayload(docs, repair), checkout: repair })
  expect([mended.code, mended.outputs.verdict]).toEqual([0, 'pass'])
})

test('a credential that one commit brought and the next took away is found, in a clone and through the API', async ({ scene }) => {
  const { base, github, repository } = scene
  repository.branch('leak', 'main')
  const token = ['gh', 'p_', 'Zq8Kv2Lw9Xr4Tb7Yn1', 'Mc6Ph3Js5Dg0Fa2Ue4'].join('')
  repository.commit({ 'app.env': `GITHUB_TOKEN=${token}\n` })
  const leak = repository.commit({ 'app.env': 'GITHUB_TOKEN=\n' })
  github.pull(9, 'main', 'leak')
  for (const checkout of [{ checkout: leak, depth: 1 }, { checkout: null }]) {
    const { code, report, log } = await scene.run({ payload: pullRequestPayload(base, leak, 9), ...checkout })
    expect([code, introduced(report)], log).toEqual([1, ['secret/in-history']])
    expect(log).not.toContain(token)
  }
})

test.for<[string, Partial<Job>, string]>([
  ['an unknown event', { event: 'issue_comment' }, 'run it on pull_request'],
  ['a payload that is not GitHub’s', { payload: { pull_request: { number: 7, base: { sha: '--help' } } } }, 'is no commit id'],
  ['a wrong input', { inputs: { 'fail-on': 'severe' } }, 'fail-on takes critical, high, medium, low or never'],
  ['no clone and no token', { checkout: null, inputs: { 'github-token': '' } }, 'give the action a token'],
  ['a token that GitHub does not know', { checkout: null, inputs: { 'github-token': 'old' } }, 'contents: read'],
  ['commits that are nowhere', { payload: pullRequestPayload('a'.repeat(40), 'b'.repeat(40)) }, 'the commits to compare are not here'],
])('%s ends in a failed job that says what to do', async ([, more, words], { scene }) => {
  const { code, annotations } = await scene.run(more)
  expect(code).toBe(1)
  expect(annotations).toMatchObject([{ level: 'error', message: expect.stringContaining(words) }])
})
