import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Step } from './hook-files.ts'
import { type HookName, type HookPlace, hookNames, shortPath } from './hook-place.ts'

const start = '# plimsoll: start (`plimsoll hook uninstall` takes this away)'
const end = '# plimsoll: end'
/** The line break before it is ours too, so that without the block a file is what it was; in a file of our making there is none. */
const block = /(?:^|\n)# plimsoll: start[^\n]*\n[\s\S]*?\n# plimsoll: end\n/

/** husky writes its own folder anew at each `npm install`: our lines go at the end of the hooks that people write. */
export const writeBlocks = (place: HookPlace, command: (name: HookName) => string): Step[] =>
  hookNames.map((name) => {
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

export const removeBlocks = (place: HookPlace): Step[] =>
  hookNames.map((name) => {
    const { file, shown, text } = huskyFile(place, name)
    const [ours] = text?.match(block) ?? []
    if (text === null || ours === undefined) return { hook: name, done: 'was not installed' }
    if (ours === text && !ours.startsWith('\n')) rmSync(file)
    else writeFileSync(file, text.replace(block, ''), 'latin1')
    return { hook: name, done: `removed from ${shown}` }
  })

/** One character for each byte, as what is not ours must come back as it was. */
function huskyFile({ root, folder }: HookPlace, name: HookName) {
  const file = join(dirname(folder), name)
  return { file, shown: shortPath(root, file), text: existsSync(file) ? readFileSync(file, 'latin1') : null }
}

const bytesOf = (text: string) => Buffer.from(text).toString('latin1')
