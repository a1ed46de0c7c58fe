import { resolve } from 'node:path'
import { main } from '../../src/commands/main.ts'

export interface Run {
  readonly status: number
  readonly out: string
  readonly error: string
}

/** Runs a command within the test, as the command line would. */
export async function run(args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}, input = ''): Promise<Run> {
  let [out, error] = ['', '']
  const status = await main(args, {
    cwd,
    env,
    node: process.execPath,
    cli: resolve('src/cli.ts'),
    isTerminal: false,
    columns: 120,
    out: (text) => {
      out += text
    },
    error: (text) => {
      error += text
    },
    readInput: async () => input,
  })
  return { status, out, error }
}
