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

/** A string of the exec form without its escapes; a line that goes on inside of it is one. */
function contentOf(raw: string, offset: number): NonNullable<ShellWord['content']> {
  if (!raw.includes('\\')) return { text: raw, locate: (at) => offset + at }
  const starts: number[] = []
  let text = ''
  for (const { 0: piece, index } of raw.matchAll(/\\(?:u[\da-fA-F]{4}|\r?\n|.)|[^\\]/gs)) {
    const decoded = /^\\\r?\n/.test(piece) ? '' : piece.length === 1 ? piece : unescaped(piece)
    for (let at = 0; at < decoded.length; at++) starts.push(offset + index)
    text += decoded
  }
  return { text, locate: (at) => starts[at] ?? offset + raw.length }
}

const unescaped = (written: string): string => {
  try {
    return String(JSON.parse(`"${written}"`))
  } catch {
    return written
  }
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
      content: contentOf(document.text.value.slice(word.span.start + 1, word.span.end - 1), word.span.start + 1),
    }),
  )
  const span = { start: values[0]?.span.start ?? 0, end: values.at(-1)?.span.end ?? 0 }
  return [{ words: values, assignments: [], redirections: [], span, operator: '', pipedFrom: [] }]
}
