import { rules } from '../rules/index.ts'
import { readOptions } from './arguments.ts'
import { exitStatus, type Io, UsageError } from './io.ts'

/** Lists the rules, or explains one. */
export async function rulesCommand(args: readonly string[], io: Io): Promise<number> {
  const { paths } = readOptions(args, [])
  const [id] = paths
  if (id === undefined) {
    const width = Math.max(...rules.map((rule) => rule.id.length))
    for (const rule of rules) {
      io.out(`${rule.id.padEnd(width)}  ${rule.severity.padEnd(8)}  ${rule.strict ? 'strict' : '      '}  ${rule.summary}\n`)
    }
    return exitStatus.pass
  }
  const rule = rules.find((candidate) => candidate.id === id)
  if (rule === undefined) throw new UsageError(`there is no rule "${id}"; \`plimsoll rules\` lists them all`)
  const { rulePage } = await import('../reporters/rule-page.ts')
  io.out(rulePage(rule))
  return exitStatus.pass
}
