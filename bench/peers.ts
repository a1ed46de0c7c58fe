/**
 * What other checkers tell a person on the commits of a repository, beside what Plimsoll does:
 *   node bench/peers.ts REPOSITORY [--every N]
 * Each peer that is on the PATH (zizmor, hadolint, checkov, gitleaks) is run as its documentation says on the files that a commit touched, as they
 * are after it; its findings are counted whole, and those on lines that the commit added, as a line filter (reviewdog's default) would leave.
 * Plimsoll's are those that the commit introduced, of the areas that the peer covers. Times are of whole processes.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { percentile } from './percentile.ts'

interface Found {
  readonly path: string
  /** 1-based, both included. */
  readonly start: number
  readonly end: number
}
interface Peer {
  readonly name: string
  /** Of which files it has something to say. */
  readonly reads: RegExp
  /** Rules of ours on the same matter. */
  readonly areas: RegExp
  command(files: readonly string[]): readonly string[]
  // biome-ignore lint/suspicious/noExplicitAny: reports of five programs
  read(report: any): Found[]
}

interface ZizmorLocation {
  readonly symbolic: { readonly kind: string; readonly key: { readonly Local: { readonly verbatim_path: string } } }
  /** Rows from 0. */
  readonly concrete: { readonly location: { readonly start_point: { readonly row: number }; readonly end_point: { readonly row: number } } }
}

const workflow = /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/
const dockerfile = /(?:^|\/)Dockerfile[^/]*$/
const line = (path: string, at: number): Found => ({ path, start: at, end: at })

const peers: readonly Peer[] = [
  {
    name: 'zizmor',
    reads: workflow,
    areas: /^workflow\//,
    command: () => ['zizmor', '--offline', '--format', 'json', '.'],
    read: (report) =>
      report.map(({ locations }: { locations: readonly ZizmorLocation[] }) => {
        const { symbolic, concrete } = locations.find((each) => each.symbolic.kind === 'Primary') ?? locations[0]!
        const { start_point, end_point } = concrete.location
        return { path: symbolic.key.Local.verbatim_path, start: start_point.row + 1, end: end_point.row + 1 }
      }),
  },
  {
    name: 'hadolint',
    reads: dockerfile,
    areas: /^(?:dockerfile|image)\//,
    command: (files) => ['hadolint', '--format', 'json', ...files],
    read: (report) => report.map((each: { file: string; line: number }) => line(each.file, each.line)),
  },
  {
    name: 'checkov',
    reads: /(?:\.ya?ml|(?:^|\/)Dockerfile[^/]*)$/,
    areas: /^(?:k8s|rbac|dockerfile|image|workflow)\//,
    command: () =>
      'checkov --directory . --framework dockerfile kubernetes github_actions --output json --compact --quiet --skip-download'.split(' '),
    read: (report) =>
      [report].flat().flatMap(({ results }) =>
        (results?.failed_checks ?? []).map((each: { file_path: string; file_line_range: [number, number] }) => ({
          path: each.file_path,
          start: each.file_line_range[0],
          end: each.file_line_range[1],
        })),
      ),
  },
  {
    name: 'gitleaks',
    reads: /./,
    areas: /^secret\//,
    command: () => ['gitleaks', 'dir', '.', '--report-format', 'json', '--report-path', '-', '--no-banner', '--log-level', 'error'],
    read: (report) =>
      report.map((each: { File: string; StartLine: number; EndLine: number }) => ({
        path: each.File,
        start: each.StartLine,
        end: each.EndLine,
      })),
  },
]

const { values, positionals } = parseArgs({ options: { every: { type: 'string', default: '10' } }, allowPositionals: true })
const [repository] = positionals
if (repository === undefined) throw new Error('which repository?')
const cli = resolve(import.meta.dirname, '../dist/cli/index.js')

