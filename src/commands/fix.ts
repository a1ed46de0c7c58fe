import type { CheckInput } from '../check.ts'
import { check } from '../check.ts'
import type { Result } from '../core/finding.ts'
import { openRepository, type Repository } from '../git/repository.ts'
import type { ChangedFile } from '../source/change.ts'
import { type Options, readOptions } from './arguments.ts'
import { rewriteFile } from './fix-disk.ts'
import { followInWorkTree, refusePartialCommit, stage } from './fix-index.ts'
import { filesOf, findTargets, isBelow } from './fix-paths.ts'
import { type FixOutcome, fixReport } from './fix-report.ts'
import { afterFixes, type FixedFile, fixedFiles } from './fix-rounds.ts'
import { changeInput, treeInput } from './input.ts'
import { exitStatus, type Io } from './io.ts'
import { below, joined } from './join.ts'

const allowed = ['staged', 'dry-run', 'fail-on', 'strict', 'policy', 'rule', 'color', 'quiet', 'online'] as const

/**
 * Applies safe fixes. With PATHs, of all that a scan finds there; without, of what the change that `check` would take introduces, as far as it still is so
 * on disk. `--staged` mends the index, and the work tree along with it.
 */
export async function fixCommand(args: readonly string[], io: Io): Promise<number> {
  const options = readOptions(args, allowed)
  const outcomes = options.staged
    ? [await fixStaged(options, io)]
    : options.paths.length === 0
      ? [await fixChange(options, io)]
      : await fixPaths(options, io)
  const result = joined(
    outcomes.map((outcome) => outcome.left),
    outcomes[0]?.left.mode ?? 'scan',
  )
  io.out(fixReport(outcomes, options, io))
  return exitStatus[result.verdict]
}

type Write = (file: FixedFile) => Promise<string | null>

async function fixStaged(options: Options, io: Io): Promise<FixOutcome> {
  refusePartialCommit(io.env)
  const { stagedRange } = await import('../git/ranges.ts')
  const repository = await openRepository(io.cwd)
  const targets = await findTargets(options.paths, io.cwd)
  const range = await stagedRange(repository)
  const change = { ...range.change, files: range.change.files.filter(({ head }) => head === null || isBelow(targets, head.path)) }
  const outcome = await run(await changeInput({ ...range, change }, options, io), options, (file) => stage(repository, file))
  return options.dryRun ? outcome : { ...outcome, notes: await follow(repository, outcome.files) }
}

async function follow(repository: Repository, files: readonly FixedFile[]): Promise<string[]> {
  const notes: string[] = []
  for (const file of files) {
    const reason = await followInWorkTree(repository, file)
    if (reason !== null) notes.push(`${file.file.path} is mended in the index; in the work tree it is left as it is: ${reason}`)
  }
  return notes
}

/** The files that the change touches, as they are on disk. */
async function fixChange(options: Options, io: Io): Promise<FixOutcome> {
  const { defaultRange } = await import('../git/ranges.ts')
  const repository = await openRepository(io.cwd)
  const range = await defaultRange(repository)
  const head = repository.workTree()
  const files: ChangedFile[] = []
  for (const file of range.change.files) {
    const now = file.head && (await head.find(file.head.path))
    if (now !== null) files.push({ ...file, head: now })
  }
  const input = await changeInput({ ...range, change: { ...range.change, head, files } }, options, io)
  return run(input, options, onDisk(repository.root))
}

async function fixPaths(options: Options, io: Io): Promise<FixOutcome[]> {
  const outcomes: FixOutcome[] = []
  for (const target of await findTargets(options.paths, io.cwd)) {
    const input = await treeInput(target.tree, options, io, await filesOf(target))
    const outcome = await run(input, options, onDisk(target.root))
    outcomes.push({ ...outcome, folder: target.folder, left: below(target.folder, outcome.left) })
  }
  return outcomes
}

const onDisk =
  (root: string): Write =>
  ({ file, before, after }) =>
    rewriteFile(root, file.path, before, after)

async function run(toJudge: CheckInput, { dryRun }: Options, write: Write): Promise<FixOutcome> {
  const input = { ...toJudge, everyFix: true }
  const found = await check(input)
  const files: FixedFile[] = []
  const failed: { path: string; reason: string }[] = []
  for (const file of await fixedFiles(input, found)) {
    const reason = dryRun ? null : await write(file)
    if (reason === null) files.push(file)
    else failed.push({ path: file.file.path, reason })
  }
  const left: Result = files.length === 0 ? found : await afterFixes(input, files)
  return { files, failed, left, notes: [], folder: '' }
}
