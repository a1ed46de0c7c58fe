/**
 * What looking for credentials costs: node bench/credentials.ts [--only WORD | --only patterns | --only hook]
 * Each scene is checked as a change that adds its files, with all rules and with a report in text, in a process of its own; printed are seconds of
 * CPU, seconds passed, MB/s by CPU and peak memory. Then the slowest patterns on the worst of the texts that are made for each of them, and
 * what the built command line takes for a staged file without any anchor and with a token, in turn with `node -e 0`.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { providers } from '../src/credentials/pack/index.ts'
import type { Pattern } from '../src/credentials/pack/pattern.ts'
import { terminal } from '../src/reporters/terminal.ts'
import { ruleInfo } from '../src/rule-info.ts'
import { checkChange } from '../test/check.ts'
import { githubToken, letters } from '../test/credentials/tokens.ts'
import { percentile } from './percentile.ts'

type Files = Readonly<Record<string, string>>

const { values } = parseArgs({ options: { only: { type: 'string', default: '' }, scene: { type: 'string' } } })

const files = (count: number, path: (at: number) => string, text: (at: number) => string): Files =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [path(at), text(at)]))

const lines = (size: number, line: (at: number) => string): string => {
  const made: string[] = []
  for (let at = 0, length = 0; length < size; at++) {
    made.push(line(at))
    length += line(at).length + 1
  }
  return `${made.join('\n')}\n`
}

const code = (at: number) =>
  `export function handler${at}(request: Request, key: string) { return cache.get(key, "${at}") ?? request.token }`
const minified = (at: number) =>
  `function a${at}(e,t){var n=e.key||"k${at}",r=t.password===void 0?null:t.password;return{token:n,auth:r,url:"https://api.example.org/v${at}"}}`
const packageEntry = (at: number) =>
  `    "node_modules/package-${at}": { "version": "${at % 9}.1.0", "resolved": "https://registry.example.org/package-${at}.tgz", "integrity": "sha512-${letters(86, undefined, at + 1)}==" },`
const manifest = (at: number) =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings-${at}\ndata:\n${lines(1900, (line) => `  setting-${line}: "value ${line} of ${at}"`)}`

const scenes: Readonly<Record<string, () => Files>> = {
  'nothing relevant, 1 file': () => ({ 'README.md': '# Shop\n' }),
  'one token, 1 file': () => ({ 'app.env': `DEPLOY=${githubToken()}\n` }),
  '1,000 source files of 2 KB': () =>
    files(
      1000,
      (at) => `src/handler-${at}.ts`,
      (at) => lines(2000, (line) => code(at * 100 + line)),
    ),
  '1,000 manifests of 2 KB': () => files(1000, (at) => `k8s/settings-${at}.yaml`, manifest),
  'minified JavaScript, 5 MB': () => ({ 'app.js': lines(5_000_000, minified).replaceAll('\n', ';') }),
  'a lock file, 3 MB': () => ({ 'package-lock.json': `{\n  "packages": {\n${lines(3_000_000, packageEntry)}    "": {}\n  }\n}\n` }),
  'text, 50 MB': () => ({
    'dump.sql': lines(50_000_000, (at) => `INSERT INTO items VALUES (${at}, 'item ${at}', 'a text about item ${at}');`),
  }),
  'one line, 50 MB': () => ({ 'data.txt': 'abcdefghij '.repeat(5_000_000) }),
  'base64, 5 MB': () => ({ 'data.b64': letters(5_000_000) }),
  '100,000 passwords in one file': () => ({
    'users.env': lines(3_300_000, (at) => `U${at}_PASSWORD=${letters(12, undefined, at + 1)}${at}`),
  }),
  '20,000 tokens in one file': () => ({ 'tokens.txt': lines(1_000_000, (at) => `token ${githubToken(at + 1)}`) }),
}

if (values.scene === undefined) {
  for (const name of Object.keys(scenes).filter((each) => each.includes(values.only))) {
    process.stdout.write(execFileSync(process.execPath, [import.meta.filename, '--scene', name], { encoding: 'utf8' }))
  }
  if (values.only === '' || values.only === 'patterns') patternCosts()
  if (values.only === '' || values.only === 'hook') hookCosts()
} else await measure(values.scene)

async function measure(name: string): Promise<void> {
  const head = scenes[name]?.() ?? {}
  const bytes = Object.values(head).reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const [before, start] = [process.cpuUsage(), performance.now()]
  const result = await checkChange({}, head)
  const printed = terminal(result, { rules: ruleInfo, limit: 100 }).length
  const [{ user, system }, wall] = [process.cpuUsage(before), performance.now() - start]
  const seconds = (user + system) / 1e6
  const rate = bytes < 10_000 ? '' : `${(bytes / 1e6 / seconds).toFixed(1)} MB/s, `
  console.log(
    `${name.padEnd(32)} ${seconds.toFixed(2)} s CPU, ${(wall / 1000).toFixed(2)} s passed, ${rate}${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB; ${result.findings.length} findings, ${printed} characters, ${result.verdict}`,
  )
}

/** Every pattern on each of its anchors with fillers that its expression may take a long way. */
function patternCosts(): void {
  const size = 65_536
  const fillers = ['a', '0', '-', '.', ' ', 'aA0', '=', '://a:', '\n', '"', ';a=', '/', '_', ':']
  const costs: { kind: string; text: string; milliseconds: number }[] = []
  for (const { patterns } of providers) {
    for (const pattern of patterns) {
      let worst = { kind: pattern.kind, text: '', milliseconds: 0 }
      for (const anchor of pattern.anchors) {
        for (const filler of fillers) {
          for (const unit of [anchor + filler, anchor + filler.repeat(60), anchor.toUpperCase() + filler.repeat(3000)]) {
            const milliseconds = timeOf(pattern, unit.repeat(Math.ceil(size / unit.length)))
            if (milliseconds > worst.milliseconds) worst = { kind: pattern.kind, text: JSON.stringify(unit.slice(0, 24)), milliseconds }
          }
        }
      }
      costs.push(worst)
    }
  }
  costs.sort((a, b) => b.milliseconds - a.milliseconds)
  console.log(`${costs.length} patterns, worst texts of ${size} characters:`)
  for (const { kind, text, milliseconds } of costs.slice(0, 10)) {
    console.log(
      `${milliseconds.toFixed(1).padStart(8)} ms  ${(size / 1e6 / (milliseconds / 1000)).toFixed(1).padStart(6)} MB/s  ${kind}  ${text}`,
    )
  }
}

