import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/** The bundle that users run; the sources where `PLIMSOLL_TEST_TARGET=src` asks for them. */
export const cli =
  process.env.PLIMSOLL_TEST_TARGET === 'src' || !existsSync('dist/cli/index.js') ? resolve('src/cli.ts') : resolve('dist/cli/index.js')

export interface Run {
  readonly status: number | null
  readonly out: string
  readonly error: string
}

export interface RunOptions {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string
}

/** Runs `plimsoll` as a process of its own, on the Node.js that runs the tests. */
export function plimsoll(args: readonly string[], { cwd, env = {}, input = '' }: RunOptions): Promise<Run> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [cli, ...args], { cwd, env: { ...process.env, ...env } })
    let [out, error] = ['', '']
    child.stdout.on('data', (chunk) => (out += chunk))
    child.stderr.on('data', (chunk) => (error += chunk))
    child.on('error', failed)
    child.on('close', (status) => done({ status, out, error }))
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

interface Report {
  readonly verdict: string
  readonly counts: Record<string, number>
  readonly findings: readonly {
    rule: string
    status: string
    path: string
    start: { line: number; column: number }
    waived: unknown
    removed: unknown
  }[]
  readonly problems: readonly { path: string; message: string }[]
}

/** The JSON report of a run. */
export async function reported(args: readonly string[], options: RunOptions): Promise<Report & { status: number | null }> {
  const { out, status, error } = await plimsoll([...args, '--format', 'json'], options)
  try {
    return { ...(JSON.parse(out) as Report), status }
  } catch {
    throw new Error(`no JSON report (exit ${status}): ${error || out}`)
  }
}
