import type { Span } from '../source/text.ts'
import { fencesOf } from './expression-find.ts'
import { quotedVariable, quotingAt } from './posix-quoting.ts'
import { spanWithin } from './scalar-offsets.ts'
import { invocationOf, isShell } from './shell-commands.ts'
import type { ShellCommand } from './shell-model.ts'
import type { Step } from './workflow-model.ts'
import { maskExpressions, stepCommands } from './workflow-shell.ts'
import type { YamlScalar } from './yaml.ts'
import { setAt, type YamlEdit } from './yaml-edit.ts'

export interface ScriptFix {
  readonly edits: readonly YamlEdit[]
  /** False where an expression stood without quotes: the shell split its text into words, which it no longer does. */
  readonly safe: boolean
}

/** A script with more expressions than any that people write is not edited. */
const maxFences = 100

/**
 * Edits that hand an expression to a step's script by a variable of its environment, everywhere in the script. Null where it stands in a place
 * whose quoting is not known (a here-document, a script in a script), or where the step's `env` cannot be edited.
 * @param inner what stands between `${{` and `}}`
 * @param wanted the variable's name, if it is free
 */
export function throughEnvironment(step: Step, inner: string, wanted: string): ScriptFix | null {
  const { run, document, node } = step
  const fences = run ? fencesOf(run) : []
  if (!run || fences.length > maxFences || isEscaped(run, document.text.slice(run.span))) return null
  const value = `\${{ ${inner.trim()} }}`
  const [, known] = /^\s*env\.([A-Za-z_]\w*)\s*$/.exec(inner) ?? []
  const name = known ?? freeName(step, wanted, value)
  const edits: YamlEdit[] = []
  let safe = true
  for (const { span, text } of fences) {
    if (text.trim() !== inner.trim()) continue
    const place = spanWithin(run, document.text, span)
    const quoting = quotingOf(step, place)
    if (quoting === null) return null
    if (quoting === 'none') safe = false
    edits.push(
      quoting === 'single' && isAllQuoted(document.text.value, place)
        ? { span: { start: place.start - 1, end: place.end + 1 }, text: quotedVariable(name, 'none') }
        : { span: place, text: quotedVariable(name, quoting) },
    )
  }
  if (known !== undefined || node.at('env', name) !== undefined) return { edits, safe }
  const before = node.entries[node.entries.findIndex(({ key }) => key.string === 'run') - 1]?.key.string
  const added = setAt(document.text, node, ['env', name], value, before)
  return added ? { edits: [added, ...edits], safe } : null
}

/** Quotes of the shell are written otherwise where the file has the script in quotes of its own. */
const isEscaped = ({ style, string }: YamlScalar, written: string) =>
  (style === 'single' || style === 'double') && written.slice(1, -1) !== string

/** Nothing else stands between the quotes. */
const isAllQuoted = (text: string, { start, end }: Span) => text[start - 1] === "'" && text[end] === "'"

function quotingOf(step: Step, place: Span) {
  const words = [...everyWord(stepCommands(step))].filter(({ span }) => span.start <= place.start && place.end <= span.end)
  const inner = words.reduce<Word | undefined>((best, word) => (!best || length(word) < length(best) ? word : best), undefined)
  if (!inner || words.some(({ command }) => runsText(command))) return null
  return quotingAt(maskExpressions(step.document.text.slice(inner.span)), place.start - inner.span.start)
}

interface Word {
  readonly span: Span
  readonly command: ShellCommand
}

const length = ({ span }: Word) => span.end - span.start

/** Words of the script and of the substitutions in it. */
function* everyWord(commands: readonly ShellCommand[]): Generator<Word> {
  for (const command of commands) {
    for (const part of [...command.words, ...command.assignments, ...command.redirections.map((each) => each.target)]) {
      yield { span: part.span, command }
      yield* everyWord(part.commands)
    }
  }
}

const interpreters =
  /^(?:eval|ssh|su|python[\d.]*|node|deno|bun|perl|ruby|php|lua|docker|podman|kubectl|find|parallel|watch|awk|script|expect|pwsh)$/

/** What is quoted for this shell is read once more as code by the program that it is given to. */
function runsText(command: ShellCommand): boolean {
  const name = invocationOf(command)?.name ?? ''
  return isShell(name) || interpreters.test(name)
}

function freeName(step: Step, wanted: string, value: string): string {
  const taken = (name: string) =>
    [step, step.job, step.job?.workflow].some((owner) => {
      const found = owner?.at('env', name)
      return found !== undefined && found.string !== value
    })
  let name = wanted
  for (let count = 2; taken(name); count++) name = `${wanted}_${count}`
  return name
}
