import { matchesGlob } from '../core/glob.ts'
import { didYouMean } from '../core/nearest.ts'
import type { Rule } from '../core/rule.ts'
import { rules } from '../rules/index.ts'
import { readOptions } from './arguments.ts'
import { exitStatus, type Io, UsageError } from './io.ts'

/** Lists the rules, or those of an area, a glob or a word in their names; explains one. */
export async function rulesCommand(args: readonly string[], io: Io): Promise<number> {
  const { paths } = readOptions(args, [])
  const [id] = paths
  if (paths.length > 1) throw new UsageError('rules takes one ID, or one glob in quotes')
  const rule = rules.find((candidate) => candidate.id === id)
  if (rule !== undefined) {
    const { rulePage } = await import('../reporters/rule-page.ts')
    // The page stands in docs/rules/<area>, and its links with it.
    io.out(rulePage(rule).replaceAll('](../../', '](docs/'))
    return exitStatus.pass
  }
  const listed = id === undefined ? rules : named(id)
  if (listed.length === 0) {
    const hint = didYouMean(
      id ?? '',
      rules.map((candidate) => candidate.id),
    )
    throw new UsageError(`there is no rule "${id}": plimsoll rules lists them all, plimsoll rules k8s those of an area${hint}`)
  }
  const width = Math.max(...listed.map((candidate) => candidate.id.length))
  for (const { id: name, severity, strict, summary } of listed) {
    io.out(`${name.padEnd(width)}  ${severity.padEnd(8)}  ${strict ? 'strict' : '      '}  ${summary}\n`)
  }
  return exitStatus.pass
}

function named(word: string): readonly Rule[] {
  const exact = rules.filter(({ id }) => id.startsWith(`${word}/`) || matchesGlob(word, id))
  return exact.length > 0 ? exact : rules.filter(({ id }) => word !== '' && id.includes(word.toLowerCase()))
}
