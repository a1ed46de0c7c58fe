/**
 * Makes of ncc's bundle in a folder what `node --build-snapshot` reads: one script, without the chunks that nothing loads from it, with a `module`
 * of its own, and in ASCII, as V8 keeps a script of no other characters in half the memory.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('which folder?')
for (const name of readdirSync(folder)) if (/^\d+\.index/.test(name)) rmSync(join(folder, name))
const path = join(folder, 'index.cjs')
const escaped = readFileSync(path, 'utf8').replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
writeFileSync(path, `var module={};${escaped}`)
