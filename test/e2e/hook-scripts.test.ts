import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { temporaryFolder } from '../repository.ts'

const shells = ['sh', 'dash', 'bash', 'busybox'].filter((name) => spawnSync(name, ['-c', ':']).error === undefined)

let folder: string
let home: string

/** The hook with no Node.js of this machine in its sight: where the system's would be there is nothing. */
const withoutMachine = (hook: string) => readFileSync(join('hooks', hook), 'utf8').replace(/ \/(?=opt|usr)/g, ' /nowhere/')

/** A package with a bundle that only tells how it was called, in folders with spaces. */
beforeEach(() => {
  folder = join(temporaryFolder(), 'a package')
  home = join(folder, 'my home')
  mkdirSync(join(folder, 'hooks'), { recursive: true })
  for (const hook of ['pre-commit', 'pre-push']) writeFileSync(join(folder, 'hooks', hook), withoutMachine(hook))
  mkdirSync(join(folder, 'dist/cli'), { recursive: true })
  writeFileSync(join(folder, 'dist/cli/index.js'), 'ok')
})

/** A program that says its version as Node.js does, and for the rest what it was called with. */
function fakeNode(path: string, version: string, status = 0): string {
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, `#!/bin/sh\n[ "$1" = -v ] && { echo ${version}; exit; }\necho "${version} ran $*"; cat\nexit ${status}\n`)
  chmodSync(path, 0o755)
  return path
}

/** Only what a graphical client gives, and no Node.js in it. */
function run(hook: string, { env = {}, shell = 'sh', args = [] as string[], input = '' } = {}) {
  const tools = join(folder, 'tools')
  mkdirSync(tools, { recursive: true })
  for (const tool of ['cat', 'sh', 'env']) {
    const path = execFileSync('sh', ['-c', `command -v ${tool}`], { encoding: 'utf8' }).trim()
    spawnSync('ln', ['-sf', path, join(tools, tool)])
  }
  const interpreter = execFileSync('sh', ['-c', `command -v ${shell}`], { encoding: 'utf8' }).trim()
  const first = shell === 'busybox' ? ['sh'] : []
  const { status, stdout, stderr } = spawnSync(interpreter, [...first, join(folder, 'hooks', hook), ...args], {
    env: { PATH: tools, HOME: home, ...env },
    encoding: 'utf8',
    input,
  })
  return { status, out: stdout, error: stderr }
}

test.each(shells)('%s runs them, and they are of the POSIX shell', (shell) => {
  const node = fakeNode(join(home, '.volta/bin/node'), 'v22.1.0')
  expect(run('pre-commit', { shell }).out).toBe(`v22.1.0 ran ${folder}/hooks/../dist/cli/index.js check --staged\n`)
  const refs = 'refs/heads/a 1 refs/heads/a 0\n'
  const push = run('pre-push', { shell, args: ['origin', 'https://example.com/a b'], input: refs, env: { PLIMSOLL_NODE: node } })
  expect(push.out).toBe(`v22.1.0 ran ${folder}/hooks/../dist/cli/index.js check --pushed origin https://example.com/a b\n${refs}`)
})

test.each([
  '.volta/bin/node',
  '.nvm/versions/node/v24.1.0/bin/node',
  '.asdf/shims/node',
  '.local/share/mise/shims/node',
  '.nodenv/shims/node',
])('with a bare PATH, Node.js is found in ~/%s', (path) => {
  fakeNode(join(home, path), 'v24.1.0')
  expect(run('pre-commit')).toMatchObject({ status: 0, out: expect.stringContaining('v24.1.0 ran') })
})

test('PLIMSOLL_NODE and PLIMSOLL_CLI come first', () => {
  fakeNode(join(home, '.volta/bin/node'), 'v22.1.0')
  const own = fakeNode(join(folder, 'own node'), 'v20.9.0')
  const { out } = run('pre-commit', { env: { PLIMSOLL_NODE: own, PLIMSOLL_CLI: resolve('package.json') } })
  expect(out).toBe(`v20.9.0 ran ${resolve('package.json')} check --staged\n`)
})

