import { spawn } from 'node:child_process'
import { UserError } from '../source/user-error.ts'

/** Git said no: wrong use, a broken repository, or git is not there. `message` holds what it said. */
export class GitError extends UserError {
  override readonly name = 'GitError'
  readonly code: number | null

  constructor(message: string, code: number | null) {
    super(message)
    this.code = code
  }
}

/** Nothing that a repository's or a user's configuration says may run a program or change what git prints. */
const configuration = {
  'core.fsmonitor': 'false',
  'core.hooksPath': '/dev/null',
  'core.quotePath': 'true',
  'diff.suppressBlankEmpty': 'false',
  'diff.orderFile': '/dev/null',
  'protocol.allow': 'never',
}
export const safeConfiguration: readonly string[] = Object.entries(configuration).map(([key, value]) => `${key}=${value}`)

/** What would change git's output or let it run a program or reach the network. GIT_INDEX_FILE stays: `git commit -a` hands a hook its own index. */
const dropped = /^GIT_(TRACE.*|EXTERNAL_DIFF|DIFF_OPTS|PAGER|EDITOR|ATTR_SOURCE|(GLOB|NOGLOB|ICASE)_PATHSPECS|NAMESPACE|PREFIX|.*ASKPASS)$/

const settings = {
  LC_ALL: 'C',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_LITERAL_PATHSPECS: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
}

/** Objects that a partial clone left at its remote are not fetched behind the user's back (GIT_NO_LAZY_FETCH: git 2.39.4, 2.45). */
const offline = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: '' }

export interface Command {
  readonly cwd: string
  /** Added to the process's own environment. */
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string | Buffer
  /** Above this much output the command is stopped and fails. */
  readonly limit?: number
}

export function gitEnvironment(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const kept = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined && !dropped.test(entry[0]))
  return { ...Object.fromEntries(kept), ...settings, ...offline, ...extra }
}

export const gitArguments = (args: readonly string[]): string[] => [...safeConfiguration.flatMap((entry) => ['-c', entry]), ...args]

export interface GitOutcome {
  /** Null where git could not run. */
  readonly code: number | null
  readonly output: Buffer
  readonly message: string
}

/** Output of a git command whatever its exit status. */
export function runGit(args: readonly string[], command: Command): Promise<GitOutcome> {
  return new Promise((resolve) => {
    const input = command.input === undefined ? 'ignore' : 'pipe'
    const child = spawn('git', gitArguments(args), {
      cwd: command.cwd,
      env: gitEnvironment(command.env),
      stdio: [input, 'pipe', 'pipe'],
    })
    const output: Buffer[] = []
    let size = 0
    let message = ''
    const done = (code: number | null) => resolve({ code, output: Buffer.concat(output), message: message.trim() })
    child.on('error', (error) => {
      message = 'code' in error && error.code === 'ENOENT' ? 'git is not installed, or the folder does not exist' : error.message
      done(null)
    })
    child.on('close', done)
    child.stdout?.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= (command.limit ?? Number.POSITIVE_INFINITY)) output.push(chunk)
      else {
        message = 'too much output'
        child.kill()
      }
    })
    child.stderr?.on('data', (chunk: Buffer) => {
      if (message.length < 4000) message += chunk.toString()
    })
    // Git may end without reading all of its input.
    child.stdin?.on('error', () => {}).end(command.input)
  })
}

/** @throws {GitError} when git fails. */
export async function git(args: readonly string[], command: Command): Promise<Buffer> {
  const { code, output, message } = await runGit(args, command)
  if (code !== 0) throw new GitError(message || `git ${args[0]} failed`, code)
  return output
}
