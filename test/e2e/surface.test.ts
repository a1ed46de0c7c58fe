import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryRepository } from '../repository.ts'
import { plimsoll, reported } from './plimsoll.ts'

const pod = (more: string) => `apiVersion: v1\nkind: Pod\nmetadata: {name: web, namespace: shop}\nspec: {${more}containers: []}\n`
const bad = pod('hostNetwork: true, ')

const judging = ['fail-on', 'rule', 'strict', 'policy']
const options: Readonly<Record<string, readonly string[]>> = {
  check: [...judging, 'base', 'head', 'staged', 'pushed', 'commits', 'online', 'format', 'output', 'color', 'quiet'],
  scan: [...judging, 'online', 'format', 'output', 'color', 'quiet'],
  fix: [...judging, 'staged', 'dry-run', 'online', 'color', 'quiet'],
  baseline: ['from', 'rule', 'strict', 'policy', 'output'],
  rules: [],
  hook: ['print'],
  demo: ['color'],
}

test.each(Object.entries(options))('%s --help tells of each of its options, and of no other', async (command, names) => {
  const { out, status } = await plimsoll([command, '--help'], { cwd: '.' })
  expect(status).toBe(0)
  const told = new Set([...out.matchAll(/(?<=[ [])--([a-z-]+)/g)].map(([, name]) => name))
  expect([...told].sort()).toEqual([...names].sort())
  expect((await plimsoll(['help', command], { cwd: '.' })).out).toBe(out)
  const general = await plimsoll(['--help'], { cwd: '.' })
  expect(general.out).toContain(`plimsoll ${command}`)
})

test('without options, check says what it compared: an edit that is not staged is not passed in silence', async () => {
  const repo = await temporaryRepository()
  repo.write('pod.yaml', pod(''))
  const head = repo.commit()
  repo.git('update-ref', 'refs/remotes/origin/main', head)
  repo.write('pod.yaml', bad)
  const words = async (...args: string[]) => (await plimsoll(['check', ...args], { cwd: repo.path })).out.replace(/\s+/g, ' ')
  expect(await words()).toContain('nothing is staged, so this is HEAD since it left origin/main; what is not committed is not looked at')
  repo.git('add', '.')
  expect(await words()).toContain('this is what is staged; what is not staged is not looked at')
  expect(await words('--staged')).not.toContain('note')
})

test('a file is scanned as a part of its repository, a folder as a root of its own, which is said', async () => {
  const repo = await temporaryRepository()
  repo.write('deploy/pod.yaml', bad)
  repo.write('deploy/agents/pod.yaml', bad)
  repo.write('.plimsoll.yml', 'exclude: [deploy/agents/**]\n')
  repo.link('link.yaml', 'deploy/pod.yaml')
  const scan = (cwd: string, ...paths: string[]) => reported(['scan', ...paths], { cwd: join(repo.path, cwd) })
  const places = async (cwd: string, ...paths: string[]) =>
    (await scan(cwd, '--rule', 'k8s/host-network', ...paths)).findings.map(({ path }) => path)
  expect(await places('.', 'deploy/pod.yaml')).toEqual(['deploy/pod.yaml'])
  expect(await places('deploy/agents', '../pod.yaml', 'pod.yaml')).toEqual(['../pod.yaml'])
  expect(await places('.', 'deploy')).toEqual(['deploy/agents/pod.yaml', 'deploy/pod.yaml'])
  const folder = await plimsoll(['scan', 'deploy'], { cwd: repo.path })
  expect(folder.out.replace(/\s+/g, ' ')).toContain('deploy is scanned as a root of its own, so .plimsoll.yml of')
  expect((await plimsoll(['scan'], { cwd: repo.path })).out).not.toContain('root of its own')
  const link = await plimsoll(['scan', 'link.yaml'], { cwd: repo.path })
  expect(link).toMatchObject({ status: 2, error: expect.stringContaining('link.yaml is a link, and none is followed') })
})

test('a policy under another name is said to count for nothing', async () => {
  const repo = await temporaryRepository()
  repo.commit()
  repo.write('.plimsoll.yaml', 'fail-on: low\n')
  repo.git('add', '.')
  const said = '.plimsoll.yaml is not read: the policy file is .plimsoll.yml'
  for (const args of [['scan'], ['check', '--staged']]) expect((await plimsoll(args, { cwd: repo.path })).out).toContain(said)
  expect((await plimsoll(['scan', '--policy', '.plimsoll.yaml'], { cwd: repo.path })).out).not.toContain(said)
})

test.each([
  ['a pipe', {}, [], false],
  ['FORCE_COLOR', { FORCE_COLOR: '1' }, [], true],
  ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, [], false],
  ['NO_COLOR before FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, [], false],
  ['--color before NO_COLOR', { NO_COLOR: '1' }, ['--color', 'always'], true],
  ['--color before FORCE_COLOR', { FORCE_COLOR: '1' }, ['--color', 'never'], false],
])('colours: %s', async (_, env, args, colored) => {
  const repo = await temporaryRepository()
  const { out } = await plimsoll(['scan', ...args], { cwd: repo.path, env: { NO_COLOR: '', FORCE_COLOR: '', ...env } })
  expect(out.includes('\u001b[')).toBe(colored)
})

test('rules finds a word in names, and its links lead somewhere from the clone', async () => {
  const { out } = await plimsoll(['rules', 'Privileged'], { cwd: '.' })
  expect(out).toContain('k8s/privileged-container')
  expect(out).toContain('compose/privileged')
  expect((await plimsoll(['rules', 'k8s/privileged-container'], { cwd: '.' })).out).toContain('](docs/policy.md')
})
