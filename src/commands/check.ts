import { join } from 'node:path'
import { askEarly, readEarly } from '../git/early.ts'
import { type Comparison, commitRange, defaultRange, type Push, pushedRanges, stagedRange } from '../git/ranges.ts'
import { openRepository, type Repository } from '../git/repository.ts'
import { type Options, readOptions, reportOptions } from './arguments.ts'
import { FactsFile, factsPath } from './facts.ts'
import { pushRemote, readPushes } from './hook-pushes.ts'
import { type Io, UsageError } from './io.ts'

/** What a change introduces. */
export async function checkCommand(args: readonly string[], io: Io): Promise<number> {
  const options = readOptions(args, ['base', 'head', 'staged', 'pushed', 'commits', ...reportOptions])
  // Git gives pre-push the remote's name and address as arguments.
  if (options.paths.length > (options.pushed ? 2 : 0))
    throw new UsageError(`check takes no path ("${options.paths[0]}"): use scan for folders`)
  // All that reads documents is loaded while git works: a person waits for a commit.
  const [{ comparisons, repository }, { judge }] = await Promise.all([compare(options, io), import('./judge.ts')])
  const facts = options.staged || options.pushed ? new FactsFile(join(repository.commonDir, factsPath), io) : undefined
  const status = await judge(comparisons, options, io, facts)
  // The hook comes here only where the snapshot gave no answer.
  // The doctor also asks with another Node.js, which a person at a shell has no use for.
  if (options.staged && io.env.PLIMSOLL_SNAPSHOT && !io.env.PLIMSOLL_PROBE && !io.fromSnapshot)
    (await import('./snapshot.ts')).renewSnapshot(io.env.PLIMSOLL_SNAPSHOT, io)
  return status
}

async function compare(options: Options, io: Io): Promise<{ repository: Repository; comparisons: Comparison[] }> {
  const ways = [options.staged, options.pushed, options.base !== null || options.head !== null].filter(Boolean)
  if (ways.length > 1) throw new UsageError('--staged, --pushed and --base are three different things to compare: give one')
  const given = io.gitAnswers && readEarly(io.gitAnswers, { cwd: io.cwd })
  const repository = await openRepository(io.cwd, given ?? askEarly({ cwd: io.cwd }, options.staged))
  const pushes = options.pushed ? await readPushes(repository, io) : null
  if (io.env.PLIMSOLL_PROBE) (await import('./hook-probe.ts')).answerProbe(io.env.PLIMSOLL_PROBE, pushes?.length ?? null, io)
  return { repository, comparisons: await rangesOf(repository, pushes, options, io) }
}

async function rangesOf(repository: Repository, pushes: readonly Push[] | null, options: Options, io: Io): Promise<Comparison[]> {
  if (options.staged) return [await stagedRange(repository)]
  if (pushes !== null) return pushedRanges(repository, pushRemote(options.paths, io.env), pushes)
  if (options.base !== null) return [await commitRange(repository, options.base, options.head ?? 'HEAD')]
  if (options.head !== null) throw new UsageError('--head needs --base: say what to compare it with')
  return [await defaultRange(repository)]
}
