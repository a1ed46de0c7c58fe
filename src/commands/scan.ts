import { existsSync } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { check } from '../check.ts'
import type { Result } from '../core/finding.ts'
import { baselinePath } from '../documents/policy-format.ts'
import { diskTree } from '../git/disk.ts'
import { seenByGit } from '../git/own-folder.ts'
import { policyPath } from '../policy-file.ts'
import { type Options, readOptions, reportOptions } from './arguments.ts'
import { filesOf, findTargets, repositoryRoot } from './fix-paths.ts'
import { treeInput } from './input.ts'
import { type Io, UsageError } from './io.ts'
import { below, joined, withPaths } from './join.ts'
import { report } from './report.ts'

/** Everything in a tree, without a base side. Each folder is a repository root of its own; a file is judged as a part of the repository that it is in. */
export async function scanCommand(args: readonly string[], io: Io): Promise<number> {
  const options = readOptions(args, reportOptions)
  const results: Result[] = []
  for (const path of options.paths.length === 0 ? ['.'] : options.paths) {
    const isFolder = await stat(resolve(io.cwd, path)).then(
      (stats) => stats.isDirectory(),
      () => false,
    )
    results.push(...(isFolder ? [await scanFolder(path, options, io)] : await scanFile(path, options, io)))
  }
  return report(joined(results, 'scan'), options, io)
}

async function scanFolder(path: string, options: Options, io: Io): Promise<Result> {
  const root = resolve(io.cwd, path)
  const { isOwn, refusal } = await seenByGit(root)
  if (isOwn) throw new UsageError(`${path} ${noWorkTree}`)
  const result = await check(await treeInput(diskTree(root), options, io))
  const notice = refusal === null ? await unheeded(path, root) : unread(path, refusal)
  return below(path, notice === null ? result : { ...result, notices: [...result.notices, notice] })
}

async function scanFile(path: string, options: Options, io: Io): Promise<Result[]> {
  const results: Result[] = []
  for (const target of await findTargets([path], io.cwd)) {
    const result = await check(await treeInput(target.tree, options, io, await filesOf(target)))
    results.push(withPaths(result, (inner) => relative(io.cwd, join(target.root, inner)).split(sep).join('/')))
  }
  return results
}

const unread = (path: string, refusal: string) =>
  `git does not read ${path}, so every file in it is looked at, ignored ones too: ${refusal}`

/** A folder is scanned by its own policy: that of the repository around it would be missed. */
async function unheeded(path: string, root: string): Promise<string | null> {
  const around = await repositoryRoot(root)
  if (around === null || around === (await realpath(root))) return null
  const missed = [policyPath, baselinePath].filter((name) => existsSync(join(around, name)) && !existsSync(join(root, name)))
  if (missed.length === 0) return null
  return `${path} is scanned as a root of its own, so ${missed.join(' and ')} of ${around} ${missed.length === 1 ? 'does' : 'do'} not hold here: they do for a scan of all of it, of single files, and for check`
}

const noWorkTree =
  'has no work tree, only git’s own files: scan a clone of it, or what git worktree add makes. A bare repository’s commits can be compared where they are: plimsoll check --base REV --head REV'
