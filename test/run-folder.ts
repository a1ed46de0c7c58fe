import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Around the whole run: what tests and the programs that they start put into the folder for temporary files or into the user's cache goes here,
 * and nothing of it is left. Whoever does not clear up after himself is told.
 */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'plimsoll-tests-'))
  const [temporary, cache] = [join(folder, 'tmp'), join(folder, 'cache')]
  for (const path of [temporary, cache]) mkdirSync(path, { mode: 0o700 })
  Object.assign(process.env, { TMPDIR: temporary, XDG_CACHE_HOME: cache })
  return () => {
    // Node.js keeps one where a program asks for it, for all programs to come.
    const left = readdirSync(temporary).filter((name) => name !== 'node-compile-cache')
    rmSync(folder, { recursive: true, force: true })
    if (left.length > 0) throw new Error(`left in the folder for temporary files: ${left.join(', ')}`)
  }
}
