import { readSync, realpathSync } from 'node:fs'
import { exampleFiles, isChangeRule, type Rule } from '../core/rule.ts'
// What a check of staged files may load later is loaded now: nothing can be loaded into a snapshot.
import '../credentials/lint.ts'
import { rules } from '../rules/index.ts'
import { memoryChange } from '../source/memory.ts'
import { readOptions, reportOptions } from './arguments.ts'
import { checkCommand } from './check.ts'
import './hook-probe.ts'
import { stampOf } from './facts.ts'
import { exitStatus, type Io } from './io.ts'
import { judge } from './judge.ts'
import { gitAnswersWord, noVerdict, ready, unusable, verdictStatus } from './snapshot.ts'

/** Of which bundle and for which program: read while the snapshot is built. */
const [, bundle = ''] = process.argv
const made = { stamp: stampOf(bundle), cli: process.env.PLIMSOLL_CLI ?? '' }

/** Judges each rule's example, so that what is called is compiled: V8 keeps the bytecode of functions in a snapshot. */
export async function warmUp(): Promise<void> {
  const options = readOptions(['--staged'], ['staged', ...reportOptions])
  const io: Io = { ...silent, cwd: '/', env: {}, isTerminal: false, columns: 100, node: '', cli: '' }
  for (const rule of rules) {
    const change = memoryChange(...sidesOf(rule))
    await judge([{ title: '', change, policy: change.base, commits: async () => [] }], options, io)
  }
  // Only pages show them, and whatever a snapshot holds is read at each start.
  for (const rule of rules) Object.assign(rule, { bad: '', good: '', references: [] })
}

const silent = { out() {}, error() {}, readInput: async () => null }

function sidesOf(rule: Rule): [Readonly<Record<string, string>>, Readonly<Record<string, string>>] {
  const { base, head } = isChangeRule(rule) ? rule.bad : { base: rule.good, head: rule.bad }
  return [exampleFiles(rule, base), exampleFiles(rule, head)]
}

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
