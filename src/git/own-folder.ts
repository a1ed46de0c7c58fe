import { stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { runGit } from './command.ts'

/** Whether a folder holds git's own files and no work tree: a bare repository, one that only has linked work trees, what stands in `.git`. */
export async function isGitsOwn(folder: string): Promise<boolean> {
  const { code, output } = await runGit(['rev-parse', '--is-bare-repository', '--is-inside-git-dir', '--absolute-git-dir'], { cwd: folder })
  const [bare, inside, gitDir = ''] = output.toString().trimEnd().split('\n')
  // GIT_DIR may name a bare repository elsewhere, as it does in hooks of a server.
  if (code === 0) return inside === 'true' || (bare === 'true' && gitDir.startsWith(folder + sep))
  // Of another owner, or kept from being used by `safe.bareRepository`: what git takes for its own, as in is_git_directory of its setup.c.
  const found = await Promise.all(['HEAD', 'objects', 'refs'].map((name) => stat(join(folder, name)).catch(() => null)))
  return found.every((stats, index) => stats !== null && stats.isDirectory() === index > 0)
}
