import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Loopback } from '../github/loopback.ts'
import { payloadLike } from '../github/payloads.ts'
import { openTestRepository, temporaryFolder } from '../repository.ts'

/** The bundle that users run; the sources where `PLIMSOLL_TEST_TARGET=src` asks for them. */
const target = ['dist/action/index.js', 'src/action.ts'].map((path) => resolve(path))
const action = process.env.PLIMSOLL_TEST_TARGET === 'src' || !existsSync(target[0]!) ? target[1]! : target[0]!

type Json = Record<string, unknown>

export interface Job {
  readonly github: Loopback
  readonly event: string
  readonly payload: Json
  /** A commit to check out as actions/checkout does, or null for none. */
  readonly checkout: string | null
  /** As many commits as this; all of them by default. */
  readonly depth?: number
  /** Changes the checkout before the run. */
  readonly prepare?: (workspace: string) => void
  readonly sha?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
}

export interface Outcome {
  readonly code: number | null
  readonly log: string
  readonly summary: string
  readonly outputs: Readonly<Record<string, string>>
  /** Annotations as the runner reads them. */
  readonly annotations: readonly { level: string; properties: Readonly<Record<string, string>>; message: string }[]
  readonly report: Report | null
  readonly milliseconds: number
  /** Of a file in the workspace. */
  readonly files: (path: string) => string | null
}

interface Report {
  readonly verdict: string
  readonly counts: Readonly<Record<string, number>>
  readonly findings: readonly { rule: string; status: string; path: string; fingerprint: string; start: { line: number } }[]
  readonly problems: readonly { path: string; message: string }[]
}

/** Lets the time of a run go so many times faster. */
export const clockOf = (factor: number) => ({
  PLIMSOLL_TEST_CLOCK: String(factor),
  NODE_OPTIONS: `--import ${new URL('fast-clock.mjs', import.meta.url).href}`,
})

/** Runs the action in a process of its own, in an environment such as the runner makes. */
export async function runJob(job: Job): Promise<Outcome> {
  const folder = temporaryFolder()
  const [workspace, temporary, home] = ['workspace', 'temporary', 'home'].map((name) => join(folder, name)) as [string, string, string]
  for (const path of [workspace, temporary, home]) mkdirSync(path)
  const file = (name: string, content = '') => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }
  if (job.checkout !== null) checkOut(workspace, job.github.store.directory, job.checkout, job.depth)
  job.prepare?.(workspace)
  const inputs = { 'github-token': 'write-token', online: 'false', ...job.inputs }
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    // Compiled once for all runs of the tests.
    NODE_COMPILE_CACHE: resolve('node_modules/.cache/plimsoll'),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    ...job.github.environment,
    GITHUB_ACTIONS: 'true',
    GITHUB_SERVER_URL: job.github.url,
    GITHUB_EVENT_NAME: job.event,
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(job.payload)),
    GITHUB_SHA: job.sha ?? job.checkout ?? '',
    GITHUB_WORKSPACE: workspace,
    GITHUB_STEP_SUMMARY: file('summary.md'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    GITHUB_ENV: file('env'),
    RUNNER_TEMP: temporary,
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...job.env,
  }
  const start = performance.now()
  const { code, log } = await run(workspace, env)
  const milliseconds = performance.now() - start
  const outputs = readOutputs(readFileSync(join(folder, 'output'), 'utf8'))
  const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : null)
  const report = read(outputs['report-file'] ?? '')
  const kept = new Map(['plimsoll.sarif', 'out/plimsoll.sarif'].map((path) => [path, read(join(workspace, path))]))
  const summary = readFileSync(join(folder, 'summary.md'), 'utf8')
  rmSync(folder, { recursive: true, force: true })
  return {
    code,
    log,
    summary,
    outputs,
    annotations: readAnnotations(log),
    report: report === null ? null : JSON.parse(report),
    milliseconds,
    files: (path) => kept.get(path) ?? null,
  }
}

function checkOut(workspace: string, remote: string, commit: string, depth?: number): void {
  const clone = openTestRepository(workspace)
  clone.git('init', '--quiet', '--initial-branch=main')
  clone.git('remote', 'add', 'origin', `file://${remote}`)
  const refs = depth === undefined ? ['+refs/heads/*:refs/remotes/origin/*', commit] : [`--depth=${depth}`, 'origin', commit]
  clone.git('fetch', '--quiet', '--no-tags', ...(depth === undefined ? ['origin'] : []), ...refs)
  clone.git('checkout', '--quiet', '--detach', commit)
}

function run(cwd: string, env: NodeJS.ProcessEnv): Promise<{ code: number | null; log: string }> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [action], { cwd, env })
    let log = ''
    const add = (chunk: Buffer) => {
      log += chunk
    }
    child.stdout.on('data', add)
    child.stderr.on('data', add)
    child.on('error', failed)
    child.on('close', (code) => done({ code, log }))
    child.stdin.end()
  })
}

/** `name<<delimiter`, lines, `delimiter`. */
function readOutputs(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(/^(\S+)<<(\S+)\n(.*?)\n?\2$/gms)].map(([, name = '', , value = '']) => [name, value]))
}

/** The runner obeys no command between `::stop-commands::token` and `::token::`. */
function readAnnotations(log: string): Outcome['annotations'] {
  const open = log.replace(/^::stop-commands::(\S+)$.*?^::\1::$/gms, '')
  return [...open.matchAll(/^::(error|warning|notice)(?: (.*?))?::(.*)$/gm)].map(([, level = '', words = '', message = '']) => ({
    level,
    properties: Object.fromEntries(
      words
        .split(',')
        .filter(Boolean)
        .map((word) => word.split('=').map(decode) as [string, string]),
    ),
    message: decode(message),
  }))
}

const escapes: Record<string, string> = { '%25': '%', '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',' }
const decode = (text: string) => text.replace(/%(?:25|0D|0A|3A|2C)/g, (found) => escapes[found] ?? found)

/** GitHub's example of an event with the ids of a real repository in it. */
export function pullRequestPayload(base: string, head: string, number = 7): Json {
  const payload = payloadLike<{ pull_request: { base: Json; head: Json; number: number }; number: number }>('pull_request')
  Object.assign(payload, { number })
  Object.assign(payload.pull_request, { number })
  Object.assign(payload.pull_request.base, { sha: base, ref: 'main' })
  Object.assign(payload.pull_request.head, { sha: head, ref: 'topic' })
  return payload as unknown as Json
}

export function mergeGroupPayload(base: string, head: string): Json {
  const payload = payloadLike<{ merge_group: Json }>('merge_group')
  Object.assign(payload.merge_group, { base_sha: base, head_sha: head })
  return payload as unknown as Json
}

/** `commit` is what an annotated tag names, which is then itself what is after the push. */
export function pushPayload(before: string, after: string, ref = 'refs/heads/topic', commit = after): Json {
  const payload = payloadLike<{ repository: Json }>('push')
  Object.assign(payload, { before, after, ref, head_commit: /^0+$/.test(after) ? null : { id: commit } })
  Object.assign(payload.repository, { default_branch: 'main' })
  return payload as unknown as Json
}
