import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ownCacheFolder } from '../cache-folder.ts'
import { exitStatus, type Io } from './io.ts'

/** Exit statuses of the snapshot where the ordinary start is to answer: there was more to say than a verdict; or it is of another program, or failed. */
export const noVerdict = 75
export const unusable = 76

/** Its exit status for a verdict: none that a failure of Node.js could give, as 0 or 1 alone would not prove that anything was checked. */
export const verdictStatus = (status: number): number => 100 + status

/** The word that asks a snapshot whether it would answer. */
export const ready = 'ready'

/** Where it is, or why there is none. */
export type Snapshot = { readonly path: string } | { readonly failed: string }

/**
 * The startup snapshot (Node.js: `--build-snapshot`) from which the hook pre-commit starts: the program as it stands once it is loaded. It is good for
 * this Node.js and this program alone, and is made if there is none that answers: that takes a second, and 11 MB of the user's cache.
 */
export function makeSnapshot(io: Io): Snapshot {
  const path = snapshotPath(io)
  const bundle = join(dirname(io.cli), '..', 'snapshot', 'index.cjs')
  if (path === null) return { failed: 'there is no cache folder that is yours alone' }
  if (!existsSync(bundle)) return { failed: `${bundle} is not there` }
  if (existsSync(path) && answers(path, io)) return { path }
  const fresh = `${path}.${process.pid}`
  try {
    const built = run(['--snapshot-blob', fresh, '--build-snapshot', bundle], io)
    if (built !== 0) return { failed: `${io.node} --build-snapshot ended with status ${built}` }
    if (!answers(fresh, io)) return { failed: 'what was made does not start' }
    renameSync(fresh, path)
    return { path }
  } finally {
    rmSync(fresh, { force: true })
  }
}

const answers = (path: string, io: Io) => run(['--snapshot-blob', path, ready], io) === verdictStatus(exitStatus.pass)

const run = (args: readonly string[], { node, cli, env }: Io) =>
  spawnSync(node, args, { env: { ...env, PLIMSOLL_CLI: cli }, stdio: 'ignore', timeout: 60_000 }).status

/** Makes anew what the hook could not use, unless it is not there: then nobody asked for it. One that cannot be made is taken away, so that it is not tried at each commit. */
export function renewSnapshot(io: Io): void {
  const path = io.env.PLIMSOLL_SNAPSHOT
  if (!path || path !== snapshotPath(io) || !existsSync(path)) return
  const made = makeSnapshot(io)
  if ('failed' in made) rmSync(path)
  io.error(
    'failed' in made
      ? `plimsoll: commits start without a snapshot from now on (${made.failed})\n`
      : 'plimsoll: Node.js or Plimsoll has changed, so the snapshot that commits start from was made anew\n',
  )
}

/** One for each Node.js and program: several may be in use. */
function snapshotPath({ env, node, cli }: Io): string | null {
  const folder = ownCacheFolder('snapshots', { env, platform: process.platform, user: process.getuid?.() ?? null })
  const name = createHash('sha256')
    .update(JSON.stringify([node, cli]))
    .digest('hex')
    .slice(0, 16)
  return folder && join(folder, `${name}.blob`)
}
