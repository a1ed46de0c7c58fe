import { chmodSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { openTestRepository, temporaryFolder, temporaryRepository } from '../repository.ts'
import { attempting, type Clone, hookedClone, install, privileged } from './hook-clone.ts'
import { plimsoll } from './plimsoll.ts'

let clone: Clone

beforeEach(async () => {
  clone = await hookedClone()
})

const doctor = (env: Record<string, string> = {}, cwd = clone.path) => plimsoll(['hook', 'doctor'], { cwd, env })

test('three hooks are run by git, with this PATH and with a bare one, and nothing is left behind', async () => {
  clone.write('pod.yaml', privileged('web'))
  clone.git('add', '.')
  const before = [
    clone.git('for-each-ref'),
    clone.git('ls-files', '--stage'),
    clone.git('status', '--porcelain'),
    clone.git('count-objects', '-v'),
  ]
  const { status, out } = await doctor()
  expect(out).toContain('The hooks fire.')
  expect(status).toBe(0)
  for (const name of ['pre-commit', 'pre-merge-commit', 'pre-push']) {
    expect(out).toMatch(new RegExp(`ok +${name} fires: plimsoll \\d+\\.\\d+\\.\\d+, Node\\.js v\\d+`))
    expect(out).toMatch(new RegExp(`ok +${name} fires with a bare PATH`))
  }
  expect([
    clone.git('for-each-ref'),
    clone.git('ls-files', '--stage'),
    clone.git('status', '--porcelain'),
    clone.git('count-objects', '-v'),
  ]).toEqual(before)
})

test('in a linked work tree, from a folder in it', async () => {
  const linked = attempting(openTestRepository(join(temporaryFolder(), 'linked')))
  clone.git('worktree', 'add', '--quiet', linked.path, '-b', 'other')
  linked.write('deploy/pod.yaml', privileged('web'))
  const { status, out } = await doctor({}, join(linked.path, 'deploy'))
  expect(out).toContain('this linked work tree')
  expect(status).toBe(0)
})

test('what is wrong is said hook by hook, and the status tells a script', async () => {
  const hook = (name: string) => join(clone.path, '.git/hooks', name)
  chmodSync(hook('pre-commit'), 0o644)
  rmSync(hook('pre-merge-commit'))
  writeFileSync(hook('pre-push'), '#!/bin/sh\nprintf "\\033[31mnot\\033[m plimsoll\\n" >&2\n')
  const { status, out } = await doctor()
  expect(status).toBe(1)
  expect(out).toMatch(/WRONG +pre-commit: .* is not executable, so git passes it over\n +fix: chmod \+x/)
  expect(out).toMatch(/WRONG +pre-merge-commit: there is no \.git\/hooks\/pre-merge-commit\n +fix: plimsoll hook install/)
  expect(out).toMatch(/WRONG +pre-push does not reach Plimsoll\. What was said:\n +not plimsoll/)
  expect(out).toContain('UNCHECKED')
})

test('a Node.js that is gone', async () => {
  const { out, status } = await doctor({ PLIMSOLL_CLI: join(clone.path, 'gone.js') })
  expect(status).toBe(1)
  expect(out).toContain('gone.js is not there')
})

test('core.hooksPath that sends git elsewhere', async () => {
  const elsewhere = temporaryFolder()
  clone.git('config', 'core.hooksPath', elsewhere)
  const { status, out } = await doctor()
  expect(status).toBe(1)
  expect(out).toContain(`hooks in ${elsewhere} (core.hooksPath, git config --local)`)
  expect(out).toContain('outside of this repository')
  // Not the command that refuses to write there.
  expect(out).not.toMatch(/fix: plimsoll hook install$/m)
})

test('before the first commit', async () => {
  const fresh = await temporaryRepository()
  await install(fresh.path)
  const { status, out } = await doctor({}, fresh.path)
  expect(out).toMatch(/ok +pre-commit fires/)
  expect(out).toContain('ask again after the first')
  expect(status).toBe(1)
})
