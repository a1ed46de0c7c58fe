import type { Change, ChangedFile, Hunk, Tree } from '../source/change.ts'
import { GitError, runGit } from './command.ts'
import { parsePatch } from './patch.ts'
import { parseRaw } from './raw.ts'
import type { Store } from './trees.ts'

/** One side by its tree, and the words that name both sides to a git command. */
export interface Sides {
  readonly base: Tree
  readonly head: Tree
  /** `['diff-tree', '-r', base, head]`, `['diff-index', '--cached', base]`. */
  readonly diff: readonly string[]
}

/** A submodule is compared by its commit; git does not look into it. With more than a thousand candidates only equal contents are renames. */
export const rawOptions = ['--no-abbrev', '--ignore-submodules=dirty', '--no-relative', '-l1000']

/** GitHub's own form: three lines of context, git's default algorithm. */
const patchOptions = [
  '--patch',
  '-U3',
  '--inter-hunk-context=0',
  '--diff-algorithm=default',
  '--indent-heuristic',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--src-prefix=a/',
  '--dst-prefix=b/',
]

/** A larger patch than this is shown nowhere; findings are still in the summary. */
const maximumPatch = 200 * 1024 * 1024

export async function change(store: Store, sides: Sides): Promise<Change> {
  return lazyChange(store, await changedFiles(store, sides), sides)
}

/** `files` may be fewer than those that differ; hunks are read once, when they are asked for. */
export function lazyChange(store: Store, files: readonly ChangedFile[], sides: Sides): Change {
  let hunks: Promise<ReadonlyMap<string, readonly Hunk[]>> | undefined
  return {
    base: sides.base,
    head: sides.head,
    files,
    hunks: () => {
      hunks ??= readHunks(store, sides)
      return hunks
    },
  }
}

/** Finding renames reads blobs; where some are not there (a partial clone, a broken object), only equal contents are renames. */
async function changedFiles(store: Store, sides: Sides): Promise<ChangedFile[]> {
  let failure = ''
  for (const renames of ['-M', '-M100%']) {
    const { code, output, message } = await diff(store, sides, ['--raw', '-z', renames])
    if (code === 0) return parseRaw(output)
    failure = message
  }
  throw new GitError(failure || 'git could not compare the two sides', null)
}

async function readHunks(store: Store, sides: Sides): Promise<ReadonlyMap<string, readonly Hunk[]>> {
  const { code, output } = await diff(store, sides, [...patchOptions, '-M'])
  return code === 0 ? parsePatch(output) : new Map()
}

const diff = (store: Store, { diff: [command = '', ...sides] }: Sides, wanted: readonly string[]) =>
  runGit(['-c', 'core.bigFileThreshold=16m', command, ...rawOptions, ...wanted, ...sides, '--'], { ...store.command, limit: maximumPatch })
