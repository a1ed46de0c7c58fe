import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { githubToken } from '../credentials/tokens.ts'
import { type TestRepository, temporaryRepository } from '../repository.ts'
import { run } from './run.ts'

const dockerfile = (user: string) => `FROM debian:12.11@sha256:${'0'.repeat(64)}\nUSER ${user}\n`
const [one, two] = [githubToken(1), githubToken(2)]

interface Entry {
  readonly rule: string
  readonly path: string
  readonly fingerprint: string
}
const written = (repo: TestRepository): Entry[] => JSON.parse(repo.read('.plimsoll-baseline.json')).findings

async function scanned(repo: TestRepository, ...args: string[]) {
  const { out, status } = await run(['scan', '--format', 'json', ...args], repo.path)
  const report = JSON.parse(out)
  return {
    status,
    counts: report.counts,
    waived: report.findings.map((finding: { waived: { by: string } | null }) => finding.waived?.by ?? null),
  }
}

test('what is written down counts for nothing in a scan; what comes after counts', async () => {
  const repo = await temporaryRepository()
  repo.write('Dockerfile', dockerfile('root'))
  repo.write('b.env', `TOKEN=${one}\n`)
  expect((await scanned(repo)).status).toBe(1)
  const done = await run(['baseline'], repo.path)
  expect(done).toMatchObject({
    status: 0,
    error: '',
    out: '2 findings written to .plimsoll-baseline.json. A scan heeds the baseline now, a change once it is merged.\n',
  })
  const text = repo.read('.plimsoll-baseline.json')
  expect(text).not.toContain(one.slice(4))
  expect(written(repo).map(({ rule, path }) => `${rule} ${path}`)).toEqual(
    ['secret/provider-token b.env', 'dockerfile/runs-as-root Dockerfile'].reverse(),
  )
  expect(await scanned(repo)).toMatchObject({ status: 0, waived: ['baseline', 'baseline'] })
  repo.write('other/Dockerfile', dockerfile('root'))
  expect((await scanned(repo)).status).toBe(1)
  repo.remove('other')
  await run(['baseline'], repo.path)
  expect(repo.read('.plimsoll-baseline.json')).toBe(text)
})

test('a change is judged by the baseline of its base side, and cannot bring its own', async () => {
  const repo = await temporaryRepository()
  repo.write('Dockerfile', dockerfile('10001'))
  repo.commit()
  repo.write('Dockerfile', dockerfile('root'))
  await run(['baseline'], repo.path)
  repo.git('add', '.')
  const check = async () => {
    const { out, status } = await run(['check', '--staged', '--format', 'json'], repo.path)
    return {
      status,
      rules: JSON.parse(out).findings.map(
        (finding: { rule: string; status: string; waived: unknown }) =>
          `${finding.status} ${finding.rule}${finding.waived ? ' waived' : ''}`,
      ),
    }
  }
  expect(await check()).toEqual({ status: 1, rules: ['introduced dockerfile/runs-as-root', 'introduced guard/policy-changed'] })
  repo.git('commit', '-q', '-m', 'x')
  repo.write('Dockerfile', `# edited\n${dockerfile('root')}`)
  repo.git('add', '.')
  expect(await check()).toEqual({ status: 0, rules: ['existing dockerfile/runs-as-root waived'] })
})

test('a changed credential is introduced although its fingerprint is written down', async () => {
  const repo = await temporaryRepository()
  repo.write('b.env', `TOKEN=${one}\n`)
  await run(['baseline'], repo.path)
  repo.commit()
  repo.write('b.env', `TOKEN=${two}\n`)
  repo.git('add', '.')
  expect((await run(['check', '--staged'], repo.path)).status).toBe(1)
})

test.each([
  ['{', 'it is no JSON'],
  ['{"version": 2, "findings": []}', 'it is no baseline of version 1'],
  ['{"version": 1, "findings": [{}]}', 'finding 1 has no fingerprint'],
])('the baseline %j is refused', async (text, message) => {
  const repo = await temporaryRepository()
  repo.write('.plimsoll-baseline.json', text)
  const done = await run(['scan'], repo.path)
  expect(done.status).toBe(2)
  expect(done.error).toContain(`.plimsoll-baseline.json in the work tree cannot be read: ${message}`)
})

describe('lists of other scanners', () => {
  const sha1 = (value: string) => createHash('sha1').update(value).digest('hex')

  async function repository(): Promise<TestRepository> {
    const repo = await temporaryRepository()
    repo.write('a.env', `# one\nTOKEN=${one}\n`)
    repo.write('b.env', `OTHER=${two}\n`)
    repo.write('Dockerfile', dockerfile('root'))
    return repo
  }
  const paths = (repo: TestRepository) => written(repo).map(({ path }) => path)

  test('a baseline of detect-secrets: by value where lines have moved, else by line; the rest is told', async () => {
    const repo = await repository()
    const results = {
      'a.env': [{ type: 'GitHub Token', filename: 'a.env', hashed_secret: sha1(one), is_verified: false, line_number: 40 }],
      './b.env': [{ type: 'Secret Keyword', filename: 'b.env', hashed_secret: sha1('x'), is_verified: false, line_number: 1 }],
      'gone.env': [{ type: 'Secret Keyword', filename: 'gone.env', hashed_secret: sha1('y'), is_verified: false, line_number: 3 }],
      Dockerfile: [{ type: 'Secret Keyword', filename: 'Dockerfile', hashed_secret: sha1('z'), is_verified: false, line_number: 2 }],
    }
    repo.write('.secrets.baseline', JSON.stringify({ version: '1.5.0', plugins_used: [], results }))
    const done = await run(['baseline', '--from', '.secrets.baseline'], repo.path)
    expect(done.out).toContain('not brought over: gone.env:3 Secret Keyword: no credential is found in the file\n')
    expect(done.out).toContain('not brought over: Dockerfile:2 Secret Keyword')
    expect(done.out).toContain('2 entries of .secrets.baseline brought over\n')
    expect(paths(repo)).toEqual(['a.env', 'b.env'])
  })

  test('a .gitleaksignore: by line, or by what the line was in its commit; what was written down stays', async () => {
    const repo = await repository()
    const commit = repo.commit()
    repo.write('a.env', `# one\n\n# more\nTOKEN=${one}\n`)
    repo.write('.gitleaksignore', `# known\n${commit}:a.env:github-pat:2\nb.env:github-pat:7\nnonsense\n`)
    await run(['baseline', '--rule', 'dockerfile/runs-as-root'], repo.path)
    const done = await run(['baseline', '--from', '.gitleaksignore'], repo.path)
    expect(done.out).toContain('not brought over: b.env:7 github-pat: no credential is found on the line\n')
    expect(done.out).toContain('not brought over: nonsense: it is not understood\n')
    expect(paths(repo)).toEqual(['Dockerfile', 'a.env'])
  })

  test('a report of gitleaks', async () => {
    const repo = await repository()
    repo.write('leaks.json', JSON.stringify([{ RuleID: 'github-pat', File: 'b.env', StartLine: 1, Commit: '' }, { nothing: 1 }]))
    const done = await run(['baseline', '--from', 'leaks.json'], repo.path)
    expect(done.out).toContain('not brought over: entry 2: it is not understood\n')
    expect(paths(repo)).toEqual(['b.env'])
  })

  test('another file is refused', async () => {
    const repo = await repository()
    repo.write('x.json', '{"a": 1}')
    expect((await run(['baseline', '--from', 'x.json'], repo.path)).status).toBe(2)
  })
})
