import { didYouMean } from '../core/nearest.ts'
import { UserError } from '../source/user-error.ts'
import { complain, exitStatus, type Io } from './io.ts'

const commands: Readonly<Record<string, () => Promise<(args: readonly string[], io: Io) => Promise<number>>>> = {
  baseline: async () => (await import('./baseline.ts')).baselineCommand,
  check: async () => (await import('./check.ts')).checkCommand,
  fix: async () => (await import('./fix.ts')).fixCommand,
  hook: async () => (await import('./hook.ts')).hookCommandLine,
  demo: async () => (await import('./demo.ts')).demoCommand,
  rules: async () => (await import('./rules.ts')).rulesCommand,
  scan: async () => (await import('./scan.ts')).scanCommand,
}

/** Runs one command and gives the exit status. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const [name = 'help', ...rest] = args
  const asked = name === 'help' || isHelp(name) ? rest[0] : name
  if (asked !== name || rest.some(isHelp)) {
    io.out((await import('./help.ts')).helpOf(asked))
    return exitStatus.pass
  }
  if (name === '--version') {
    io.out(`${(await import('../version.ts')).version}\n`)
    return exitStatus.pass
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined) {
    complain(io, `there is no command "${name}": plimsoll --help lists them${didYouMean(name, Object.keys(commands))}`)
    return exitStatus.usage
  }
  try {
    return await (await command())(rest, io)
  } catch (error) {
    if (error instanceof UserError) {
      complain(io, error.message)
      return exitStatus.usage
    }
    // Never the status of findings: nobody should look for them.
    complain(io, `this is a fault of Plimsoll, please report it: ${error instanceof Error ? error.stack : error}`)
    return exitStatus.incomplete
  }
}

const isHelp = (word: string) => word === '--help' || word === '-h'
