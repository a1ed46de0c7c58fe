import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { ownCacheFolder } from '../cache-folder.ts'
import { UserError } from '../source/user-error.ts'
import { exitStatus, fileReason, type Io, isLink } from './io.ts'

/** Exit statuses of the snapshot where the ordinary start is to answer: there was more to say than a verdict; or it is of another program, or failed. */
export const noVerdict = 75
export const unusable = 76

/** Its exit status for a verdict: none that a failure of Node.js could give, as 0 or 1 alone would not prove that anything was checked. */
export const verdictStatus = (status: number): number => 100 + status

/** The word that asks a snapshot whether it would answer. */
export const ready = 'ready'

/** The word with which the hook says that standard input has git's answers. */
export const gitAnswersWord = 'git-answers'

/** What this program keeps in a clone, below the folder that all its work trees share. */
export const ownFolder = 'plimsoll'

/** Where a clone's hooks look for it: a link, as one snapshot is good for many clones. Beside it, in `.flags`, how to start it. */
export const snapshotLink = `${ownFolder}/snapshot`

/**
 * Makes the startup snapshot (Node.js: `--build-snapshot`) from which the hook pre-commit starts: the program as it stands once it is loaded. It is
 * good for this Node.js and this program alone; where one answers already, nothing is made. Takes a second, and 11 MB of the user's cache.
 * @param link an absolute path
 * @returns whether one had to be made
 * @throws {SnapshotFailed} with the reason
 */
export function makeSnapshot(link: string, io: Io): boolean {
  const path = snapshotPath(io)
  const bundle = join(dirname(io.cli), '..', 'snapshot', 'index.cjs')
  if (path === null) throw new SnapshotFailed('there is no cache folder that is yours alone')
  if (!existsSync(bundle)) throw new SnapshotFailed(`${bundle} is not there`)
  const known = existsSync(path) ? flagsFor(path, io) : null
  const flags = known ?? build(bundle, path, io)
  try {
    mkdirSync(dirname(link), { recursive: true })
    rmSync(link, { force: true })
    writeFileSync(`${link}.flags`, `${flags.join(' ')}\n`)
    symlinkSync(path, link)
    return known === null
  } catch (error) {
    throw new SnapshotFailed(`${link} cannot be made: ${fileReason(error)}`)
  }
}

/** Why commits start in the ordinary way. */
export class SnapshotFailed extends UserError {}

/** Expressions are not compiled twice, and what a small commit allocates (MiB) is never collected. */
const quick = ['--no-regexp-tier-up', '--min-semi-space-size=16']

/**
 * Flags of V8 to make a snapshot with, as older ones start it with no others, and those to start it with, in order of speed. The hash seed that was
 * drawn when it was made may be kept; made with that flag it would have the one that every Node.js was built with.
 */
const flagSets: readonly { readonly make: FlagSet; readonly start: readonly FlagSet[] }[] = [
  { make: quick, start: [['--no-rehash-snapshot', ...quick], quick] },
  { make: [], start: [[]] },
]

type FlagSet = readonly string[]

/** Null where it does not answer at all. */
const flagsFor = (path: string, io: Io, sets: readonly FlagSet[] = flagSets.flatMap(({ start }) => start)): FlagSet | null =>
  sets.find((flags) => answers(path, flags, io)) ?? null

/** Gives the flags to start it with. */
function build(bundle: string, path: string, io: Io): FlagSet {
  const fresh = `${path}.${process.pid}`
  try {
    let status: number | null = null
    for (const { make, start } of flagSets) {
      status = run([...make, '--snapshot-blob', fresh, '--build-snapshot', bundle], io)
      const flags = status === 0 ? flagsFor(fresh, io, start) : null
      if (flags === null) continue
      renameSync(fresh, path)
      removeOld(dirname(path))
      return flags
    }
    throw new SnapshotFailed(status === 0 ? 'what was made does not start' : `${io.node} --build-snapshot ended with status ${status}`)
  } finally {
    rmSync(fresh, { force: true })
  }
}

/** Milliseconds: 30 days. */
const maximumAge = 30 * 24 * 60 * 60 * 1000

/** Each version of Node.js and of the program leaves one. A hook that misses its own makes it anew. */
function removeOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name)
    try {
      if (Date.now() - statSync(path).mtimeMs > maximumAge) rmSync(path)
    } catch {}
  }
}

const answers = (path: string, flags: readonly string[], io: Io) =>
  run([...flags, '--snapshot-blob', path, ready], io) === verdictStatus(exitStatus.pass)

const run = (args: readonly string[], { node, cli, env }: Io) =>
  spawnSync(node, args, { env: { ...env, PLIMSOLL_CLI: cli }, stdio: 'ignore', timeout: 60_000 }).status

/** One for each Node.js and program: several may be in use. */
function snapshotPath({ env, node, cli }: Io): string | null {
  const folder = ownCacheFolder('snapshots', { env, platform: process.platform, user: process.getuid?.() ?? null })
  const name = createHash('sha256')
    .update(JSON.stringify([node, cli]))
    .digest('hex')
    .slice(0, 16)
  return folder && join(folder, `${name}.blob`)
}

/** For what the hook could not use. One that cannot be made is taken away, so that it is not tried at each commit. */
export function renewSnapshot(link: string, io: Io): void {
  if (!isLink(link)) return
  try {
    // Where there is one for this Node.js too, only the link moved: whoever changes between two need not be told each time.
    if (makeSnapshot(resolve(io.cwd, link), io))
      io.error('plimsoll: the snapshot that commits start from was no longer good: it was replaced\n')
  } catch (error) {
    rmSync(link, { force: true })
    io.error(`plimsoll: commits start without a snapshot from now on: ${error instanceof Error ? error.message : error}\n`)
  }
}
