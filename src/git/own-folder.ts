import { stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { runGit } from './command.ts'

/** Whether a folder holds git's own files and no work tree: a bare repository, one that only has linked work trees, what stands in `.git`. */
export const isGitsOwn = async (folder: string): Promise<boolean> => (await seenByGit(folder)).isOwn

interface Seen {
  readonly isOwn: boolean
  /** Why git does not read a repository that is there, in its own words; else null. */
  readonly refusal: string | null
}

/** What git makes of a folder. */
export async function seenByGit(folder: string): Promise<Seen> {
  const { code, output, message } = await runGit(['rev-parse', '--is-bare-repository', '--is-inside-git-dir', '--absolute-git-dir'], {
    cwd: folder,
  })
  const [bare, inside, gitDir = ''] = output.toString().trimEnd().split('\n')
  // GIT_DIR may name a bare repository elsewhere, as it does in hooks of a server.
  if (code === 0) return { isOwn: inside === 'true' || (bare === 'true' && gitDir.startsWith(folder + sep)), refusal: null }
  // Of another owner, or kept from being used by `safe.bareRepository`: what git takes for its own, as in is_git_directory of its setup.c.
  const found = await Promise.all(['HEAD', 'objects', 'refs'].map((name) => stat(join(folder, name)).catch(() => null)))
  return {
    isOwn: found.every((stats, index) => stats !== null && stats.isDirectory() === index > 0),
    refusal: message.startsWith('fatal: not a git repository') ? null : message,
  }
}
