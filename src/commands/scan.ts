import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { check } from '../check.ts'
import type { Result } from '../core/finding.ts'
import { diskTree } from '../git/disk.ts'
import { seenByGit } from '../git/own-folder.ts'
import { type Options, readOptions, reportOptions } from './arguments.ts'
import { treeInput } from './input.ts'
import { type Io, UsageError } from './io.ts'
import { below, joined } from './join.ts'
import { report } from './report.ts'

/** Everything in a tree, without a base side. Each path is a repository root of its own. */
export async function scanCommand(args: readonly string[], io: Io): Promise<number> {
  const options = readOptions(args, reportOptions)
  const results: Result[] = []
  for (const path of options.paths.length === 0 ? ['.'] : options.paths) results.push(await scanPath(path, options, io))
  return report(joined(results, 'scan'), options, io)
}

async function scanPath(path: string, options: Options, io: Io): Promise<Result> {
  const root = resolve(io.cwd, path)
  const isFolder = await stat(root).then(
    (stats) => stats.isDirectory(),
    () => false,
  )
  if (!isFolder) throw new UsageError(`${path} is no folder: scan takes the roots of repositories`)
  const { isOwn, refusal } = await seenByGit(root)
  if (isOwn) throw new UsageError(`${path} ${noWorkTree}`)
  const result = await check(await treeInput(diskTree(root), options, io))
  const notice = `git does not read ${path}, so every file in it is looked at, ignored ones too: ${refusal}`
  return below(path, refusal === null ? result : { ...result, notices: [...result.notices, notice] })
}

const noWorkTree =
  'has no work tree, only git’s own files: scan a clone of it, or what git worktree add makes. A bare repository’s commits can be compared where they are: plimsoll check --base REV --head REV'
