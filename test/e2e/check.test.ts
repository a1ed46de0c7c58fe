import { spawn } from 'node:child_process'
import { expect, test } from 'vitest'
import { temporaryRepository } from '../repository.ts'
import { cli, plimsoll, reported } from './plimsoll.ts'

const dockerfile = (user: string) => `FROM debian:12.11@sha256:${'0'.repeat(64)}\n${user}`

test('a branch is judged from where it left the base, and the exit status says the verdict', async () => {
  const repo = await temporaryRepository()
  repo.write('Dockerfile', dockerfile('USER 10001\n'))
  repo.commit()
  repo.git('checkout', '-q', '-b', 'feature')
  repo.write('a dir/My "Dockerfile"', dockerfile('USER root\n'))
  repo.write('Dockerfile', dockerfile('USER root\n'))
  repo.commit()
  repo.git('checkout', '-q', 'main')
  repo.write('other/Dockerfile', dockerfile('USER root\n'))
  repo.commit()
  const report = await reported(['check', '--base', 'main', '--head', 'feature'], { cwd: repo.path })
  expect(report.status).toBe(1)
  expect(report.findings.map(({ rule, path, status }) => `${status} ${rule} ${path}`)).toContain(
    'introduced dockerfile/runs-as-root Dockerfile',
  )
  expect(report.findings.map(({ path }) => path)).not.toContain('other/Dockerfile')
  const lenient = await reported(['check', '--base', 'main', '--head', 'feature', '--fail-on', 'never'], { cwd: repo.path })
  expect(lenient.status).toBe(0)
})

test('the index is judged and not the work tree', async () => {
  const repo = await temporaryRepository()
  repo.write('Dockerfile', dockerfile('USER 10001\n'))
  repo.commit()
  repo.write('Dockerfile', dockerfile('USER root\n'))
  expect((await reported(['check', '--staged'], { cwd: repo.path })).counts.introduced).toBe(0)
  repo.git('add', '.')
  repo.write('Dockerfile', dockerfile('USER 10001\n'))
  expect((await reported(['check', '--staged'], { cwd: repo.path })).counts.introduced).toBe(1)
  expect(repo.git('status', '--porcelain')).toBe('MM Dockerfile')
})

test('a byte order mark of UTF-8 hides nothing of a file in Latin-1; where the encoding is in the way, the problem says so', async () => {
  const repo = await temporaryRepository()
  const marked = (text: string) => Buffer.concat([Buffer.from('\uFEFF'), Buffer.from(text, 'latin1')])
  repo.write('Dockerfile', marked(`# café\n${dockerfile('USER root\n')}`))
  repo.write('pod.yaml', marked('apiVersion: v1\nkind: Pod\nmetadata: {name: café}\nspec: {hostNetwork: true}\n'))
  const { findings, problems } = await reported(['scan'], { cwd: repo.path })
  expect(findings.map(({ rule }) => rule).sort()).toEqual(['dockerfile/runs-as-root', 'k8s/host-network'])
  expect(problems).toEqual([])
  repo.write('Dockerfile', Buffer.from('\uFEFFFROM scratch\n\ud800\n', 'utf16le'))
  const { out } = await plimsoll(['scan', '--quiet'], { cwd: repo.path })
  expect(out).toMatch(/^Dockerfile:2:1 problem {2}unknown instruction ".", which has characters beyond ASCII: save the file as UTF-8$/m)
})

test('a broken document makes the run incomplete, and the rest is still checked', async () => {
  const repo = await temporaryRepository()
  repo.commit()
  repo.write('k8s/a.yaml', 'apiVersion: v1\nkind: [Pod\n')
  repo.git('add', '.')
  const incomplete = await reported(['check', '--staged'], { cwd: repo.path })
  expect(incomplete.status).toBe(3)
  expect(incomplete.problems[0]?.path).toBe('k8s/a.yaml')
  repo.write('Dockerfile', dockerfile('USER root\n'))
  repo.git('add', '.')
  expect((await reported(['check', '--staged'], { cwd: repo.path })).status).toBe(1)
})

test('a document that was broken before and is not touched counts for nothing', async () => {
  const repo = await temporaryRepository()
  repo.write('k8s/a.yaml', 'apiVersion: v1\nkind: [Pod\n')
  repo.commit()
  repo.git('mv', 'k8s/a.yaml', 'k8s/b.yaml')
  expect((await reported(['check', '--staged'], { cwd: repo.path })).verdict).toBe('pass')
})

test('a wrong policy on the base side stops the run with its place', async () => {
  const repo = await temporaryRepository()
  repo.write('.plimsoll.yml', 'fail-on: high\nexlude: [a]\n')
  repo.commit()
  repo.write('a.txt', 'x')
  repo.git('add', '.')
  const run = await plimsoll(['check', '--staged'], { cwd: repo.path })
  expect(run.status).toBe(2)
  expect(run.error).toContain('.plimsoll.yml:2:1: unknown key "exlude"; did you mean "exclude"?')
})

test.each([
  [['chekc'], 'there is no command "chekc": plimsoll --help lists them'],
  [['check', '--fail-on', 'all'], '--fail-on takes'],
  [['check', '--nope'], "Unknown option '--nope': --help after the command"],
  [['scan', '--rule', 'k8s/privileged'], '--rule "k8s/privileged" matches no rule: plimsoll rules'],
  [['scan', '--output', 'no/such/folder'], 'no/such/folder cannot be written: there is no such file or folder'],
  [['check', '--base', 'nowhere'], '"nowhere" names no commit'],
  [['check', '--base', '--upload-pack=x'], 'ambiguous'],
  [['scan', 'no/such/folder'], 'no/such/folder is not there'],
  [['rules', 'k8s/nothing'], 'there is no rule "k8s/nothing"'],
  [['rules', 'k8s/privilegd-container'], 'did you mean "k8s/privileged-container"?'],
  [['scan', '--rule', 'k8s'], 'all of an area are "k8s/*"'],
  [['scan', '--rule', 'k8s/hostnetwork'], 'did you mean "k8s/host-network"?'],
  [['chek'], 'did you mean "check"?'],
  [['check', '--fail-onn', 'low'], '--help after the command lists its options'],
])('wrong use %j is told and ends with 2', async (args, message) => {
  const repo = await temporaryRepository()
  repo.commit()
  const run = await plimsoll(args, { cwd: repo.path })
  expect(run.error).toContain(message)
  expect(run.status).toBe(2)
})

test('outside a repository, check says what is missing', async () => {
  const repo = await temporaryRepository()
  const run = await plimsoll(['check'], { cwd: repo.path, env: { GIT_CEILING_DIRECTORIES: '/', GIT_DIR: '/nonexistent' } })
  expect(run.status).toBe(2)
  expect(run.error).toMatch(/^plimsoll: .*not a git repository/)
})

test('a reader that stops reading changes nothing of the verdict', async () => {
  const repo = await temporaryRepository()
  repo.write('Dockerfile', dockerfile('USER root\n'))
  const child = spawn(process.execPath, [cli, 'scan'], { cwd: repo.path, stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.destroy()
  let said = ''
  child.stderr.on('data', (chunk) => (said += chunk))
  const status = await new Promise((resolve) => child.on('close', resolve))
  expect([status, said]).toEqual([1, ''])
})
