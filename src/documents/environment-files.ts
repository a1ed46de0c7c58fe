import type { Span } from '../source/text.ts'
import { invocationOf } from './shell-commands.ts'
import type { ShellCommand } from './shell-model.ts'
import type { Step } from './workflow-model.ts'
import { stepCommands } from './workflow-shell.ts'
import { type Sources, scopeOf, variablesIn, writtenSource } from './workflow-untrusted.ts'

/** A command that writes a stranger's text to `$GITHUB_ENV` or `$GITHUB_PATH`. */
export interface EnvironmentWrite {
  readonly span: Span
  readonly file: 'GITHUB_ENV' | 'GITHUB_PATH'
  /** Where the text comes from. */
  readonly source: string
}

/**
 * Follows text of strangers through the variables of a script, from the first command to the last.
 * @param foreignFiles what the files are that others have put into the working directory, or null where there are none
 * @param unknown what text is called that the script does not fix, where it is to be told; else null
 */
export function* environmentWrites(
  step: Step,
  sources: Sources,
  foreignFiles: string | null,
  unknown: string | null = null,
): Iterable<EnvironmentWrite> {
  const tainted = new Map<string, string>()
  const sourceOf = (text: string): string | null =>
    writtenSource(text, scopeOf(step), sources) ??
    variablesIn(text)
      .map((name) => tainted.get(name))
      .find((source) => source !== undefined) ??
    (readsFile.test(text) ? foreignFiles : null)
  const written = ({ span }: { readonly span: Span }) => step.document.text.slice(span)
  for (const command of stepCommands(step)) {
    for (const assignment of command.assignments) {
      const source = sourceOf(written(assignment))
      if (source !== null) tainted.set(assignment.name, source)
    }
    const file = targetOf(command)
    if (file === null) continue
    const data = [...command.pipedFrom, command].map(dataOf(step)).join('\n')
    const source = sourceOf(data) ?? (varies(data) ? unknown : null)
    if (source !== null) yield { span: command.span, file, source }
  }
}

/** Holds the output of a command, or a variable that the runner does not set itself. */
const varies = (text: string) =>
  /\$\(|`/.test(text) || variablesIn(text).some((name) => !/^(?:GITHUB|RUNNER)_|^(?:HOME|PATH|PWD)$/.test(name))

/** A command, in a substitution or not, whose output is a file's text. */
const readsFile = /(?:^|[\n;|&(`])\s*(?:cat|head|tail|jq|yq|sed|awk|grep|cut)\s|\$\(\s*<|<\s*[\w./]/

const dataOf =
  (step: Step) =>
  ({ span, redirections }: ShellCommand): string =>
    [step.document.text.slice(span), ...redirections.map(({ heredoc }) => heredoc?.text ?? '')].join('\n')

/** The file that a command appends to: by `>>`, or as `tee -a`. */
function targetOf(command: ShellCommand): EnvironmentWrite['file'] | null {
  const { redirections } = command
  const invocation = invocationOf(command)
  const targets = redirections.filter(({ operator }) => operator.startsWith('>')).map(({ target }) => target.value)
  if (invocation?.name === 'tee') targets.push(...invocation.args.map(({ value }) => value))
  const [, file] = /\b(GITHUB_ENV|GITHUB_PATH)\b/.exec(targets.join(' ')) ?? []
  return file === 'GITHUB_ENV' || file === 'GITHUB_PATH' ? file : null
}