const run = (command: readonly string[], cwd: string) => {
  const [program = '', ...args] = command
  const start = performance.now()
  const { stdout, error } = spawnSync(program, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] })
  return { out: stdout ?? '', error, milliseconds: performance.now() - start }
}
const git = (...args: string[]) => run(['git', ...args], repository).out

/** 1-based numbers of the lines that a commit added, by path. */
function addedLines(base: string, head: string): Map<string, Set<number>> {
  const added = new Map<string, Set<number>>()
  let path = ''
  for (const text of git('diff', '--unified=0', '--no-color', '--no-prefix', base, head).split('\n')) {
    if (text.startsWith('+++ ')) path = text.slice(4)
    const [, start, count = '1'] = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(text) ?? []
    if (start === undefined) continue
    const lines = added.get(path) ?? new Set()
    for (let at = 0; at < Number(count); at++) lines.add(Number(start) + at)
    added.set(path, lines)
  }
  return added
}

interface Row {
  readonly all: number
  readonly onAdded: number
  readonly ours: number
  readonly milliseconds: number
}
const rows = new Map<string, Row[]>(peers.map(({ name }) => [name, []]))
const ownTimes: number[] = []
const missing = new Set(peers.filter(({ name }) => run([name, '--version'], '.').error !== undefined).map(({ name }) => name))
const commits = git('rev-list', '--first-parent', '--reverse', 'HEAD').trim().split('\n')

for (let at = Number(values.every); at < commits.length; at += Number(values.every)) {
  const [base = '', head = ''] = [commits[at - 1], commits[at]]
  const files = git('diff', '--name-only', '--diff-filter=d', '--no-renames', base, head).split('\n').filter(Boolean)
  if (!files.some((file) => peers.some(({ name, reads }) => name !== 'gitleaks' && reads.test(file)))) continue
  const own = run([process.execPath, cli, 'check', '--base', base, '--head', head, '--format', 'json'], repository)
  ownTimes.push(own.milliseconds)
  const introduced = (JSON.parse(own.out).findings as { rule: string; status: string }[]).filter(({ status }) => status === 'introduced')
  const added = addedLines(base, head)
  const folder = mkdtempSync(join(tmpdir(), 'plimsoll-peers-'))
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), git('show', `${head}:${file}`))
  }
  for (const peer of peers) {
    const read = files.filter((file) => peer.reads.test(file))
    if (missing.has(peer.name) || read.length === 0) continue
    const { out, milliseconds } = run(peer.command(read), folder)
    const found = peer.read(JSON.parse(out || '[]'))
    const onAdded = found.filter(({ path, start, end }) => {
      const lines = added.get(path.replace(/^(?:\.?\/)+/, ''))
      return lines !== undefined && [...lines].some((number) => number >= start && number <= end)
    })
    const ours = introduced.filter(({ rule }) => peer.areas.test(rule)).length
    rows.get(peer.name)?.push({ all: found.length, onAdded: onAdded.length, ours, milliseconds })
  }
  rmSync(folder, { recursive: true, force: true })
}

const shares = (counts: readonly number[]) =>
  `p50 ${percentile(counts, 0.5)}, p90 ${percentile(counts, 0.9)}, none in ${((100 * counts.filter((count) => count === 0).length) / counts.length).toFixed(0)} %`
for (const [name, all] of rows) {
  if (missing.has(name)) console.log(`${name}: not on the PATH`)
  else if (all.length > 0) {
    console.log(
      `${name}, ${all.length} commits; a run p50 ${percentile(
        all.map((row) => row.milliseconds),
        0.5,
      ).toFixed(0)} ms`,
    )
    console.log(`  in the files touched    ${shares(all.map((row) => row.all))}`)
    console.log(`  on added lines          ${shares(all.map((row) => row.onAdded))}`)
    console.log(`  introduced (Plimsoll)   ${shares(all.map((row) => row.ours))}`)
  }
}
console.log(`Plimsoll, a whole check p50 ${percentile(ownTimes, 0.5).toFixed(0)} ms`)
