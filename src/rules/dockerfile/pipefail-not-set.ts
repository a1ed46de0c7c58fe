import { docker } from '../../core/references.ts'
import { defineRule } from '../../core/rule.ts'
import { invocations, shellCommands } from '../../documents/dockerfile-commands.ts'
import type { Instruction } from '../../documents/dockerfile-model.ts'
import type { ShellCommand } from '../../documents/shell-model.ts'

/** A SHELL with the option, or one that has no such thing. */
const safeShell = ({ words }: Instruction) => {
  const values = words.map(({ value }) => value)
  return (
    /(?:^|[\\/])(?:pwsh|powershell|cmd)(?:\.exe)?$/i.test(values[0] ?? '') ||
    values.some((value, at) => value === 'pipefail' && /^-[a-z]*o$/.test(values[at - 1] ?? ''))
  )
}

const setsPipefail = ({ words }: ShellCommand) => words[0]?.value === 'set' && words.some(({ value }) => value === 'pipefail')

export default defineRule({
  id: 'dockerfile/pipefail-not-set',
  severity: 'low',
  strict: true,
  threat: 'immutability',
  summary: 'A failure inside a pipe goes unseen',
  why: 'A shell asks only the last command of a pipe: where a download or a checksum fails, the build goes on with what there is.',
  instead: 'Put `SHELL ["/bin/bash", "-o", "pipefail", "-c"]` before it, or begin the command with `set -o pipefail &&`.',
  references: [docker('build/building/best-practices/#using-pipes', 'using pipes')],
  peers: ['hadolint:DL4006', 'kics:shell_running_a_pipe_without_pipefail_flag', 'semgrep:set-pipefail'],
  bad: 'FROM debian:13.1\nRUN wget -O - https://example.com/list | wc -l > /number\nUSER 1000\n',
  good: 'FROM debian:13.1\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN wget -O - https://example.com/list | wc -l > /number\nUSER 1000\n',
  on: 'stage',
  *check(stage) {
    let shell = shellOf(stage.parent?.instructions)
    for (const instruction of stage.instructions) {
      if (instruction.keyword === 'SHELL') shell = instruction
      if (instruction.keyword !== 'RUN') continue
      // SHELL says nothing of the exec form, which can name a shell of its own.
      const isExec = instruction.form === 'exec'
      const inForce = isExec ? instruction : shell
      if (inForce && safeShell(inForce)) continue
      const commands = isExec ? invocations(instruction).map(({ command }) => command) : shellCommands(instruction)
      if (commands.some(setsPipefail)) continue
      const piped = commands.find(({ operator, pipedFrom }) => operator === '|' && pipedFrom.length > 0)
      if (piped) yield { at: piped, message: 'a failure of what stands before this pipe goes unseen' }
    }
  },
})

const shellOf = (instructions: readonly Instruction[] | undefined) => instructions?.findLast(({ keyword }) => keyword === 'SHELL')
