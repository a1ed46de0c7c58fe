import { UserError } from '../source/user-error.ts'
import { exitStatus, type Io } from './io.ts'

const commands: Readonly<Record<string, () => Promise<(args: readonly string[], io: Io) => Promise<number>>>> = {
  baseline: async () => (await import('./baseline.ts')).baselineCommand,
  check: async () => (await import('./check.ts')).checkCommand,
  fix: async () => (await import('./fix.ts')).fixCommand,
  hook: async () => (await import('./hook.ts')).hookCommandLine,
  demo: async () => (await import('./demo.ts')).demoCommand,
  rules: async () => (await import('./rules.ts')).rulesCommand,
  scan: async () => (await import('./scan.ts')).scanCommand,
}

const usage = `plimsoll checks policy on a change.

  plimsoll check [--base REV] [--head REV] [--staged] [--pushed] [--commits]   what a change introduces
  plimsoll scan [PATH…]                  everything in a tree
  plimsoll fix [--staged] [--dry-run] [PATH…]   apply safe fixes: to all that is found in PATHs,
                                         else to what the change that check would take introduces
  plimsoll baseline [--from FILE]        write down what is there now, or what another scanner's list names
  plimsoll rules [ID]                    list the rules, explain one
  plimsoll hook install|uninstall|doctor git hooks of this repository
  plimsoll demo                          an example change and its review

  --format text|json|sarif|markdown   --output FILE   --fail-on critical|high|medium|low|never   --strict
  --policy FILE   --rule GLOB (repeatable)   --color auto|always|never   --quiet

Exit status: 0 pass, 1 findings, 2 wrong use or wrong policy file, 3 incomplete.
`

/** Runs one command and gives the exit status. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const [name = 'help', ...rest] = args
  if (name === 'help' || name === '--help' || name === '-h') {
    io.out(usage)
    return exitStatus.pass
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined) {
    io.error(`plimsoll: there is no command "${name}"\n\n${usage}`)
    return exitStatus.usage
  }
  try {
    return await (await command())(rest, io)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    io.error(`plimsoll: ${error.message}\n`)
    return exitStatus.usage
  }
}
