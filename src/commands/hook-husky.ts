import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Step } from './hook-files.ts'
import { type HookName, type HookPlace, hookNames, shortPath, staysBelow } from './hook-place.ts'
import { UsageError } from './io.ts'

const start = '# plimsoll: start (`plimsoll hook uninstall` takes this away)'
const end = '# plimsoll: end'
/** The line break before it is ours too, so that without the block a file is what it was; in a file of our making there is none. */
const block = /(?:^|\n)# plimsoll: start[^\n]*\n[\s\S]*?\n# plimsoll: end\n/

/** husky writes its own folder anew at each `npm install`: our lines go at the end of the hooks that people write. */
export function writeBlocks(place: HookPlace, command: (name: HookName) => string): Step[] {
  refuseLinksOut(place)
  return hookNames.map((name) => {
    const { file, shown, text } = huskyFile(place, name)
    const ours = bytesOf(`${start}\n${command(name)}\n${end}\n`)
    mkdirSync(dirname(file), { recursive: true })
    const renewed = text !== null && block.test(text)
    const written = renewed
      ? text.replace(block, (old) => (old.startsWith('\n') ? `\n${ours}` : ours))
      : text === null
        ? ours
        : `${text}\n${ours}`
    writeFileSync(file, written, 'latin1')
    return { hook: name, done: `${renewed ? 'renewed' : 'installed'} in ${shown}` }
  })
}

export function removeBlocks(place: HookPlace): Step[] {
  refuseLinksOut(place)
  return hookNames.map((name) => {
    const { file, shown, text } = huskyFile(place, name)
    const [ours] = text?.match(block) ?? []
    if (text === null || ours === undefined) return { hook: name, done: 'was not installed' }
    if (ours === text && !ours.startsWith('\n')) rmSync(file)
    else writeFileSync(file, text.replace(block, ''), 'latin1')
    return { hook: name, done: `removed from ${shown}` }
  })
}

/** These files are part of the repository, whose author may have made one a link to a file of the user's. */
function refuseLinksOut(place: HookPlace): void {
  const out = hookNames.map((name) => huskyFile(place, name)).find(({ file }) => !staysBelow(place.root, file))
  if (out !== undefined)
    throw new UsageError(`${out.shown} is a link that leads out of this repository: nothing was written. Put a file there in its place`)
}

/** One character for each byte, as what is not ours must come back as it was. */
function huskyFile({ root, folder }: HookPlace, name: HookName) {
  const file = join(dirname(folder), name)
  return { file, shown: shortPath(root, file), text: existsSync(file) ? readFileSync(file, 'latin1') : null }
}

const bytesOf = (text: string) => Buffer.from(text).toString('latin1')
