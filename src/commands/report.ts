import { promises } from 'node:fs'
import { resolve } from 'node:path'
import type { Result } from '../core/finding.ts'
import { terminal } from '../reporters/terminal.ts'
import { ruleInfo } from '../rule-info.ts'
import { version } from '../version.ts'
import type { Options } from './arguments.ts'
import { exitStatus, type Io, isColored } from './io.ts'

/** Prints the report in the format that was asked for, or writes it to a file, and gives the exit status of the verdict. */
export async function report(result: Result, options: Options, io: Io): Promise<number> {
  const text = await render(result, options, io)
  if (options.output === null) io.out(text)
  else await promises.writeFile(resolve(io.cwd, options.output), text)
  return exitStatus[result.verdict]
}

async function render(result: Result, { format, color, output, quiet }: Options, io: Io): Promise<string> {
  switch (format) {
    case 'text':
      return terminal(result, { rules: ruleInfo, color: output === null && isColored(color, io), quiet, width: io.columns })
    case 'json':
      return (await import('../reporters/json.ts')).json(result, { version })
    case 'sarif':
      return (await import('../reporters/sarif.ts')).sarif(result, { rules: ruleInfo, version })
    case 'markdown':
      return (await import('../reporters/summary.ts')).summary(result, { rules: ruleInfo })
  }
}
