import { mkdirSync, statSync } from 'node:fs'
import module from 'node:module'
import { join } from 'node:path'

/** What this program asks of its surroundings. */
interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: string
  /** Null on Windows, where a user's own folder is not writable by others. */
  readonly user: number | null
}

/**
 * Keeps compiled code between runs, which halves the time to load it (Node.js 22.8 and later).
 * What is kept there is run: so it is the user's own folder, never one of the repository or a shared one like /tmp, and not used where
 * somebody else could write to it.
 */
export function keepCompiledCode(surroundings: Surroundings): void {
  if (module.enableCompileCache === undefined) return
  const folder = compileCacheFolder(surroundings)
  if (folder !== null && isOwn(folder, surroundings.user)) module.enableCompileCache(folder)
}

export function compileCacheFolder({ env, platform }: Pick<Surroundings, 'env' | 'platform'>): string | null {
  const parent =
    platform === 'win32'
      ? env.LOCALAPPDATA
      : env.XDG_CACHE_HOME || (env.HOME && join(env.HOME, platform === 'darwin' ? 'Library/Caches' : '.cache'))
  return parent ? join(parent, 'plimsoll', 'compiled') : null
}

function isOwn(folder: string, user: number | null): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const { uid, mode } = statSync(folder)
    return user === null || (uid === user && (mode & 0o022) === 0)
  } catch {
    return false
  }
}
