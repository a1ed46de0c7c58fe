import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { Blobs } from '../../src/git/blobs.ts'
import { gitArguments, gitEnvironment } from '../../src/git/command.ts'
import { askEarly, readEarly } from '../../src/git/early.ts'
import { openRepository } from '../../src/git/repository.ts'
import { type TestRepository, temporaryRepository } from '../repository.ts'

const hook = readFileSync('hooks/pre-commit', 'utf8')
const askGit = /^ask_git\(\) \{\n[\s\S]*?^\}\n/m.exec(hook)?.[0] ?? ''

/** What the hook hands over. */
const answers = (repository: TestRepository) => spawnSync('sh', ['-c', `${askGit}ask_git`], { cwd: repository.path }).stdout

/** All that a check of staged files reads of the two sides. */
async function seen(repository: TestRepository, output?: Buffer) {
  const command = { cwd: repository.path }
  const early = output && readEarly(output, command)
  const opened = await openRepository(repository.path, early ?? askEarly(command, true))
  const { files, base, head } = await opened.stagedChange()
  const found = await Promise.all(['.plimsoll.yml', '.plimsoll-baseline.json', 'deep/er/a.yaml'].map((path) => base.find(path)))
  const read = await Promise.all([base.read(files.flatMap((file) => file.base ?? [])), head.read(files.flatMap((file) => file.head ?? []))])
  opened.close()
  return { root: opened.root, commonDir: opened.commonDir, shallow: opened.isShallow, files, found, read }
}

async function manyKinds(): Promise<TestRepository> {
  const repository = await temporaryRepository()
  repository.write('.plimsoll.yml', 'fail-on: low\n')
  repository.write('deep/er/a.yaml', 'a: 1\n'.repeat(50))
  repository.write('gone.txt', 'gone\n')
  repository.write('both', Buffer.from([0, 1, 2, 10, 0]))
  repository.commit()
  repository.git('mv', 'deep/er/a.yaml', 'deep/er/b.yaml')
  repository.remove('gone.txt')
  repository.write('both', 'text now')
  repository.write('a\nname "quoted"\t:100644 100644 é', 'x\n')
  repository.write(' -leading', '')
  repository.link('link', 'deep/er/b.yaml')
  repository.git('add', '--all')
  repository.git('update-index', '--add', '--cacheinfo', `160000,${repository.git('rev-parse', 'HEAD')},module`)
  return repository
}

describe('what the hook asked git while Node.js started', () => {
  test('is what the program would have asked', async () => {
    const repository = await manyKinds()
    const output = answers(repository)
    expect(readEarly(output, { cwd: repository.path })).not.toBeNull()
    expect(await seen(repository, output)).toEqual(await seen(repository))
  })

  test('leaves nothing to be asked in an ordinary commit', async () => {
    const repository = await manyKinds()
    const early = readEarly(answers(repository), { cwd: '/nowhere at all' })
    const ids = repository.git('diff-index', '--cached', '--raw', '--no-abbrev', 'HEAD').match(/\b[0-9a-f]{40}\b/g) ?? []
    const commit = repository.git('rev-parse', 'HEAD')
    const wanted = ['HEAD^{tree}', ...ids.filter((id) => id !== commit && !/^0+$/.test(id))]
    expect(wanted.length).toBeGreaterThan(8)
    const objects = await early?.blobs.read(wanted)
    expect(objects?.map((object) => 'reason' in object)).toEqual(wanted.map(() => false))
  })

  test('cut off anywhere, is asked again or is enough', async () => {
    const repository = await manyKinds()
    const [output, expected] = [answers(repository), await seen(repository)]
    for (let length = 0; length < output.length; length += 97) {
      const early = readEarly(output.subarray(0, length), { cwd: repository.path })
      if (early !== null) expect(await seen(repository, output.subarray(0, length))).toEqual(expected)
    }
  })

  test('is nothing before the first commit and outside of a repository', async () => {
    const repository = await temporaryRepository()
    repository.write('a.txt', 'a\n')
    repository.git('add', '.')
    expect(readEarly(answers(repository), { cwd: repository.path })).toBeNull()
    expect(await seen(repository, answers(repository))).toEqual(await seen(repository))
    expect(readEarly(Buffer.alloc(0), { cwd: repository.path })).toBeNull()
  })

  test('is asked with the same configuration and environment', () => {
    for (const entry of gitArguments([]).filter((word) => word !== '-c')) expect(askGit).toContain(`-c ${entry}`)
    const given = Object.entries(gitEnvironment()).filter(([name, value]) => process.env[name] !== value)
    const exported = / {2}export (.*)\n/.exec(askGit)?.[1]?.split(' ') ?? []
    expect(exported).toEqual(expect.arrayContaining(given.map(([name, value]) => `${name}=${value}`)))
  })
})

test('an object that is known is not asked for', async () => {
  const known = { oid: 'a'.repeat(40), type: 'blob', bytes: Buffer.from('known') }
  const blobs = new Blobs({ cwd: '/nowhere at all' }, new Map([[known.oid, known]]))
  expect(await blobs.read([known.oid, 'b'.repeat(40)])).toEqual([known, { reason: expect.any(String) }])
})
