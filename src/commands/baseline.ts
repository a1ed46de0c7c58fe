import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { readBaseline } from '../baseline-file.ts'
import { check } from '../check.ts'
import { baselineEntry, formatBaseline } from '../core/baseline.ts'
import { parseForeign } from '../core/baseline-foreign.ts'
import type { Finding } from '../core/finding.ts'
import { baselinePath } from '../documents/policy-format.ts'
import { diskTree } from '../git/disk.ts'
import { isGitsOwn } from '../git/own-folder.ts'
import { openRepository, type Repository } from '../git/repository.ts'
import { visible } from '../reporters/visible.ts'
import { counted } from '../reporters/words.ts'
import { UserError } from '../source/user-error.ts'
import { type Options, readOptions } from './arguments.ts'
import { matchForeign } from './baseline-match.ts'
import { treeInput } from './input.ts'
import { exitStatus, fileReason, type Io, UsageError, writeOutput } from './io.ts'

/**
 * Writes down what a scan finds now, so that it counts for nothing once the file is merged. With `--from` or `--rule`, adds what they name to what is
 * written down already.
 */
export async function baselineCommand(args: readonly string[], io: Io): Promise<number> {
  const options = readOptions(args, ['output', 'from', 'strict', 'policy', 'rule'])
  if (options.paths.length > 0) throw new UsageError('baseline takes no path: it is about the whole repository')
  const repository = await findRepository(io.cwd)
  const root = repository?.root ?? io.cwd
  if (await isGitsOwn(root)) throw new UsageError('there is no work tree here, only git’s own files: go to a clone')
  const tree = diskTree(root)
  const { findings, problems } = await check({ ...(await treeInput(tree, options, io)), baseline: new Set() })
  const open = findings.filter(({ waived }) => waived === null)
  const chosen = options.from.length === 0 ? open : await broughtOver(options, open, repository, io)
  const before = addsTo(options) ? await readBaseline(tree) : []
  const file = options.output === null ? resolve(root, baselinePath) : resolve(io.cwd, options.output)
  await writeOutput(file, formatBaseline([...before, ...chosen.map(baselineEntry)]))
  for (const { path, message } of problems) io.error(`plimsoll: not in the baseline: ${visible(path)}: ${visible(message)}\n`)
  const done = addsTo(options) ? 'added to' : 'written to'
  io.out(
    `${counted(chosen.length, 'finding')} ${done} ${options.output ?? baselinePath}. A scan heeds the baseline now, a change once it is merged.\n`,
  )
  return exitStatus.pass
}

const addsTo = ({ from, only }: Options) => from.length > 0 || only.length > 0

async function broughtOver({ from }: Options, open: readonly Finding[], repository: Repository | null, io: Io): Promise<Finding[]> {
  const found = new Set<Finding>()
  for (const path of from) {
    const text = await readFile(resolve(io.cwd, path), 'utf8').catch((error: unknown) => {
      throw new UsageError(`${path} cannot be read: ${fileReason(error)}`)
    })
    const list = parseForeign(text)
    if (list === null) throw new UsageError(`${path} is neither a baseline of detect-secrets nor a report or ignore file of gitleaks`)
    const { findings, unmatched } = await matchForeign(list.entries, open, repository)
    for (const finding of findings) found.add(finding)
    for (const { entry, reason } of unmatched)
      io.out(`not brought over: ${visible(`${entry.path}:${entry.line} ${entry.kind}`)}: ${reason}\n`)
    for (const entry of list.strange) io.out(`not brought over: ${visible(entry)}: it is not understood\n`)
    io.out(`${counted(list.entries.length - unmatched.length, 'entry', 'entries')} of ${visible(path)} brought over\n`)
  }
  return [...found]
}

/** A folder that is no repository is scanned too. */
async function findRepository(cwd: string): Promise<Repository | null> {
  try {
    return await openRepository(cwd)
  } catch (error) {
    if (error instanceof UserError) return null
    throw error
  }
}
