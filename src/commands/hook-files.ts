import { chmodSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readText } from './hook-managers.ts'
import { type HookName, type HookPlace, hookNames, shortPath } from './hook-place.ts'
import { hookScript, isOurs, keptName } from './hook-script.ts'
import { type Io, UsageError } from './io.ts'

/** What happened to one hook, in words. */
export interface Step {
  readonly hook: HookName
  readonly done: string
}

/** One program for many hooks, told apart by the name of the file: in sh, Ruby, Python, Node.js. */
const asksItsName = /basename\b.*(?:\$0|\$\{0|BASH_SOURCE|PROGRAM_NAME|argv)|\$\{0##|(?:sys|process)\.argv\[[01]\]/

const isThere = (path: string) => lstatSync(path, { throwIfNoEntry: false }) !== undefined

/** Writes our hooks. One that stands there already is kept under another name, and run first. Run again, it only renews ours. */
export function writeHooks(place: HookPlace, io: Io): Step[] {
  const clash = hookNames.map((name) => files(place, name)).find(({ hook, kept }) => isThere(hook) && isThere(kept) && !ownedHook(hook))
  if (clash !== undefined) {
    throw new UsageError(
      `${shortPath(place.root, clash.hook)} was written after Plimsoll's hook, and ${shortPath(place.root, clash.kept)} before it: keep one of them`,
    )
  }
  mkdirSync(place.folder, { recursive: true })
  return hookNames.map((name) => {
    const { hook, kept } = files(place, name)
    const renewed = ownedHook(hook)
    if (!renewed && isThere(hook)) renameSync(hook, kept)
    const fresh = `${hook}.new`
    rmSync(fresh, { force: true })
    // Never through a link that somebody left there.
    writeFileSync(fresh, hookScript(name, place, io), { flag: 'wx' })
    chmodSync(fresh, 0o755)
    renameSync(fresh, hook)
    const after = isThere(kept) ? `, after the one that was there (kept as ${shortPath(place.root, kept)})` : ''
    const byName = asksItsName.test(readText(kept))
      ? `\n${' '.repeat(18)}That one asks for its own name, which is another now: see that it still works`
      : ''
    return { hook: name, done: `${renewed ? 'renewed' : 'installed'}${after}${byName}` }
  })
}

/** Takes our hooks away and puts back what was there, byte for byte. */
export const removeHooks = (place: HookPlace): Step[] =>
  hookNames.map((name) => {
    const { hook, kept } = files(place, name)
    // Other managers move our hook aside as they install theirs.
    const moved = [hook, `${hook}.legacy`, `${hook}.old`].find(ownedHook)
    if (moved === undefined) return { hook: name, done: 'was not installed' }
    rmSync(moved)
    if (!isThere(kept)) return { hook: name, done: 'removed' }
    if (moved !== hook && isThere(hook) && readFileSync(hook).equals(readFileSync(kept))) rmSync(kept)
    else renameSync(kept, moved)
    return { hook: name, done: 'removed; what was there before is back' }
  })

const files = ({ folder }: HookPlace, name: HookName) => ({ hook: join(folder, name), kept: join(folder, keptName(name)) })

const ownedHook = (path: string): boolean => isOurs(readText(path))