test('the status of the check is the status of the hook, and it is run once', () => {
  for (const status of [1, 2, 3]) {
    fakeNode(join(home, '.volta/bin/node'), 'v22.1.0', status)
    fakeNode(join(home, '.asdf/shims/node'), 'v22.2.0', 0)
    const ran = run('pre-commit')
    expect(ran.status).toBe(status)
    expect(ran.out.match(/ran/g)).toHaveLength(1)
  }
})

describe('a snapshot', () => {
  const withSnapshot = (status: number) => {
    const node = join(home, '.volta/bin/node')
    mkdirSync(join(node, '..'), { recursive: true })
    writeFileSync(
      node,
      `#!/bin/sh\n[ "$1" = -v ] && { echo v24.1.0; exit; }\ncase "$*" in *--snapshot-blob*) echo quick; exit ${status} ;; esac\necho "$* <$PLIMSOLL_SNAPSHOT>"; exit 1\n`,
    )
    chmodSync(node, 0o755)
    const blob = join(folder, 'a snapshot')
    writeFileSync(blob, '')
    return run('pre-commit', { env: { PLIMSOLL_SNAPSHOT: blob } })
  }

  test.each([
    [100, 0],
    [101, 1],
    [103, 3],
  ])('that ends with %i is a verdict of its own: %i', (status, verdict) => {
    expect(withSnapshot(status)).toMatchObject({ status: verdict, out: 'quick\n' })
  })

  test.each([0, 1, 2, 3, 14, 76, 102, 134])(
    'that ends with %i has said nothing: the program starts, and is told which one failed',
    (status) => {
      expect(withSnapshot(status)).toMatchObject({ status: 1, out: expect.stringMatching(/^quick\n.*check --staged <.*a snapshot>\n$/) })
    },
  )

  test('is started with the flags beside it', () => {
    writeFileSync(join(folder, 'a snapshot.flags'), '--one --two=2\n')
    const node = fakeNode(join(home, '.volta/bin/node'), 'v24.1.0')
    const blob = join(folder, 'a snapshot')
    writeFileSync(blob, '')
    expect(run('pre-commit', { env: { PLIMSOLL_SNAPSHOT: blob, PLIMSOLL_NODE: node } }).out).toContain(
      `--one --two=2 --snapshot-blob ${blob} git-answers`,
    )
  })

  test('that leaves the answer to the ordinary start is not blamed', () => {
    expect(withSnapshot(75).out).toMatch(/check --staged <>\n$/)
  })

  test('that is not there is not asked', () => {
    fakeNode(join(home, '.volta/bin/node'), 'v22.1.0')
    expect(run('pre-commit', { env: { PLIMSOLL_SNAPSHOT: join(folder, 'gone') } }).out).toMatch(/^v22\.1\.0 ran .*check --staged\n$/)
  })
})

test('without Node.js the commit is stopped, with the way out', () => {
  const { status, error } = run('pre-commit', { env: { PLIMSOLL_NODE: join(folder, 'gone') } })
  expect(status).toBe(1)
  expect(error).toMatch(/Node\.js 20 or later was not found: install it, or set PLIMSOLL_NODE/)
  expect(error).toContain('the commit is stopped')
})

test('a Node.js that is too old is passed over for one that is not', () => {
  fakeNode(join(home, '.volta/bin/node'), 'v18.20.4', 1)
  fakeNode(join(home, '.nvm/versions/node/v22.9.0/bin/node'), 'v22.9.0')
  const { status, out } = run('pre-push')
  expect(status).toBe(0)
  expect(out).toMatch(/v22\.9\.0 ran .*check --pushed/)
})

test('one that is too old and alone is told, and the push is stopped', () => {
  fakeNode(join(home, '.asdf/shims/node'), 'v18.20.4', 1)
  const { status, error } = run('pre-push')
  expect([status, error]).toEqual([1, expect.stringContaining('was not found, only v18.20.4: install it')])
})

test('a program that was moved away stops the commit, with the way out', () => {
  const { status, error } = run('pre-commit', { env: { PLIMSOLL_CLI: join(folder, 'gone.js') } })
  expect(status).toBe(1)
  expect(error).toMatch(/gone\.js is not there: run `plimsoll hook install` again, or set PLIMSOLL_CLI/)
})
