import { check } from '../check.ts'
import type { Comparison } from '../git/ranges.ts'
import { openRepository, type Repository } from '../git/repository.ts'
import { rules } from '../rules/index.ts'
import { type Options, readOptions, reportOptions } from './arguments.ts'
import { pushRemote, readPushes } from './hook-pushes.ts'
import { readSkips, tellSkips, withSkips } from './hook-skip.ts'
import { changeInput } from './input.ts'
import { type Io, UsageError } from './io.ts'
import { joined } from './join.ts'
import { report } from './report.ts'

/** What a change introduces. */
export async function checkCommand(args: readonly string[], io: Io): Promise<number> {
  const options = readOptions(args, ['base', 'head', 'staged', 'pushed', 'commits', ...reportOptions])
  // Git gives pre-push the remote's name and address as arguments.
  if (options.paths.length > (options.pushed ? 2 : 0))
    throw new UsageError(`check takes no path ("${options.paths[0]}"): use scan for folders`)
  const skips = options.staged || options.pushed ? readSkips(io.env, rules) : []
  tellSkips(skips, io)
  const repository = await openRepository(io.cwd)
  const results = []
  for (const comparison of await comparisons(repository, options, io)) {
    const input = await changeInput(comparison, options, io)
    results.push(
      await check({
        ...input,
        policy: withSkips(input.policy, skips),
        // What is pushed cannot be taken back: a push looks into its commits without being told.
        ...(options.commits || options.pushed ? { commits: () => comparison.commits() } : {}),
      }),
    )
  }
  return report(joined(results, 'check'), options, io)
}

async function comparisons(repository: Repository, options: Options, io: Io): Promise<Comparison[]> {
  const ways = [options.staged, options.pushed, options.base !== null || options.head !== null].filter(Boolean)
  if (ways.length > 1) throw new UsageError('--staged, --pushed and --base are three different things to compare: give one')
  const ranges = await import('../git/ranges.ts')
  if (options.staged) return [await ranges.stagedRange(repository)]
  if (options.pushed) return ranges.pushedRanges(repository, pushRemote(options.paths, io.env), await readPushes(repository, io))
  if (options.base !== null) return [await ranges.commitRange(repository, options.base, options.head ?? 'HEAD')]
  if (options.head !== null) throw new UsageError('--head needs --base: say what to compare it with')
  return [await ranges.defaultRange(repository)]
}
