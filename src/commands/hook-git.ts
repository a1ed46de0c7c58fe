import { spawn } from 'node:child_process'

/** What a program did: its exit status, null where it could not run or took too long, and all that it wrote. */
export interface Outcome {
  readonly code: number | null
  readonly output: string
  readonly message: string
}

interface Setting {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Milliseconds. */
  readonly timeout?: number
}

/** Git with the user's own configuration, as it is that which decides where hooks are; `src/git` shuts it out. */
export function askGit(args: readonly string[], { cwd, env, timeout }: Setting): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn('git', args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], ...(timeout !== undefined && { timeout }) })
    let output = ''
    let message = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      message += text
    })
    child.on('error', (error) => resolve({ code: null, output, message: error.message }))
    child.on('close', (code) => resolve({ code, output: output.replace(/\n$/, ''), message: message.trim() }))
  })
}
