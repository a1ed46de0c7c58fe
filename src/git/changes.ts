import type { Change, ChangedFile, Hunk, Tree } from '../source/change.ts'
import { type Command, GitError, type GitOutcome, runGit } from './command.ts'
import { parsePatch } from './patch.ts'
import { parseRaw } from './raw.ts'
import type { Store } from './trees.ts'

/** One side by its tree, and the words that name both sides to a git command. */
export interface Sides {
  readonly base: Tree
  readonly head: Tree
  /** `['diff-tree', '-r', base, head]`, `['diff-index', '--cached', …, base]`. */
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

/** `started` is the first answer of git, where it was asked for already. */
export async function change(store: Store, sides: Sides, started?: Promise<GitOutcome>): Promise<Change> {
  return lazyChange(store, await changedFiles(store, sides, started), sides)
}

/** Asks git what differs; `change` can be given the answer. */
export const startDiff = (command: Command, sides: readonly string[]): Promise<GitOutcome> => diff(command, sides, ['--raw', '-z', '-M'])

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
async function changedFiles({ command }: Store, sides: Sides, started = startDiff(command, sides.diff)): Promise<ChangedFile[]> {
  const first = await started
  if (first.code === 0) return parseRaw(first.output)
  const { code, output, message } = await diff(command, sides.diff, ['--raw', '-z', '-M100%'])
  if (code === 0) return parseRaw(output)
  throw new GitError(message || 'git could not compare the two sides', null)
}

async function readHunks(store: Store, sides: Sides): Promise<ReadonlyMap<string, readonly Hunk[]>> {
  const { code, output } = await diff(store.command, sides.diff, [...patchOptions, '-M'])
  return code === 0 ? parsePatch(output) : new Map()
}

const diff = (command: Command, [name = '', ...sides]: readonly string[], wanted: readonly string[]) =>
  runGit(['-c', 'core.bigFileThreshold=16m', name, ...rawOptions, ...wanted, ...sides, '--'], { ...command, limit: maximumPatch })
