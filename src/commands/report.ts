import { resolve } from 'node:path'
import type { Result } from '../core/finding.ts'
import { terminal } from '../reporters/terminal.ts'
import { counted, judged } from '../reporters/words.ts'
import { homePage, ruleInfo } from '../rule-info.ts'
import { version } from '../version.ts'
import type { Options } from './arguments.ts'
import { exitStatus, type Io, isColored, writeOutput } from './io.ts'

/** Prints the report in the format that was asked for, or writes it to a file, and gives the exit status of the verdict. */
export async function report(result: Result, options: Options, io: Io): Promise<number> {
  const text = await render(result, options, io)
  if (options.output === null) io.out(text)
  else await writeOutput(resolve(io.cwd, options.output), text)
  return exitStatus[result.verdict]
}

async function render(result: Result, options: Options, io: Io): Promise<string> {
  const { format, color, output, quiet } = options
  switch (format) {
    case 'text':
      return (
        terminal(result, { rules: ruleInfo, color: output === null && isColored(color, io), quiet, width: io.columns }) +
        (quiet ? '' : nextSteps(result, options))
      )
    case 'json':
      return (await import('../reporters/json.ts')).json(result, { version })
    case 'sarif':
      return (await import('../reporters/sarif.ts')).sarif(result, { rules: ruleInfo, version, url: homePage })
    case 'markdown':
      return (await import('../reporters/summary.ts')).summary(result, { rules: ruleInfo })
  }
}

/** What a person can type next, where the verdict is fail. */
function nextSteps(result: Result, { staged, pushed, base, online, paths }: Options): string {
  if (result.verdict !== 'fail') return ''
  const safe = judged(result).filter(({ fix }) => fix?.safe).length
  const all = paths.length === 0 ? '.' : 'PATH…'
  const command = online ? 'plimsoll fix --online' : 'plimsoll fix'
  const fix = result.mode === 'scan' ? `${command} ${all}` : staged ? `${command} --staged` : pushed || base !== null ? '' : command
  const lines = [
    ...(safe === 0 || fix === '' ? [] : [`${fix} makes the safe fixes: ${counted(safe, 'finding')} less.`]),
    ...(staged || pushed ? [`To let something pass this once: PLIMSOLL_SKIP='RULE: reason' git ${staged ? 'commit' : 'push'}`] : []),
  ]
  return lines.map((line) => `${line}\n`).join('')
}
