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

const usage = `plimsoll checks policy on a change.

  plimsoll check [--base REV [--head REV] | --staged | --pushed] [--commits]
                           what a change introduces: what is staged if anything is, else this branch
  plimsoll scan [PATH…]    everything in a repository or folder, with nothing to compare it with
  plimsoll fix [--staged] [--dry-run] [PATH…]
                           applies safe fixes: in PATHs, else to what check looks at
  plimsoll baseline [--from FILE]
                           writes down what is there now, or what another scanner's list names
  plimsoll rules [ID]      lists the rules, or those of an area such as k8s; explains one
  plimsoll hook install | uninstall | doctor
                           git hooks of this repository
  plimsoll demo            an example change and its review

Options of check, scan and fix:
  --fail-on SEVERITY       critical, high (the default), medium, low or never: what fails
  --rule GLOB              only these rules; may be given more than once
  --strict                 also the rules that are off by default
  --policy FILE            in place of .plimsoll.yml
  --online                 ask GitHub and public registries what tags stand for, so that they can be pinned
  --color WHEN             auto, always or never
  --quiet                  a line for each finding, and nothing where there is none
Of check and scan:
  --format FORMAT          text, json, sarif or markdown
  --output FILE            in place of standard output

Exit status: 0 pass, 1 findings, 2 wrong use or wrong policy file, 3 incomplete.
`

/** Runs one command and gives the exit status. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const [name = 'help', ...rest] = args
  if (name === 'help' || isHelp(name) || rest.some(isHelp)) {
    io.out(usage)
    return exitStatus.pass
  }
  if (name === '--version') {
    io.out(`${(await import('../version.ts')).version}\n`)
    return exitStatus.pass
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined) {
    complain(io, `there is no command "${name}": plimsoll --help lists them`)
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
