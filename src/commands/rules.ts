import { matchesGlob } from '../core/glob.ts'
import { rules } from '../rules/index.ts'
import { readOptions } from './arguments.ts'
import { exitStatus, type Io, UsageError } from './io.ts'

/** Lists the rules, or those of an area or a glob; explains one. */
export async function rulesCommand(args: readonly string[], io: Io): Promise<number> {
  const { paths } = readOptions(args, [])
  const [id] = paths
  if (paths.length > 1) throw new UsageError('rules takes one ID, or one glob in quotes')
  const rule = rules.find((candidate) => candidate.id === id)
  if (rule !== undefined) {
    const { rulePage } = await import('../reporters/rule-page.ts')
    io.out(rulePage(rule))
    return exitStatus.pass
  }
  const listed = rules.filter((candidate) => id === undefined || candidate.id.startsWith(`${id}/`) || matchesGlob(id, candidate.id))
  if (listed.length === 0)
    throw new UsageError(`there is no rule "${id}": plimsoll rules lists them all, plimsoll rules k8s those of an area`)
  const width = Math.max(...listed.map((candidate) => candidate.id.length))
  for (const { id: name, severity, strict, summary } of listed) {
    io.out(`${name.padEnd(width)}  ${severity.padEnd(8)}  ${strict ? 'strict' : '      '}  ${summary}\n`)
  }
  return exitStatus.pass
}
