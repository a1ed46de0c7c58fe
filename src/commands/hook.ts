import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { unread } from './arguments.ts'
import { removeHooks, type Step, writeHooks } from './hook-files.ts'
import { askGit } from './hook-git.ts'
import { removeBlocks, writeBlocks } from './hook-husky.ts'
import { isNamed } from './hook-managers.ts'
import { findHookPlace, type HookPlace, isInside, isInWorkTree, shortPath } from './hook-place.ts'
import { hookCommand, isShareable, type Printable, printable, snippet } from './hook-snippets.ts'
import { exitStatus, type Io, UsageError } from './io.ts'
import { makeSnapshot, ownFolder, SnapshotFailed, snapshotLink } from './snapshot.ts'

const actions: Readonly<Record<string, (io: Io) => Promise<number>>> = {
  install,
  uninstall,
  doctor: async (io) => (await import('./hook-doctor.ts')).doctor(io),
}

const ways = `give install, uninstall or doctor, or --print ${printable.join('|')}`

/** Puts the hooks into a clone, takes them out, or proves that they run. */
export async function hookCommandLine(args: readonly string[], io: Io): Promise<number> {
  const { print, action } = read(args)
  if (print !== undefined) {
    const place = await findHookPlace(io)
    io.out(snippet(print, place.root, io))
    return exitStatus.pass
  }
  const run = action !== undefined && Object.hasOwn(actions, action) ? actions[action] : undefined
  if (run === undefined) throw new UsageError(ways)
  return run(io)
}

function read(args: readonly string[]): { print?: Printable; action?: string } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: { print: { type: 'string' } }, allowPositionals: true })
    const print = printable.find((name) => name === values.print)
    if ((values.print !== undefined && print === undefined) || positionals.length > 1) throw new UsageError(ways)
    return { ...(print && { print }), ...(positionals[0] && { action: positionals[0] }) }
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(unread(error))
  }
}

async function install(io: Io): Promise<number> {
  const place = await findHookPlace(io)
  refuseOutside(place)
  prepareStart(place, io)
  if (place.manager === 'lefthook' || place.manager === 'simple-git-hooks') return leaveTo(place.manager, place, io)
  tell(place.manager === 'husky' ? writeBlocks(place, (name) => hookCommand(name, place.root, io)) : writeHooks(place, io), io)
  if (place.manager === 'pre-commit') io.out('pre-commit runs first, as before.\n')
  if (place.manager !== 'husky' && isInWorkTree(place)) {
    const ignored = (await askGit(['check-ignore', '--quiet', place.folder], { cwd: place.root, env: io.env })).code === 0
    const folder = shortPath(place.root, place.folder)
    if (!ignored) io.out(`Note: ${folder} is part of the work tree. What was written names paths of this machine: do not commit it.\n`)
  }
  if (place.manager === 'husky') io.out(pathNote(place, io))
  if (/[\\/]_npx[\\/]/.test(io.cli)) {
    io.out(
      'Note: this Plimsoll lies in the cache of npx, which is emptied now and then. Better install it from a clone: npm install --global .\n',
    )
  }
  io.out(`It runs ${io.cli} with ${io.node}.\nSee that it does: plimsoll hook doctor\n`)
  return exitStatus.pass
}

/** Whoever runs the hooks: they start from it where they find it. */
function prepareStart({ commonDir }: HookPlace, io: Io): void {
  try {
    makeSnapshot(join(commonDir, snapshotLink), io)
  } catch (error) {
    if (!(error instanceof SnapshotFailed)) throw error
    io.out(`Note: commits wait a little longer, as there is no snapshot to start from: ${error.message}.\n`)
  }
}

async function uninstall(io: Io): Promise<number> {
  const place = await findHookPlace(io)
  refuseOutside(place)
  tell(place.manager === 'husky' ? removeBlocks(place) : removeHooks(place), io)
  rmSync(join(place.commonDir, ownFolder), { recursive: true, force: true })
  return exitStatus.pass
}

const tell = (steps: readonly Step[], io: Io) => io.out(steps.map(({ hook, done }) => `${hook.padEnd(18)}${done}\n`).join(''))

/** Hooks elsewhere are those of other repositories too. */
function refuseOutside(place: HookPlace): void {
  if (isInside(place)) return
  if (place.setting === null) {
    throw new UsageError(
      `${place.folder} is a link that leads out of this repository, to hooks that others may use too: nothing was written.
  For this clone alone:  put a folder in its place, with those of the hooks that it needs, and install again.
  For every repository:  add the lines of  plimsoll hook --print husky  to the hooks there.`,
    )
  }
  const { value, scope } = place.setting
  throw new UsageError(
    `core.hooksPath (git config ${scope}) sends git to ${value}, which is outside of this repository: nothing was written.
  For this clone alone:  git config --local core.hooksPath "${shortPath(place.root, `${place.commonDir}/hooks`)}"  and install again.
  For every repository:  add the lines of  plimsoll hook --print husky  to the hooks there.`,
  )
}

/** Both write their hooks anew, and would lose ours without a word. */
function leaveTo(manager: 'lefthook' | 'simple-git-hooks', place: HookPlace, io: Io): number {
  if (isNamed(place.root)) {
    io.out(`${manager} runs Plimsoll already. See that it does: plimsoll hook doctor\n`)
    return exitStatus.pass
  }
  io.error(
    `plimsoll: ${manager} writes this clone's hooks, and would overwrite ours: nothing was written. Add this to its configuration:\n\n`,
  )
  io.out(snippet(manager, place.root, io))
  io.error(pathNote(place, io))
  return exitStatus.usage
}

/** Such files are committed, and others have the program elsewhere. Empty where the line can be shared. */
const pathNote = ({ root }: HookPlace, io: Io): string =>
  isShareable(root, io)
    ? ''
    : 'Note: this names a path of this machine. Where the file is committed, make Plimsoll a dependency of the repository, and install from there.\n'
