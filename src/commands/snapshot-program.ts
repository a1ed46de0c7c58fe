import { readSync, realpathSync } from 'node:fs'
// What a check of staged files may load later is loaded now: nothing can be loaded into a snapshot.
import '../credentials/lint.ts'
import { checkCommand } from './check.ts'
import './hook-probe.ts'
import { stampOf } from './facts.ts'
import { exitStatus } from './io.ts'
import { gitAnswersWord, noVerdict, ready, unusable, verdictStatus } from './snapshot.ts'
import { warmUp as warmUpFrom } from './snapshot-warm-up.ts'

/** Of which bundle and for which program: read while the snapshot is built. */
const [, bundle = ''] = process.argv
const made = { stamp: stampOf(bundle), cli: process.env.PLIMSOLL_CLI ?? '' }

/** What is called now is compiled when a commit comes. */
export const warmUp = () => warmUpFrom(bundle)

/** `check --staged`, in a process that was started from the snapshot. Prints nothing without a verdict. */
export async function start(): Promise<void> {
  const printed: string[] = []
  const status = isCurrent() ? await run((text) => void printed.push(text)).catch(() => noVerdict) : unusable
  process.stdout.write(status === noVerdict ? '' : printed.join(''), () => process.exit(status))
}

/** Larger commits ask for the rest again: what is not needed is not kept. */
const maximumAnswers = 32 * 1024 * 1024

/** Reads a pipe to its end, or about this many bytes of it. */
function readAtMost(fd: number, limit: number): Buffer {
  const chunks: Buffer[] = []
  for (let size = 0; size < limit; ) {
    const chunk = Buffer.allocUnsafe(65_536)
    const read = readSync(fd, chunk)
    if (read === 0) break
    chunks.push(chunk.subarray(0, read))
    size += read
  }
  return Buffer.concat(chunks)
}

async function run(out: (text: string) => void): Promise<number> {
  if (process.argv.includes(ready)) return verdictStatus(exitStatus.pass)
  const status = await checkCommand(['--staged'], {
    cwd: process.cwd(),
    env: process.env,
    isTerminal: process.stdout.isTTY === true,
    columns: process.stdout.columns ?? 100,
    out,
    error: (text) => {
      throw new Error(text)
    },
    readInput: async () => null,
    node: process.execPath,
    cli: made.cli,
    fromSnapshot: true,
    gitAnswers: process.argv.includes(gitAnswersWord) ? readAtMost(0, maximumAnswers) : undefined,
  })
  return verdictStatus(status)
}

/** The program was neither renewed nor moved since, and is the one that is asked for. */
function isCurrent(): boolean {
  try {
    return stampOf(bundle) === made.stamp && realpathSync(process.env.PLIMSOLL_CLI ?? '') === made.cli
  } catch {
    return false
  }
}
