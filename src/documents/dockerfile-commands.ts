import type { Instruction } from './dockerfile-model.ts'
import { parseShell } from './shell.ts'
import { everyCommand, type Invocation } from './shell-commands.ts'
import type { ShellCommand, ShellWord } from './shell-model.ts'

const known = new WeakMap<Instruction, readonly Invocation[]>()
const parsed = new WeakMap<Instruction, readonly ShellCommand[]>()

/** The commands of RUN, CMD, ENTRYPOINT and HEALTHCHECK at the top of their script; none where it is PowerShell, cmd or Python. */
export function shellCommands(instruction: Instruction): readonly ShellCommand[] {
  let commands = parsed.get(instruction)
  if (commands === undefined) {
    commands = read(instruction)
    parsed.set(instruction, commands)
  }
  return commands
}

/** All commands of the instruction, those inside substitutions and inner scripts too. */
export function invocations(instruction: Instruction): readonly Invocation[] {
  let found = known.get(instruction)
  if (found === undefined) {
    found = [...everyCommand(shellCommands(instruction))]
    known.set(instruction, found)
  }
  return found
}

function read(instruction: Instruction): readonly ShellCommand[] {
  const { script, form, words, document } = instruction
  if (script) return script.language === 'posix' ? parseShell(script.text, script.offset) : []
  if (form !== 'exec' || words.length === 0) return []
  const values = words.map(
    (word): ShellWord => ({
      value: word.value,
      span: word.span,
      literal: true,
      quoted: true,
      commands: [],
      content: { text: document.text.value.slice(word.span.start + 1, word.span.end - 1), locate: (at) => word.span.start + 1 + at },
    }),
  )
  const span = { start: values[0]?.span.start ?? 0, end: values.at(-1)?.span.end ?? 0 }
  return [{ words: values, assignments: [], redirections: [], span, operator: '', pipedFrom: [] }]
}
