import { expect, test } from 'vitest'
import { githubToken } from '../credentials/tokens.ts'
import { type TestRepository, temporaryRepository } from '../repository.ts'
import { plimsoll, reported } from './plimsoll.ts'

const rule = 'secret/in-history'
const token = githubToken(1)
const zero = '0'.repeat(40)

/** A branch `feature` of three commits: a token comes, is moved along with its file, and goes. */
async function leaking(): Promise<{ repo: TestRepository; added: string; removed: string }> {
  const repo = await temporaryRepository()
  repo.write('README', 'A service\n')
  repo.commit()
  repo.git('checkout', '-q', '-b', 'feature')
  repo.write('deploy/a.env', `REGION=eu-1\nZONE=b\nTOKEN=${token}\n`)
  const added = repo.commit()
  repo.git('mv', 'deploy/a.env', 'deploy/b.env')
  repo.commit()
  repo.write('deploy/b.env', 'REGION=eu-1\nZONE=b\n')
  const removed = repo.commit()
  return { repo, added, removed }
}

const found = async (args: readonly string[], repo: TestRepository, input?: string) => {
  const report = await reported(args, { cwd: repo.path, ...(input === undefined ? {} : { input }) })
  return { status: report.status, paths: report.findings.filter((finding) => finding.rule === rule).map(({ path }) => path) }
}

test('with --commits, what came and went within a branch fails it, once, with both commits', async () => {
  const { repo, added, removed } = await leaking()
  expect(await found(['check', '--base', 'main'], repo)).toEqual({ status: 0, paths: [] })
  expect(await found(['check', '--base', 'main', '--commits'], repo)).toEqual({ status: 1, paths: ['deploy/a.env'] })
  const { out } = await plimsoll(['check', '--base', 'main', '--commits'], { cwd: repo.path })
  const words = out.replace(/\s+/g, ' ')
  expect(words).toContain(`added by commit ${added.slice(0, 12)}, gone since commit ${removed.slice(0, 12)}, and still in history`)
  expect(out).toMatch(/revoke/i)
  expect(out).not.toContain(token.slice(4))
})

test('a push looks into its commits without being told', async () => {
  const { repo, removed } = await leaking()
  const push = `refs/heads/feature ${removed} refs/heads/feature ${zero}\n`
  expect(await found(['check', '--pushed', 'origin', 'git@example.com:acme/app'], repo, push)).toEqual({
    status: 1,
    paths: ['deploy/a.env'],
  })
})

test('what a branch and its tags bring is told once', async () => {
  const { repo } = await leaking()
  const [base, head] = [repo.git('rev-parse', 'main'), repo.git('rev-parse', 'feature')]
  repo.git('update-ref', 'refs/remotes/origin/main', base)
  repo.git('tag', '-a', '-m', 'x', 'v2', head)
  const annotated = repo.git('rev-parse', 'v2')
  const pushes = [
    `refs/heads/feature ${head} refs/heads/main ${base}`,
    `refs/tags/v1 ${head} refs/tags/v1 ${zero}`,
    `refs/tags/v2 ${annotated} refs/tags/v2 ${zero}`,
    `refs/tags/v0 ${base} refs/tags/v0 ${zero}`,
  ]
  const input = pushes.map((line) => `${line}\n`).join('')
  expect(await found(['check', '--pushed'], repo, input)).toEqual({ status: 1, paths: ['deploy/a.env'] })
  // Another branch that brings more is another matter.
  repo.git('checkout', '-q', '-b', 'more')
  repo.write('more.env', `TOKEN=${githubToken(2)}\n`)
  const more = `${input}refs/heads/more ${repo.commit()} refs/heads/more ${zero}\n`
  expect((await reported(['check', '--pushed'], { cwd: repo.path, input: more })).findings.map(({ path }) => path)).toContain('more.env')
})

test('merging a branch whose history holds one is told where it is new, and not where base has it', async () => {
  const { repo } = await leaking()
  repo.git('checkout', '-q', '-b', 'other', 'main')
  repo.write('other.txt', 'x\n')
  repo.commit()
  repo.git('merge', '-q', '--no-ff', '-m', 'Merge', 'feature')
  repo.write('more.txt', 'x\n')
  repo.commit()
  expect((await found(['check', '--base', 'main', '--commits'], repo)).paths).toEqual(['deploy/a.env'])
  expect(await found(['check', '--base', 'feature', '--commits'], repo)).toEqual({ status: 0, paths: [] })
})

test('a credential of base that is taken away is no news', async () => {
  const repo = await temporaryRepository()
  repo.write('a.env', `TOKEN=${token}\n`)
  repo.commit()
  repo.git('checkout', '-q', '-b', 'feature')
  repo.write('a.env', '# TOKEN comes from the store\n')
  repo.commit()
  repo.git('revert', '--no-edit', 'HEAD')
  repo.git('revert', '--no-edit', 'HEAD')
  expect(await found(['check', '--base', 'main', '--commits'], repo)).toEqual({ status: 0, paths: [] })
})
