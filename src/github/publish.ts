import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { mkdir, realpath, writeFile } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { error, info, notice, setOutput, summary, warning } from '@actions/core'
import type { Annotation } from '../reporters/annotations.ts'
import { UserError } from '../source/user-error.ts'

export interface Outputs {
  readonly verdict: string
  readonly introduced: number
  readonly existing: number
  readonly fixed: number
  readonly 'report-file': string
  readonly 'sarif-file': string
}

/** Text of a change may look like a workflow command: none is obeyed within. */
export function print(text: string): void {
  const token = randomUUID()
  info(`::stop-commands::${token}`)
  info(text)
  info(`::${token}::`)
}

/** As GitHub takes them: its runner wants a file where there are lines, and one line where there are columns. */
export function annotate(annotations: readonly Annotation[]): void {
  const write = { error, warning, notice }
  for (const { level, message, title, file, lines, columns } of annotations) {
    write[level](message, {
      title,
      ...(file !== null && { file }),
      ...(lines !== null && { startLine: lines.start, endLine: lines.end }),
      ...(columns !== null && { startColumn: columns.start, endColumn: columns.end }),
    })
  }
}

/** Gives a reason where the runner takes no summary. */
export async function writeSummary(markdown: string): Promise<string | null> {
  try {
    await summary.addRaw(markdown, true).write()
    return null
  } catch (failed) {
    return `the summary could not be written: ${failed instanceof Error ? failed.message : failed}`
  }
}

/** Of one that is set twice the later value counts. */
export function setOutputs(outputs: Partial<Outputs>): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value)
}

/**
 * Writes a file and gives its path. A relative one is below `folder`, and links that the change brought lead nowhere.
 * @throws {UserError} if the path leaves the folder, or cannot be written
 */
export async function writeReport(folder: string, path: string, text: string): Promise<string> {
  const file = resolve(folder, path)
  try {
    await mkdir(dirname(file), { recursive: true })
    const parent = await realpath(dirname(file))
    const inside = relative(await realpath(folder), parent)
    if (!isAbsolute(path) && inside.split(sep)[0] === '..') throw new UserError(`${path} is not below ${folder}: name a file inside of it`)
    await writeFile(join(parent, basename(file)), text, {
      flag: constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | constants.O_NOFOLLOW,
    })
    return file
  } catch (failed) {
    if (failed instanceof UserError) throw failed
    const isLink = failed instanceof Error && 'code' in failed && failed.code === 'ELOOP'
    const reason = isLink ? 'it is a link, and none is followed' : failed instanceof Error ? failed.message : failed
    throw new UserError(`${path} cannot be written: ${reason}`)
  }
}
