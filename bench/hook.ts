/**
 * How long a commit waits: node bench/hook.ts [--rounds N] [--node PATH] [--cli PATH] [--only SCENE]
 * The installed hook as git starts it (sh, Node.js, git, all), in turn with `node -e 0` and with a program that only runs the same git commands, so
 * that a busy machine slows all of them. `first`: nothing is known of any file, as in a new clone; `next`: the base side was judged when it was
 * committed; `again`: the same is staged as at the last attempt; `no snapshot`: as `first`, by the ordinary start. Prints medians and 95th
 * percentiles in milliseconds, and the median of the ratios round by round.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { factsPath } from '../src/commands/facts.ts'
import { manyFiles, tenFiles } from './hook-files.ts'
import { percentile } from './percentile.ts'

const root = resolve(import.meta.dirname, '..')
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '30' },
    node: { type: 'string', default: process.execPath },
    cli: { type: 'string', default: join(root, 'dist/cli/index.js') },
    only: { type: 'string', default: '' },
  },
})
const rounds = Number(values.rounds)

type Files = Readonly<Record<string, string>>
interface Scene {
  readonly name: string
  readonly base: Files
  readonly head: Files
  /** Other files in the repository. */
  readonly others: number
}

const readme = (version: number): Files => ({
  'README.md': `# Shop\n\nVersion ${version}\n`,
  'src/main.c': `int main() { return ${version}; }\n`,
})
const scenes: readonly Scene[] = [
  { name: 'ten files', base: tenFiles(1), head: tenFiles(2), others: 0 },
  { name: 'ten files beside 10,000', base: tenFiles(1), head: tenFiles(2), others: 10_000 },
  { name: 'ten files beside 50,000', base: tenFiles(1), head: tenFiles(2), others: 50_000 },
  { name: 'nothing relevant', base: readme(1), head: readme(2), others: 0 },
  { name: 'nothing staged', base: readme(1), head: {}, others: 0 },
  { name: '500 files', base: manyFiles(500, 1), head: manyFiles(500, 2), others: 0 },
]

const home = mkdtempSync(join(tmpdir(), 'plimsoll-bench-'))
const { XDG_CACHE_HOME: _, ...inherited } = process.env
const env = { ...inherited, HOME: home, GIT_CONFIG_GLOBAL: '/dev/null' }
const git = (cwd: string, ...args: string[]) => execFileSync('git', args, { cwd, env, encoding: 'utf8', maxBuffer: 1 << 28 })

function write(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

const hookOf = (folder: string) => join(folder, '.git/hooks/pre-commit')
const factsOf = (folder: string) => join(folder, '.git', factsPath)

function readFacts(folder: string): string {
  try {
    return readFileSync(factsOf(folder), 'utf8')
  } catch {
    return ''
  }
}

/** Gives the folder, the ids of all blobs that a check reads, and the facts that are known at the `next` commit and `again`. */
function stage({ name, base, head, others }: Scene): { folder: string; ids: string; next: string; again: string } {
  const folder = join(home, name.replaceAll(' ', '-'))
  mkdirSync(folder)
  git(folder, 'init', '--quiet')
  write(folder, base)
  write(folder, Object.fromEntries(Array.from({ length: others }, (_, at) => [`lib/${at % 500}/${at}.c`, `int value_${at} = ${at};\n`])))
  git(folder, 'add', '--all')
  const commit = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', 'commit', '--quiet', '--no-verify']
  git(folder, ...commit, '--allow-empty', '--message', 'nothing', '--only')
  execFileSync(values.node, [values.cli, 'hook', 'install'], { cwd: folder, env })
  time('sh', [hookOf(folder)], folder)
  const next = readFacts(folder)
  git(folder, ...commit, '--message', 'base')
  write(folder, head)
  git(folder, 'add', '--all')
  time('sh', [hookOf(folder)], folder)
  const again = readFacts(folder)
  const ids = git(folder, 'diff-index', '--cached', '--raw', '--no-abbrev', 'HEAD').match(/[0-9a-f]{40}/g) ?? []
  return { folder, ids: ids.join(','), next, again }
}

function time(command: string, args: readonly string[], cwd: string, more: Readonly<Record<string, string>> = {}): number {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(command, args, {
    cwd,
    env: { ...env, ...more },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${stderr}`)
  return Number(process.hrtime.bigint() - start) / 1e6
}

const show = (times: readonly number[]) =>
  `${percentile(times, 0.5).toFixed(0).padStart(5)} ${percentile(times, 0.95).toFixed(0).padStart(5)}`
const ratio = (a: readonly number[], b: readonly number[]) =>
  percentile(
    a.map((value, at) => value / (b[at] ?? value)),
    0.5,
  ).toFixed(2)

try {
  console.log(`${execFileSync(values.node, ['-v'], { encoding: 'utf8' }).trim()}, ${rounds} rounds; median and p95 in ms\n`)
  const names = ['node -e 0', 'control', 'first', 'next', 'again', 'no snapshot']
  console.log(`${''.padEnd(26)}${names.map((name) => name.padStart(13)).join('')}`)
  for (const scene of scenes.filter(({ name }) => name.includes(values.only))) {
    const { folder, ids, next, again } = stage(scene)
    const hook = (facts: string, more = {}) => {
      writeFileSync(factsOf(folder), facts, { mode: 0o600 })
      return time('sh', [hookOf(folder)], folder, more)
    }
    const runs: readonly (() => number)[] = [
      () => time(values.node, ['-e', '0'], folder),
      () => time(values.node, [join(root, 'bench/hook-control.mjs'), ids], folder),
      () => hook(''),
      () => hook(next),
      () => hook(again),
      () => hook('', { PLIMSOLL_SNAPSHOT: '' }),
    ]
    const times = runs.map((): number[] => [])
    hook('', { PLIMSOLL_SNAPSHOT: '' })
    for (let round = 0; round < rounds; round++) for (const [at, run] of runs.entries()) times[at]?.push(run())
    const [empty = [], control = [], ...hooks] = times
    const ratios = (to: readonly number[]) => hooks.map((each) => ratio(each, to).padStart(13)).join('')
    console.log(`${scene.name.padEnd(26)}${times.map((each) => show(each).padStart(13)).join('')}`)
    console.log(`${'  x control'.padEnd(52)}${ratios(control)}\n${'  x node -e 0'.padEnd(52)}${ratios(empty)}`)
  }
} finally {
  rmSync(home, { recursive: true, force: true })
}
