import { existsSync, realpathSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { askGit } from './hook-git.ts'
import { findManager, type Manager } from './hook-managers.ts'
import { type Io, isLink, UsageError } from './io.ts'

/** Hooks that Plimsoll has something to say in. Git runs pre-merge-commit in place of pre-commit for a merge without conflicts. */
export const hookNames = ['pre-commit', 'pre-merge-commit', 'pre-push'] as const
export type HookName = (typeof hookNames)[number]

/** Where this clone and work tree keep their hooks. All paths are absolute. */
export interface HookPlace {
  /** The top of the work tree. */
  readonly root: string
  /** Shared by all work trees of the clone. */
  readonly commonDir: string
  readonly isLinkedWorktree: boolean
  /** The folder in which git looks for hooks. */
  readonly folder: string
  /** What `core.hooksPath` says, and the option that would take it away again (`--local`, `--global`). */
  readonly setting: { readonly value: string; readonly scope: string } | null
  readonly manager: Manager | null
}

/** @throws {UsageError} outside of a work tree, and where git is told to look for hooks nowhere */
export async function findHookPlace(io: Pick<Io, 'cwd' | 'env'>): Promise<HookPlace> {
  const asked = ['rev-parse', '--show-toplevel', '--git-common-dir', '--absolute-git-dir', '--git-path', 'hooks']
  const [{ code, output, message }, configured] = await Promise.all([
    askGit(asked, io),
    askGit(['config', '--show-scope', '--get', 'core.hooksPath'], io),
  ])
  const [top = '', common = '', gitDir = '', folder = '', ...more] = output.split('\n')
  if (code !== 0 || folder === '' || more.length > 0) {
    const said = message.startsWith('fatal: not a git repository') ? '' : ` (${message.split('\n')[0]})`
    throw new UsageError(`there is no work tree of a git repository at ${io.cwd}${said}: go to your clone, as hooks belong to one`)
  }
  // Git then looks for hooks at the root of the disk; the path that it names is the work tree.
  if (configured.code === 0 && /\t$/.test(configured.output))
    throw new UsageError('core.hooksPath is empty, so git runs no hooks at all: git config --unset core.hooksPath, where it is set')
  const root = resolve(top)
  const commonDir = resolve(io.cwd, common)
  const [scope = '', value = ''] = configured.code === 0 ? configured.output.split('\t') : []
  const hooks = resolve(io.cwd, folder)
  return {
    root,
    commonDir,
    isLinkedWorktree: resolve(gitDir) !== commonDir,
    folder: hooks,
    setting: value === '' ? null : { value, scope: `--${scope}` },
    manager: findManager(root, hooks),
  }
}

/** Whether hooks there are this clone's alone. */
export const isInside = ({ root, commonDir, folder }: HookPlace): boolean => isBelow(root, folder) || isBelow(commonDir, folder)

/** Whether hooks there can be committed. */
export const isInWorkTree = ({ root, commonDir, folder }: HookPlace): boolean => isBelow(root, folder) && !isBelow(commonDir, folder)

/** Whether what is written to a file ends up in the work tree: a link may lead out of it, or to a file that is not there yet. */
export function staysBelow(top: string, file: string): boolean {
  return !isLink(file) || (existsSync(file) && isBelow(top, file))
}

/** Of a folder, or the nearest one above it that is there, once links are followed. */
function isBelow(top: string, folder: string): boolean {
  const [realTop, real] = [realPath(top), realPath(folder)]
  return real === realTop || real.startsWith(realTop + sep)
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    const parent = dirname(path)
    return parent === path ? path : join(realPath(parent), relative(parent, path))
  }
}

/** A path as a person in the work tree would write it. */
export function shortPath(root: string, path: string): string {
  const short = relative(root, path)
  return short === '' || short.startsWith('..') || resolve(short) === short ? path : short.split(sep).join('/')
}
