import { lstat, realpath } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { diskTree } from '../git/disk.ts'
import { isGitsOwn } from '../git/own-folder.ts'
import { decodePath } from '../git/path.ts'
import { openRepository } from '../git/repository.ts'
import type { FileVersion, Tree } from '../source/change.ts'
import { UserError } from '../source/user-error.ts'
import { UsageError } from './io.ts'

/** A file or folder that was named, in the repository that holds it; a folder outside of any is its own root. */
export interface FixTarget {
  readonly tree: Tree
  /** Absolute. */
  readonly root: string
  /** Below the root, as the tree names it; empty for all of it. */
  readonly inner: string
  /** The root, seen from the working directory, where paths are told that way; else empty. */
  readonly folder: string
}

export async function findTargets(paths: readonly string[], cwd: string): Promise<FixTarget[]> {
  const targets: FixTarget[] = []
  for (const path of paths) targets.push(await findTarget(path, cwd))
  return targets
}

export const filesOf = async (target: FixTarget): Promise<FileVersion[]> =>
  (await target.tree.list()).filter(({ path }) => isBelow([target], path))

/** Whether a path is one of those that were named; all are where none was. */
export const isBelow = (targets: readonly Pick<FixTarget, 'inner'>[], path: string): boolean =>
  targets.length === 0 || targets.some(({ inner }) => inner === '' || path === inner || path.startsWith(`${inner}/`))

async function findTarget(path: string, cwd: string): Promise<FixTarget> {
  const named = resolve(cwd, path)
  const stats = await lstat(named).catch(() => null)
  if (stats === null) throw new UsageError(`${path} is not there`)
  if (stats.isSymbolicLink()) throw new UsageError(`${path} is a link, and none is followed: name what it leads to`)
  if (!stats.isFile() && !stats.isDirectory()) throw new UsageError(`${path} is neither a file nor a folder`)
  const place = join(await realpath(dirname(named)), basename(named))
  const own = stats.isDirectory() ? place : dirname(place)
  if (await isGitsOwn(own)) throw new UsageError(`${path} has no work tree, only git’s own files: name files of a clone`)
  const root = await repositoryRoot(own)
  if (root !== null) {
    const inner = decodePath(Buffer.from(relative(root, place).split(sep).join('/')))
    const tree = diskTree(root)
    if ((await tree.list()).some((file) => isBelow([{ inner }], file.path))) return { tree, root, inner, folder: '' }
  }
  // Outside of any repository, or in a folder that git ignores.
  return { tree: diskTree(own), root: own, inner: stats.isDirectory() ? '' : basename(place), folder: relative(cwd, own) }
}

/** Of the repository that a folder is in; null outside of any. */
export async function repositoryRoot(folder: string): Promise<string | null> {
  try {
    return await realpath((await openRepository(folder)).root)
  } catch (error) {
    if (error instanceof UserError) return null
    throw error
  }
}
