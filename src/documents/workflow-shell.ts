import { findExpressions } from './expression-find.ts'
import { spanWithin } from './scalar-offsets.ts'
import { parseShell } from './shell.ts'
import { everyCommand, type Invocation } from './shell-commands.ts'
import type { ShellCommand } from './shell-model.ts'
import type { Step } from './workflow-model.ts'
import { runnerLabels } from './workflow-runner.ts'

/** `posix`: sh, bash and their like. */
export type ShellLanguage = 'posix' | 'powershell' | 'cmd' | 'other'

/** The shell that runs the step: its own, the defaults of the job and the workflow, or the runner's. */
export function shellLanguage({ job, at }: Step): ShellLanguage {
  const shell = at('shell') ?? job?.at('defaults', 'run', 'shell') ?? job?.workflow.at('defaults', 'run', 'shell')
  if (shell?.string === undefined || shell.string.includes('${{')) {
    const labels = job ? runnerLabels(job) : []
    return labels.length > 0 && labels.every(({ value }) => value.toLowerCase().includes('windows')) ? 'powershell' : 'posix'
  }
  if (/\b(?:pwsh|powershell)\b/i.test(shell.string)) return 'powershell'
  if (/^cmd\b/i.test(shell.string)) return 'cmd'
  return /\b(?:ba|da|z|k|a)?sh\b/.test(shell.string) ? 'posix' : 'other'
}

const parsed = new WeakMap<Step, readonly ShellCommand[]>()

/** The commands of a step's `run` at the top of its script, spans in the file; none where it is no POSIX shell. An expression is read as a variable. */
export function stepCommands(step: Step): readonly ShellCommand[] {
  let commands = parsed.get(step)
  if (commands === undefined) {
    const { run, document } = step
    const locate = (at: number) => (run ? spanWithin(run, document.text, { start: at, end: at }).start : 0)
    commands = run && shellLanguage(step) === 'posix' ? parseShell(maskExpressions(run.string), locate) : []
    parsed.set(step, commands)
  }
  return commands
}

/** All commands of a step's script, those of substitutions and inner scripts too. */
export const stepInvocations = (step: Step): readonly Invocation[] => [...everyCommand(stepCommands(step))]

/** Each `${{ … }}` as a variable of the same length, so that its quotes and braces do not count. */
export function maskExpressions(script: string): string {
  let masked = ''
  for (const { span } of findExpressions(script))
    masked += `${script.slice(masked.length, span.start)}\${${'_'.repeat(span.end - span.start - 3)}}`
  return masked + script.slice(masked.length)
}