function timeOf({ find }: Pattern, text: string): number {
  let best = Number.POSITIVE_INFINITY
  for (let time = 0; time < 2; time++) {
    const start = performance.now()
    for (const _ of find(text)) break
    best = Math.min(best, performance.now() - start)
  }
  return best
}

/** Secretlint is loaded only where an anchor is seen: the difference of the two is what that costs. */
function hookCosts(): void {
  const cli = join(import.meta.dirname, '../dist/cli/index.js')
  const home = mkdtempSync(join(tmpdir(), 'plimsoll-bench-'))
  const env = { ...process.env, HOME: home, GIT_CONFIG_GLOBAL: '/dev/null' }
  const staged = (name: string, text: string) => {
    const folder = join(home, name)
    mkdirSync(folder)
    writeFileSync(join(folder, 'app.env'), text)
    for (const args of [
      ['init', '--quiet'],
      ['add', '--all'],
    ])
      execFileSync('git', args, { cwd: folder, env })
    return folder
  }
  const runs: readonly (readonly [name: string, folder: string, args: readonly string[]])[] = [
    ['node -e 0', home, ['-e', '0']],
    ['a file without any anchor', staged('plain', 'PORT=8080\nREGION=eu-1\n'), [cli, 'check', '--staged', '--quiet']],
    ['a file with a token', staged('token', `DEPLOY=${githubToken()}\n`), [cli, 'check', '--staged', '--quiet']],
  ]
  const times = new Map<string, number[]>(runs.map(([name]) => [name, []]))
  for (let round = 0; round < 15; round++) {
    for (const [name, folder, args] of runs) {
      const start = performance.now()
      spawnSync(process.execPath, args, { cwd: folder, env })
      times.get(name)?.push(performance.now() - start)
    }
  }
  rmSync(home, { recursive: true })
  for (const [name, all] of times)
    console.log(`${name.padEnd(32)} median ${percentile(all, 0.5).toFixed(0)} ms, least ${Math.min(...all).toFixed(0)} ms`)
}
