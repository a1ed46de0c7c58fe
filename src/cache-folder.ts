import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What this program asks of its surroundings. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: string
  /** Null on Windows, where a user's own folder is not writable by others. */
  readonly user: number | null
}

/**
 * A folder for what is kept between runs and then run: the user's own, never one of the repository or a shared one like /tmp. Made if it is not
 * there; null where there can be none, or where somebody else could write to it.
 */
export function ownCacheFolder(name: string, surroundings: Surroundings): string | null {
  const folder = cacheFolder(name, surroundings)
  return folder !== null && isOwn(folder, surroundings.user) ? folder : null
}

export function cacheFolder(name: string, { env, platform }: Pick<Surroundings, 'env' | 'platform'>): string | null {
  const parent =
    platform === 'win32'
      ? env.LOCALAPPDATA
      : env.XDG_CACHE_HOME || (env.HOME && join(env.HOME, platform === 'darwin' ? 'Library/Caches' : '.cache'))
  return parent ? join(parent, 'plimsoll', name) : null
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
